import { lettered } from './letters.ts';

/** Top-level domains that a bare address in running text ends with. */
const DOMAIN = lettered(
  String.raw`[\p{L}\p{N}\p{M}\p{Cf}-]\.(?:com|org|net|eu|uk|co|gov|int|info|io|de|fr|ie|it|es|nl|be|at|ch|pl|us|ca|au|news|tv|me|app|dev|html?|php|pdf)(?![\p{L}\p{N}])`,
);
const SPACE = /\s/u;
const LETTER = lettered(String.raw`[\p{L}\p{N}]`);
const ADDRESS_SIGN = /@|:\/\/|www\.|\\/iu;
/** How far before a place the sign of its hashtag may stand: no tag is longer. */
const TAG_UNITS = 60;
const OPEN_TAG = lettered(String.raw`#[\p{L}\p{N}_]*$`);

/**
 * Makes the check whether a place of a text is part of an address, an e-mail, a handle or a hashtag,
 * where nothing is marked. Places are asked in reading order: the run of text without a space that
 * the last one stood in is remembered, so that a long one is read once.
 */
export function createAddressCheck(text: string): (start: number, end: number) => boolean {
  let [from, to, isAddress] = [0, 0, false];
  const enter = (start: number, end: number): void => {
    from = start;
    while (from > 0 && !SPACE.test(text[from - 1] ?? ' ')) from -= 1;
    to = end;
    while (to < text.length && !SPACE.test(text[to] ?? ' ')) to += 1;
    const run = text.slice(from, to);
    isAddress = ADDRESS_SIGN.test(run) || DOMAIN().test(run);
  };
  return (start, end) => {
    if (start < from || end > to || to === 0) enter(start, end);
    return isAddress || isTagged(text, start, end);
  };
}

/** Whether a place is a hashtag, or a part of one or of a handle. */
function isTagged(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '_' && LETTER().test(text[start - 2] ?? '')) return true;
  if (text[end] === '_' && LETTER().test(text[end + 1] ?? '')) return true;
  return text[end] === '#' || OPEN_TAG().test(text.slice(Math.max(0, start - TAG_UNITS), start));
}
