import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers.ts';

/** The extension's id in Firefox, and the address that tests give it there. */
const FIREFOX_ID = 'newsgloss@example.org';
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
/** The root of the extension's own pages in Firefox under test. */
export const FIREFOX_ORIGIN = `moz-extension://${FIREFOX_UUID}`;

/** Chromium with an extension, all host names led to loopback. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id; its pages are at `chrome-extension://<id>/`. */
  readonly id: string;
  close(): Promise<void>;
}

/** What a launch may choose. `port`: where https requests of every host are led. */
export interface LaunchOptions {
  /** The folder of the built extension; without one, a bare browser. */
  readonly extension?: string;
  readonly port: number;
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Root may not use Chromium's sandbox. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts Chromium with a fresh profile.
 *
 * @throws {Error} where Chromium is not installed.
 */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is needed: install it, or set NEWSGLOSS_CHROMIUM.');
  const { extension } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    args: [
      // Playwright switches extensions off unless they are named twice.
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...chromiumArguments(options),
    ],
  });
  const id = extension ? await extensionId(context) : '';
  if (extension) await closeWelcome(context);
  return { context, id, close: () => context.close() };
}

/** How long the welcome page may take to come, and how often we look, in ms. */
const WELCOME_MS = 5000;
const LOOK_MS = 100;

/** Closes the page that greets a new reader: coming to the front, it would stand between a test and its page. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let waited = 0; waited < WELCOME_MS; waited += LOOK_MS) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (page) return page.close();
    await setTimeout(LOOK_MS);
  }
}

/**
 * Starts Chromium by Puppeteer, which reaches the real side panel and the real popup (Playwright sees
 * neither).
 *
 * @throws {Error} where Chromium is not installed.
 */
export async function launchPuppeteer(options: LaunchOptions): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is needed: install it, or set NEWSGLOSS_CHROMIUM.');
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(options.extension ? { enableExtensions: [options.extension] } : {}),
    args: chromiumArguments(options),
  });
}

function chromiumArguments(options: LaunchOptions): string[] {
  return [
    ...sandbox,
    ...QUIET,
    `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}, MAP *:80 127.0.0.1:9`,
    '--enable-unsafe-extension-debugging',
    ...(options.args ?? []),
  ];
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/**
 * Starts Firefox with a fresh profile and the extension, all host names led to loopback.
 *
 * Addresses carry the port (`https://www.bbc.co.uk:8443/`): Firefox cannot map ports, and match
 * patterns ignore them.
 *
 * @throws {Error} where Firefox is not installed.
 */
export async function launchFirefox(extension?: string): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is needed: install it, or set NEWSGLOSS_FIREFOX.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Only to open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}
