import { browser } from 'wxt/browser';
import { exactHost, grantedBeyond, hostPattern } from './grants.ts';
import { newsSites } from './news-sites.ts';
import { packageAddress } from './package-address.ts';

/** The id under which the browser keeps the content script of sites that the reader added. */
const REGISTERED = 'granted-sites';

interface ContentFiles {
  readonly js: string[];
  readonly css: string[];
  readonly allFrames: boolean;
}

/** The content script's files as the manifest has them, the form index first. */
function contentFiles(): ContentFiles {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  // Firefox gives whole addresses here, and takes none back.
  const inPackage = (file: string): string => file.replace(packageAddress(''), '');
  return {
    js: (script?.js ?? []).map(inPackage),
    css: (script?.css ?? []).map(inPackage),
    allFrames: script?.all_frames ?? false,
  };
}

/**
 * Runs the content script in a tab that was open before it could. A copy that is there already gives
 * way to the new one. `once`: explain the page whatever its site's rule. Rejects where the browser
 * does not let us.
 */
export async function injectInto(tabId: number, once: boolean): Promise<void> {
  const { js, css, allFrames } = contentFiles();
  const target = { tabId, allFrames: allFrames && !once };
  if (once) {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        globalThis.newsglossOnce = true;
      },
    });
  }
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  // The paths come from our own manifest; WXT's type wants them spelt out.
  const files = js as Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];
  await browser.scripting.executeScript({ target, files });
}

/** Runs the content script in every open tab of these hosts; tabs that refuse (asleep, gone, an error page) are left. */
export async function injectIntoOpenTabs(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts.map(hostPattern), discarded: false });
  const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined);
  await Promise.allSettled(ids.map((id) => injectInto(id, false)));
}

/** Runs the content script in every open tab of the shipped news sites: at installation, no page has it. */
export function injectIntoNewsTabs(): Promise<void> {
  return injectIntoOpenTabs(newsSites.map((site) => site.host));
}

/** Lets the browser run the content script on the sites that the reader added, from now on and after a restart. */
export async function registerGranted(patterns: readonly string[]): Promise<void> {
  const matches = [...grantedBeyond(patterns)];
  const { js, css, allFrames } = contentFiles();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  // A pattern of many hosts would run the script a second time on the shipped sites.
  const wide = matches.some((pattern) => exactHost(pattern) === undefined);
  const script = {
    ...{ id: REGISTERED, matches, js, allFrames },
    // An empty list of sheets is refused by some browsers.
    ...(css.length > 0 ? { css } : {}),
    ...(wide ? { excludeMatches: newsSites.map((site) => hostPattern(site.host)) } : {}),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (known.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}
