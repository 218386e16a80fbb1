import { browser } from 'wxt/browser';
import { ruleSite, withhold } from './changes.ts';
import { exactHost, withheldChanges } from './grants.ts';
import { siteOf } from './host.ts';
import { injectIntoOpenTabs, registerGranted } from './injection.ts';
import { grantedPatterns } from './permissions.ts';
import type { SettingsStore } from './settings-store.ts';
import { siteState } from './sites.ts';

/** Brings registered scripts and withheld hosts in step with what the browser grants now. `removed`: what it has just taken. */
export async function followGrants(
  store: SettingsStore,
  removed: readonly string[],
): Promise<void> {
  const granted = await grantedPatterns();
  await registerGranted(granted);
  const changes = withheldChanges(await store.read(), granted, removed);
  if (changes.length > 0) await store.write(changes.map((one) => withhold(one.host, one.withheld)));
}

/**
 * What a yes to a prompt means: the site is on, in the tabs that are open as well. Our prompt asks for
 * one host; many at once come from the browser's own settings, and switch nothing on that was off.
 */
async function welcomeHosts(store: SettingsStore, origins: readonly string[]): Promise<void> {
  const hosts = origins.map(exactHost).filter((host) => host !== undefined);
  const [asked, ...others] = hosts;
  if (asked !== undefined && others.length === 0) await switchOn(store, asked);
  if (hosts.length > 0) await injectIntoOpenTabs(hosts);
}

async function switchOn(store: SettingsStore, host: string): Promise<void> {
  const settings = await store.read();
  const site = siteState(`https://${host}/`, settings, { granted: true }, 0);
  if (site.state === 'off') await store.write([ruleSite(siteOf(host), 'on')]);
}

/** Follows the browser's permissions, whoever changes them; to be called in the worker's first turn. */
export function listenForGrants(store: SettingsStore): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    followGrants(store, [])
      .then(() => welcomeHosts(store, origins))
      .catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    followGrants(store, origins).catch(() => undefined);
  });
}
