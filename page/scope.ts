/**
 * Which elements are read, and how they flow.
 *
 * `skip`: nothing in it is article text. `inline`: its text belongs to the line around it. `raised`:
 * the same, but not to the word before it (a footnote's number). `break`: ends a block, holds none.
 * `block`: a block or a group of blocks. `soft`: may be either, which only its style can tell.
 */
export type Flow = 'skip' | 'inline' | 'raised' | 'break' | 'block' | 'soft';

const SKIPPED =
  'script style noscript template head iframe frame object embed canvas audio video svg math map ' +
  'img picture input textarea select datalist button progress meter output label fieldset code pre ' +
  'kbd nav footer aside menu rt rp newsgloss-card';
const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rb ruby s samp small span ' +
  'strike strong sub time tt u var wbr slot';
const BLOCK =
  'address article blockquote body caption center dd details dialog dl dt figcaption figure form ' +
  'h1 h2 h3 h4 h5 h6 header hgroup legend li main ol p search section summary table tbody td tfoot ' +
  'th thead tr ul';

const flows = new Map<string, Flow>();
for (const name of SKIPPED.split(' ')) flows.set(name, 'skip');
for (const name of INLINE.split(' ')) flows.set(name, 'inline');
for (const name of BLOCK.split(' ')) flows.set(name, 'block');
flows.set('sup', 'raised').set('br', 'break').set('hr', 'break');

/** Custom elements that say what they are: `site-navigation`, `main-menu`, `page-footer`. */
const CUSTOM_SKIPPED =
  /^(?:[a-z0-9]+-)*(?:nav|navbar|navigation|menu|footer|breadcrumbs?)(?:-(?:bar|desktop|mobile|list|links?|items?))*$/;

/** How an element of this name flows; a name that HTML does not know (a custom element) may flow either way, as a `div` may. */
export function flowOf(localName: string): Flow {
  const known = flows.get(localName);
  if (known !== undefined) return known;
  return localName.includes('-') && CUSTOM_SKIPPED.test(localName) ? 'skip' : 'soft';
}

/** Roles whose text a reader works with rather than reads. */
const SKIPPED_ROLES = new Set(
  (
    'navigation contentinfo complementary search menu menubar menuitem toolbar button tab tablist ' +
    'textbox searchbox combobox listbox option switch slider spinbutton alertdialog alert status ' +
    'timer progressbar img math code banner form tooltip'
  ).split(' '),
);

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

/** Elements that hold the article itself whatever their class says. */
const HEART = 'h1, main, [itemprop~="articleBody"]';

/**
 * Tells whether an element is kept out by what its attributes say: hidden, a control, editable, not
 * to be translated, or named as something around the article. Reads attributes only, no style.
 * `teasers`: stories on a front page are wanted, whatever their box is called.
 */
export function isOutside(element: Element, teasers: boolean): boolean {
  if (!element.hasAttributes()) return false;
  if (hasOutsideState(element)) return true;
  return hasOutsideName(element) && !(teasers && holdsStories(element));
}

/** Names of a box of teasers, and what it holds if they are stories. */
const TEASERS = /teaser|promo/i;
const STORIES = ':is(h2, h3) a[href], a[href] :is(h2, h3)';

function holdsStories(element: Element): boolean {
  const named = TEASERS.test(`${element.getAttribute('class')} ${element.id}`);
  return named && element.querySelector(STORIES) !== null;
}

/** Attributes that may keep an element out; one question to the browser costs less than six. */
const STATES =
  '[hidden], [inert], [aria-hidden="true"], [translate="no"], [contenteditable], [role]';

function hasOutsideState(element: Element): boolean {
  if (!element.matches(STATES)) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('translate') === 'no') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === null || !SKIPPED_ROLES.has(role)) return false;
  // Some scripts call the box of tabs and their panels a list of tabs.
  return role !== 'tablist' || element.querySelector('p, [role="tabpanel"]') === null;
}

/** Class lists repeat by the thousand on one page; each is judged once. */
const judged = new Map<string, boolean>();
/** More different class lists than any page has; past it the list starts afresh, so that it cannot grow for ever. */
const JUDGED_MOST = 20_000;

function hasOutsideName(element: Element): boolean {
  // A form's fields may stand in the way of its properties (a field named "id"): no type is sure.
  const { className, id } = element as { readonly className: unknown; readonly id: unknown };
  return isNamedOutside(className, element) || isNamedOutside(id, element);
}

function isNamedOutside(names: unknown, element: Element): boolean {
  if (typeof names !== 'string' || names === '' || !isOutsideName(names)) return false;
  return isFree(element) && !(isWeaklyNamed(names) && holdsProse(element));
}

function isFree(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return element.querySelector(HEART) === null;
}

function isWeaklyNamed(names: string): boolean {
  return wordsOf(names).every((word) => mostlyAround.test(word) || !isOutsideWord(word));
}

/** Paragraphs and their text (UTF-16 code units) from which on an element is read as an article's, whatever its name; boxes around one have two or three sentences. */
const PROSE_PARAGRAPHS = 3;
const PROSE_LEAST = 600;
/** Shorter paragraphs are labels and bylines. */
const PARAGRAPH_LEAST = 80;

function holdsProse(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll('p')]
    .filter((paragraph) => paragraph.closest('a') === null)
    .map((paragraph) => paragraph.textContent.length)
    .filter((length) => length >= PARAGRAPH_LEAST);
  const amount = paragraphs.reduce((sum, length) => sum + length, 0);
  // A box with a form explains at length what is done with an address.
  const times = element.querySelector('form, input') === null ? 1 : 2;
  if (paragraphs.length < PROSE_PARAGRAPHS * times || amount < PROSE_LEAST * times) return false;
  const titles = element.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4').length;
  return titles < paragraphs.length / 2;
}

/** Tells whether a class list or an id names something around an article ("related-stories", "cookie-banner"). */
export function isOutsideName(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const answer = wordsOf(names).some(isOutsideWord);
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
