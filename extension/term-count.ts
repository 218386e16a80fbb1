/**
 * How many terms a page is explained with: entries of which a mention is marked. Badge, popup and
 * panel all say this number; what is only listed, as "United Kingdom", is not in it.
 */
export function countTerms(
  mentions: readonly { readonly entry: string; readonly marked: boolean }[],
): number {
  return new Set(mentions.filter(({ marked }) => marked).map(({ entry }) => entry)).size;
}
