/** Words of a class or id that never name the article's own text, or what only a screen reader finds. */
const AROUND_ALWAYS = [
  'comments?(?!-?(?:open|closed|off|on))',
  'comment-?list',
  'disqus\\w*',
  'cookies?',
  'cookie-?\\w+',
  'consent',
  'gdpr',
  'cmp',
  'onetrust',
  'related',
  'recommended',
  'recommendations?',
  'most-?read',
  'most-?viewed',
  'most-?popular',
  'more-?(?:stories|posts|news|list)',
  'breadcrumbs?',
  'byline-?links',
  'tags?-?list',
  'toc',
  'post-?profile',
  'tweets',
  'tweet-?(?:items?|lists?|feed|stream)',
  'twitter-?(?:timeline|feed|widget)',
  '(?:video|player)[-_]{1,2}(?:placeholder|overlay|end-?slate|playlist|queue)',
].join('|');
/** Words that name what stands around an article, but the article itself on some pages. */
const AROUND_MOSTLY = [
  'read-?more',
  'newsletter',
  'whats-?app',
  'sign-?up',
  'promo',
  'teasers?',
  'sponsored',
  'advert(?:isement|ising)?',
  'share',
  'sharing',
  'social',
].join('|');
const AROUND = `${AROUND_ALWAYS}|${AROUND_MOSTLY}`;
const PLACES =
  'lists?|sections?|containers?|wrap(?:per)?|blocks?|box|modules?|stor(?:y|ies)|articles?|contents?|links?|items?|' +
  'widgets?|area|thread|bars?|banner|walls?|overlay|modal|popup|dialog|notice|carousel|rail|panels?|' +
  'groups?|grid|posts?|topics?|news|tools?|buttons?|icons?|form|components?|sdk|root|policy|consent|signup|promo|menu|nav|media|inner|outer|body|reading|cards?|feed';
const PREFIXES = 'article|story|page|post|content|site|entry|block|component|module|section';
const named = (words: string) =>
  new RegExp(
    `^(?!(?:has|is|no|non|not|with)[-_])(?:[a-z]{1,3}[-_]{1,2})?(?:(?:${PREFIXES})[-_]{1,2})?` +
      `(?:${words})(?:[-_]{1,2}(?:${PLACES}|${AROUND}|\\d+))*$`,
  );
const around = named(AROUND);
const mostlyAround = named(AROUND_MOSTLY);
const unseen =
  /^(?:sr-only|u?-?visually-?hidden|visuallyhidden|screen-?reader(?:-?text|-?only)?|off-?screen|a11y-hidden|hidden|is-hidden|u-hidden|notranslate|skip-?link)$/;

/**
 * A part of each of these names. Most names have none, and the browser tells that in a tenth of the time.
 */
const HINT =
  /comment|disqus|cookie|consent|gdpr|cmp|onetrust|related|recommend|most|more|breadcrumb|byline|tag|toc|profile|tweet|twitter|video|player|whats|sign|promo|teaser|sponsor|advert|shar|social|newsletter|hidden|sr-?only|reader|screen|translate|skip/i;

/** Class lists repeat by the thousand on one page; each is judged once. */
const judged = new Map<string, boolean>();
/** More different class lists than any page has; past it the list starts afresh, so that it cannot grow for ever. */
const JUDGED_MOST = 20_000;

/** Tells whether a class list or an id names something around an article ("related-stories", "cookie-banner"). */
export function isOutsideName(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const answer = HINT.test(names) && wordsOf(names).some(isOutsideWord);
  if (judged.size >= JUDGED_MOST) judged.clear();
  judged.set(names, answer);
  return answer;
}

function wordsOf(names: string): string[] {
  return names
    .split(/\s+/)
    .map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
}

function isOutsideWord(word: string): boolean {
  return around.test(word) || unseen.test(word);
}

/** Tells whether all names in a list that speak of something around an article are such that the article itself may bear them. */
export function isWeaklyNamed(names: string): boolean {
  return wordsOf(names).every((word) => mostlyAround.test(word) || !isOutsideWord(word));
}
