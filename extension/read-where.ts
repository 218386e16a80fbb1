import type { StorageArea } from './storage-area.ts';

/** Reads the values whose keys are wanted; no other is read where the browser can list its keys. */
export async function readWhere(
  area: StorageArea,
  wanted: (key: string) => boolean,
): Promise<Record<string, unknown>> {
  const keys = await area.getKeys?.();
  const stored = await area.get(keys === undefined ? null : keys.filter(wanted));
  return Object.fromEntries(Object.entries(stored).filter(([key]) => wanted(key)));
}
