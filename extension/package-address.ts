import { browser } from 'wxt/browser';

/** The address of a file in our package; a query or fragment may follow its name. */
export function packageAddress(path: string): string {
  // WXT types this call for the files that it knows; the build adds others.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}
