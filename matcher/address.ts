/** Top-level domains that a bare address in running text ends with. */
const DOMAIN =
  /[\p{L}\p{N}-]\.(?:com|org|net|eu|uk|co|gov|int|info|io|de|fr|ie|it|es|nl|be|at|ch|pl|us|ca|au|news|tv|me|app|dev|html?|php|pdf)(?![\p{L}\p{N}])/iu;
const SPACE = /\s/u;

/** Whether a place is part of an address, an e-mail, a handle or a hashtag, where nothing is marked. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !SPACE.test(text[from - 1] ?? ' ')) from -= 1;
  let to = end;
  while (to < text.length && !SPACE.test(text[to] ?? ' ')) to += 1;
  const chunk = text.slice(from, to);
  if (/[@#\\]|:\/\/|www\./iu.test(chunk)) return isTagged(chunk, text, start, end);
  return DOMAIN.test(chunk);
}

/** A chunk with such a sign is an address, unless the sign stands behind punctuation of its own ("Starmer,#1"). */
function isTagged(chunk: string, text: string, start: number, end: number): boolean {
  if (/@|:\/\/|www\.|\\/iu.test(chunk)) return true;
  const before = text[start - 1];
  const after = text[end];
  return before === '#' || before === '_' || after === '#' || /#[\p{L}\p{N}_]*$/u.test(text.slice(Math.max(0, start - 40), start));
}
