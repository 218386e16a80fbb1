import type { FollowedPage } from '#extension/page-follow.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import type { Shelf } from './shelf.ts';
import type { OwnWork } from './use-own.ts';
import type { Place } from './use-route.ts';

/** What every part of the panel works with. */
export interface PanelWork {
  readonly store: SettingsStore;
  readonly settings: Settings;
  readonly shelf: Shelf;
  readonly page: FollowedPage;
  readonly place: Place;
  readonly own: OwnWork;
}
