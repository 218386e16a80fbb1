import { browser } from 'wxt/browser';
import { readAddress } from './address.ts';
import { grantsOfSite, hostPattern } from './grants.ts';
import type { Grant } from './sites.ts';

/** The match patterns that the browser lets us reach now. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** What the browser lets us do in a tab at this address. */
export async function grantFor(address: string, incognito: boolean): Promise<Grant> {
  const place = readAddress(address);
  const shut = incognito && !(await browser.extension.isAllowedIncognitoAccess());
  if ('barrier' in place) return { granted: false, shut };
  const origins = [hostPattern(place.host)];
  return { granted: await browser.permissions.contains({ origins }), shut };
}

/**
 * Asks the reader, through the browser, for one host. To be called straight from a press, before any
 * wait. The popup may close on the prompt: what follows from a yes happens in the worker.
 */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(host)] });
}

/** Gives back to the browser what the reader let us have of a site; shipped hosts are not ours to give. */
export async function returnSite(site: string): Promise<void> {
  const origins = [...grantsOfSite(await grantedPatterns(), site)];
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
