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

/** How an element of this name flows; a name that HTML does not know (a custom element) may flow either way, as a `div` may. */
export function flowOf(localName: string): Flow {
  return flows.get(localName) ?? 'soft';
}

/** Roles whose text a reader works with rather than reads. */
const SKIPPED_ROLES = new Set(
  (
    'navigation contentinfo complementary search menu menubar menuitem toolbar button tab tablist ' +
    'textbox searchbox combobox listbox option switch slider spinbutton alertdialog alert status ' +
    'timer progressbar img math code banner form tooltip'
  ).split(' '),
);

/** Words of a class or id that name what stands around an article, or what only a screen reader finds. */
const AROUND = [
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
  'read-?more',
  'more-?stories',
  'newsletter',
  'sign-?up',
  'promo',
  'teasers?',
  'sponsored',
  'advert(?:isement|ising)?',
  'share',
  'sharing',
  'social',
  'breadcrumbs?',
  'byline-?links',
  'tags?-?list',
  'toc',
].join('|');
const PLACES =
  'lists?|sections?|containers?|wrap(?:per)?|blocks?|box|modules?|stor(?:y|ies)|articles?|contents?|links?|items?|' +
  'widgets?|area|thread|bars?|banner|walls?|overlay|modal|popup|dialog|notice|carousel|rail|panels?|' +
  'groups?|grid|posts?|topics?|news|tools?|buttons?|icons?|form|sdk|root|policy|consent|signup|promo|menu|nav|media|inner|outer|body|reading|cards?|feed';
const PREFIXES =
  '[a-z]{1,3}|article|story|page|post|content|site|entry|block|component|module|section';
const around = new RegExp(
  `^(?!(?:has|is|no|non|not|with)[-_])(?:(?:${PREFIXES})[-_]{1,2})?` +
    `(?:${AROUND})(?:[-_]{1,2}(?:${PLACES}|${AROUND}|\\d+))*$`,
);
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
  return role !== null && SKIPPED_ROLES.has(role);
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
  return typeof names === 'string' && names !== '' && isOutsideName(names) && isFree(element);
}

function isFree(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return element.querySelector(HEART) === null;
}

/** Tells whether a class list or an id names something around an article ("related-stories", "cookie-banner"). */
export function isOutsideName(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const answer = names.split(/\s+/).some(isOutsideWord);
  if (judged.size >= JUDGED_MOST) judged.clear();
  judged.set(names, answer);
  return answer;
}

function isOutsideWord(name: string): boolean {
  const word = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return around.test(word) || unseen.test(word);
}
