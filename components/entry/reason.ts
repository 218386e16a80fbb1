import type { Reason } from '#matcher/recognise/article.ts';
import type { Words } from './words.ts';

/** Says in a sentence why a mention counts. `locale`: language of the interface, for names of countries. */
export function reasonWords(reason: Reason, t: Words, locale = 'en-GB'): string {
  const { form, by } = reason;
  if (by === undefined) return t('entryWhyName', form);
  switch (reason.why) {
    case 'introduced':
      return t('entryWhyIntroduced', by);
    case 'defined':
      return by.includes(form) ? t('entryWhyIntroduced', by) : t('entryWhyDefined', by, form);
    case 'near':
      return t('entryWhyNear', by);
    case 'page':
      return t('entryWhyPage', by);
    case 'country':
      return t('entryWhyCountry', countryName(by, locale));
    default:
      return t('entryWhyName', form);
  }
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
