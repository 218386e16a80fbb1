import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Where browsers are usually installed, besides the folders of PATH. */
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Finds Chromium: the variable NEWSGLOSS_CHROMIUM, PATH, then the usual places; `undefined` where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return find(environment, 'NEWSGLOSS_CHROMIUM', ['chromium', 'chromium-browser'], CHROMIUM_PLACES);
}

/** Finds Firefox: the variable NEWSGLOSS_FIREFOX, PATH, then the usual places; `undefined` where there is none. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return find(environment, 'NEWSGLOSS_FIREFOX', ['firefox-esr', 'firefox'], FIREFOX_PLACES);
}

function find(
  environment: NodeJS.ProcessEnv,
  variable: string,
  names: readonly string[],
  places: readonly string[],
): string | undefined {
  const chosen = environment[variable];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((place) => existsSync(place));
}
