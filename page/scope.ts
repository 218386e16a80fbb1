import { isOutsideName, isWeaklyNamed } from './outside-names.ts';

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

/** The elements of HTML that may hold a shadow tree; custom ones may too. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Tells whether an element of this name can hold a shadow tree at all, which costs less than asking it. */
export function mayHaveShadow(localName: string): boolean {
  return HOSTS.has(localName) || localName.includes('-');
}

/** Roles whose text a reader works with rather than reads. */
const SKIPPED_ROLES = new Set(
  (
    'navigation contentinfo complementary search menu menubar menuitem toolbar button tab tablist ' +
    'textbox searchbox combobox listbox option switch slider spinbutton alertdialog alert status ' +
    'timer progressbar img math code banner form tooltip'
  ).split(' '),
);

/** Elements that hold the article itself whatever their class says. */
const HEART = 'h1, main, [itemprop~="articleBody"]';

/** Attributes that tell something: a state that may keep an element out, a name that may, a language. */
const STATE = 1;
const CLASS = 2;
const ID = 4;
const LANGUAGE = 8;

const telling = new Map([
  ['class', CLASS],
  ['id', ID],
  ['lang', LANGUAGE],
]);
for (const name of 'hidden inert aria-hidden translate contenteditable role'.split(' ')) {
  telling.set(name, STATE);
}

/** What an element's attributes may tell, as bits: one question to the browser costs less than eight. */
export function toldBy(element: Element): number {
  let told = 0;
  for (const name of element.getAttributeNames()) told |= telling.get(name) ?? 0;
  return told;
}

/** Whether an element says its language. */
export function tellsLanguage(told: number): boolean {
  return (told & LANGUAGE) !== 0;
}

/**
 * Tells whether an element is kept out by what its attributes say: hidden, a control, editable, not
 * to be translated, or named as something around the article. Reads attributes only, no style.
 * `told`: see `toldBy`. `teasers`: stories on a front page are wanted, whatever their box is called.
 */
export function isOutside(element: Element, told: number, teasers: boolean): boolean {
  if ((told & STATE) !== 0 && hasOutsideState(element)) return true;
  return hasOutsideName(element, told) && !(teasers && holdsStories(element));
}

/** Tells whether a form is one to fill in; some servers wrap whole pages in one. */
export function isToFillIn(element: Element): boolean {
  return element.querySelector(`${HEART}, article`) === null && !holdsProse(element);
}

/** Names of a box of teasers, and what it holds if they are stories. */
const TEASERS = /teaser|promo/i;
const STORIES = ':is(h2, h3) a[href], a[href] :is(h2, h3)';

function holdsStories(element: Element): boolean {
  const named = TEASERS.test(`${element.getAttribute('class')} ${element.id}`);
  return named && element.querySelector(STORIES) !== null;
}

function hasOutsideState(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  // A caption is seen all the same: a screen reader has its words from the picture.
  const isCaption = element.closest('figcaption') !== null;
  if (element.getAttribute('aria-hidden') === 'true' && !isCaption) return true;
  if (element.getAttribute('translate') === 'no') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === null || !SKIPPED_ROLES.has(role)) return false;
  // Some scripts call the box of tabs and their panels a list of tabs.
  return role !== 'tablist' || element.querySelector('p, [role="tabpanel"]') === null;
}

function hasOutsideName(element: Element, told: number): boolean {
  // A form's fields may stand in the way of its properties (a field named "id"): no type is sure.
  const named = element as { readonly className: unknown; readonly id: unknown };
  if ((told & CLASS) !== 0 && isNamedOutside(named.className, element)) return true;
  return (told & ID) !== 0 && isNamedOutside(named.id, element);
}

function isNamedOutside(names: unknown, element: Element): boolean {
  if (typeof names !== 'string' || names === '' || !isOutsideName(names)) return false;
  if (!isFree(element)) return false;
  return !(isWeaklyNamed(names) && (holdsProse(element) || leadsNowhere(names, element)));
}

/** Names of boxes that lead on to a text: the beginning of this one, and a caption cut short, are named so too. */
const LEADING = /teaser|read[-_]?more/i;

/** Tells whether a box that is named as leading on has no title, and fewer links beside its paragraphs than paragraphs. */
function leadsNowhere(names: string, element: Element): boolean {
  if (!LEADING.test(names) || element.querySelector(TITLES) !== null) return false;
  const paragraphs = element.localName === 'p' ? [element] : [...element.querySelectorAll('p')];
  const said = paragraphs.filter(({ textContent }) => textContent.length >= PARAGRAPH_LEAST);
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !isWithinSentence(link));
  return (
    links.length < said.filter((paragraph) => !links.some((a) => paragraph.contains(a))).length
  );
}

const TITLES = 'h1, h2, h3, h4, h5, h6, form, input';

function isWithinSentence(link: Element): boolean {
  const length = link.closest('p')?.textContent.length ?? 0;
  return length > 2 * link.textContent.length;
}

function isFree(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return element.querySelector(HEART) === null;
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
