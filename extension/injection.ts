import { browser } from 'wxt/browser';
import { exactHost, grantedBeyond, hostPattern } from './grants.ts';
import { newsSites } from './news-sites.ts';
import { packageAddress } from './package-address.ts';
import { PART_FILES, type PagePart } from './page-parts.ts';
import type { Sender } from './send.ts';

/** The id under which the browser keeps the content script of sites that the reader added. */
const REGISTERED = 'granted-sites';

interface ContentFiles {
  readonly js: string[];
  readonly css: string[];
  readonly allFrames: boolean;
}

/** The content script's files as the manifest has them. */
function contentFiles(): ContentFiles {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  // Firefox gives whole addresses here, and takes none back.
  const pathOf = (file: string): string => file.replace(packageAddress(''), '');
  return {
    js: (script?.js ?? []).map(pathOf),
    css: (script?.css ?? []).map(pathOf),
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
  await browser.scripting.executeScript({ target, files: inPackage(js) });
}

/**
 * Runs the scripts of a part in the document that asked for it, each in a turn of its own. Rejects
 * where the browser does not let us, or the document has gone.
 */
export async function bringPart(
  part: PagePart,
  { tab, frameId, documentId }: Sender,
): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab is brought anything.');
  // A page that is prepared out of sight shares its tab and frame with the one that is shown.
  const place =
    documentId === undefined ? { frameIds: [frameId ?? 0] } : { documentIds: [documentId] };
  const target = { tabId: tab.id, ...place };
  for (const file of PART_FILES[part]) {
    await browser.scripting.executeScript({
      target,
      files: inPackage([file]),
      injectImmediately: true,
    });
  }
}

type PackageFiles = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** These are files of our own build; WXT's type wants them spelt out. */
function inPackage(files: readonly string[]): PackageFiles {
  return [...files] as PackageFiles;
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
