/**
 * Reads a language tag as pages write it ("en-gb", "en_GB", "de ").
 *
 * Returns the BCP 47 tag in its usual spelling, or nothing where there is none or it makes no sense.
 */
export function languageTag(written: string | null | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-');
  if (!tag) return undefined;
  const known = tags.get(tag);
  if (known !== undefined) return known === '' ? undefined : known;
  const canonical = canonicalTag(tag);
  if (tags.size < TAGS_MOST) tags.set(tag, canonical ?? '');
  return canonical;
}

/** A page has one to five tags, on hundreds of elements; the limit only stops a page that makes them up. */
const TAGS_MOST = 200;
const tags = new Map<string, string>();

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language that a document says it is in: on its root element, else in its head. */
export function documentLanguage(document: Document): string | undefined {
  const written =
    document.documentElement.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return languageTag(written);
}
