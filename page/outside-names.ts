/**
 * Names that pages give to what stands around an article: words of a class or an id.
 *
 * A name is taken apart at its hyphens and underscores ("c-related__list" is "c", "related", "list") and
 * its parts are looked up. One regular expression for all of them would take a browser longer to build
 * than all names of a page take to be looked up.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What never names the article's own text. */
const ALWAYS = set(
  'comment comments consent gdpr cmp onetrust related recommended recommendation recommendations ' +
    'breadcrumb breadcrumbs toc tweets optin commentaires comentarios kommentare commenti reacties ' +
    'komentarze yorumlar relacionadas relacionados correlati divforum',
);
/** The same in several parts, written here without what joins them. */
const ALWAYS_JOINED = set(
  'commentlist mostread mostviewed mostpopular morestories moreposts morenews morelist bylinelinks ' +
    'taglist tagslist postprofile tweetitem tweetitems tweetlist tweetlists tweetfeed tweetstream ' +
    'twittertimeline twitterfeed twitterwidget videoplaceholder videooverlay videoendslate ' +
    'videoplaylist videoqueue playerplaceholder playeroverlay playerendslate playerplaylist playerqueue ' +
    'relatedposts relatedarticles relatedstories relatedcontent relatednews relatedlinks relatedtopics ' +
    'authorbio authorbios authorbiography authorbox authorcard authorprofile authorinfo authorcontent ' +
    'aboutauthor abouttheauthor bylinebio sourceinfo sourceinfos emailoptin rolloverblock ' +
    'rolloverpeopleblock noticiasrelacionadas forummessage',
);
/** What names something around an article, but the article itself on some pages. */
const MOSTLY = set(
  'newsletter newsletters subscribe promo teaser teasers sponsored advert advertisement advertising ' +
    'share sharing social bio biography',
);
const MOSTLY_JOINED = set('readmore whatsapp signup linkbox emailsignup newslettersignup');
/** What consent tools and forums begin their names with, whatever follows: "cookiebot", "cookie-law", "disqus_thread". */
const TOOLS = /^(?:cookie|disqus)/;
/** What may follow: the kind of box. */
const PLACES = set(
  'list lists section sections container containers wrap wrapper block blocks box module modules story ' +
    'stories article articles content contents link links item items widget widgets area thread bar ' +
    'bars banner wall walls overlay modal popup dialog notice carousel rail panel panels group groups ' +
    'grid post posts topic topics news tool tools button buttons icon icons form component components ' +
    'sdk root policy consent signup promo menu nav media inner outer body reading card cards feed',
);
/** What may come before, besides abbreviations of up to three letters. */
const PREFIXES = set(
  'article story page post content site entry block component module section item inline embed ' +
    'embedded show below yarpp',
);
/** The most abbreviations before a name: "nnr-ab-author-bio". */
const ABBREVIATIONS_MOST = 2;
const ABBREVIATION = /^[a-z]{1,3}$/;
/** First parts that say what is not there. */
const DENIALS = set('has is no non not with');
/** What follows "comments" where they are only said to be possible. */
const POSSIBLE = set('open closed off on');
/** What only a screen reader finds, or nobody. */
const UNSEEN = set(
  'sronly visuallyhidden uvisuallyhidden screenreader screenreadertext screenreaderonly offscreen ' +
    'hoffscreen a11yhidden hidden ishidden uhidden notranslate skiplink',
);
/** The most parts that one of the names above has: "video-end-slate". */
const PARTS_MOST = 3;

/** Class lists repeat by the thousand on one page; each is judged once. */
const judged = new Map<string, boolean>();
/** More different class lists than any page has; past it the list starts afresh, so that it cannot grow for ever. */
const JUDGED_MOST = 20_000;

/** Tells whether a class list or an id names something around an article ("related-stories", "cookie-banner"). */
export function isOutsideName(names: string): boolean {
  const known = judged.get(names);
  if (known !== undefined) return known;
  const answer = wordsOf(names).some(isOutsideWord);
  if (judged.size >= JUDGED_MOST) judged.clear();
  judged.set(names, answer);
  return answer;
}

/** Tells whether all names in a list that speak of something around an article are such that the article itself may bear them. */
export function isWeaklyNamed(names: string): boolean {
  return wordsOf(names).every((word) => isOutside(word, 'weak') || !isOutsideWord(word));
}

function wordsOf(names: string): string[] {
  return names
    .split(/\s+/)
    .map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase());
}

function isOutsideWord(word: string): boolean {
  return UNSEEN.has(word.replaceAll('-', '')) || isOutside(word, 'any');
}

/** Which names count: those that an article may bear too, those that it may not, or both. */
type Strength = 'weak' | 'strong' | 'any';

/** Judges a name as it is, then what it is put together from: a block and its element ("end__author-bio"). */
function isOutside(word: string, strength: Strength): boolean {
  if (isAround(word, strength)) return true;
  const [first = ''] = word.split('_');
  if (first !== word && strength !== 'strong' && isNewsletter(first)) return true;
  const [block = '', element] = word.split('__');
  if (element === undefined) return false;
  if (strength !== 'weak' && isAround(block, 'strong')) return true;
  const [name = ''] = element.split('--');
  // An opinion is a comment, and a standfirst a teaser ("header__comment", "content__teaser").
  return !/^(?:comment|teaser)$/.test(name) && isAround(name, strength);
}

/** Tells whether a name is that of a box to order a newsletter, in which everything belongs to it. */
function isNewsletter(block: string): boolean {
  return /(?:^|-)(?:newsletters?|sign-?up)(?:-|$)/.test(block) && isAround(block, 'weak');
}

function isAround(word: string, strength: Strength): boolean {
  const parts = word.split(/[-_]+/);
  return !(parts.length > 1 && DENIALS.has(parts[0] ?? '')) && areAround(parts, strength);
}

function areAround(parts: readonly string[], strength: Strength): boolean {
  for (let start = 0; start <= ABBREVIATIONS_MOST; start += 1) {
    const part = parts[start] ?? '';
    if (begins(parts, start, strength)) return true;
    if (PREFIXES.has(part) && begins(parts, start + 1, strength)) return true;
    if (!ABBREVIATION.test(part)) break;
  }
  return false;
}

/** Whether a name of something around an article stands at a part, with nothing but places and such names behind it. */
function begins(parts: readonly string[], at: number, strength: Strength): boolean {
  if (strength !== 'weak' && TOOLS.test(parts[at] ?? '')) return true;
  for (let count = 1; count <= PARTS_MOST && at + count <= parts.length; count += 1) {
    const name = parts.slice(at, at + count).join('');
    const isName =
      (strength !== 'strong' && isMostly(name, count)) ||
      (strength !== 'weak' && isAlways(name, count, parts[at + 1]));
    if (isName && endsWell(parts, at + count)) return true;
  }
  return false;
}

function endsWell(parts: readonly string[], at: number): boolean {
  const part = parts[at];
  if (part === undefined) return true;
  const isPlace = PLACES.has(part) || /^\d+$/.test(part);
  return (isPlace && endsWell(parts, at + 1)) || begins(parts, at, 'any');
}

function isMostly(name: string, count: number): boolean {
  return (count === 1 && MOSTLY.has(name)) || MOSTLY_JOINED.has(name);
}

function isAlways(name: string, count: number, next: string | undefined): boolean {
  if (/^comments?$/.test(name) && POSSIBLE.has(next ?? '')) return false;
  return (count === 1 && ALWAYS.has(name)) || ALWAYS_JOINED.has(name);
}
