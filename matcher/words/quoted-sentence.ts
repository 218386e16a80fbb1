import { lettered } from './letters.ts';
import { sentenceAround } from './surroundings.ts';

/** The longest sentence that is quoted, in UTF-16 code units: more is no quotation but a copy. */
export const LONGEST_QUOTE = 400;

/** What nobody sees: soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** A full stop after these ends no sentence: titles, initials, and abbreviations of capitals. */
const SHORTENED = lettered(
  String.raw`(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Gen|Lt|Col|Sen|Rep|Gov|Hon|No|(?:\p{Lu}\.)*\p{Lu})\.$`,
);
/** As much as the longest of those needs. */
const SHORTENED_UNITS = 16;
/** What closes a sentence and belongs to it. */
const CLOSING = /^[.!?…]+["'”’»)\]]*/u;
/** What a sentence before left behind at the start of this one. */
const LEFT_OVER = /^[\s"”’»)\]]+(?=\s)/u;
/** Half of a character that was cut. */
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/gu;

/**
 * The sentence around a place in a text, as one quotes it: white space folded, unseen characters gone,
 * no longer than `LONGEST_QUOTE`, with an ellipsis where it was cut. Offsets are UTF-16 code units.
 */
export function quotedSentence(text: string, start: number, end: number): string {
  const [from, to] = wholeSentence(text, start, end);
  const before = fold(text.slice(from, start)).replace(LEFT_OVER, '').trimStart();
  const rest = fold(text.slice(start, to)).trimEnd();
  return shorten(before + rest, before.length, before.length + fold(text.slice(start, end)).length);
}

/** The sentence as offsets, past the stops that end none, with the one that closes it. */
function wholeSentence(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = sentenceAround(text, start, end);
  while (from > 0 && end - from < LONGEST_QUOTE && isShortened(text, from)) {
    from = sentenceAround(text, from - 1, from - 1)[0];
  }
  while (to < text.length && to - start < LONGEST_QUOTE && isShortened(text, to + 1)) {
    to = sentenceAround(text, to + 1, to + 1)[1];
  }
  return [from, to + (CLOSING.exec(text.slice(to, to + SHORTENED_UNITS))?.[0].length ?? 0)];
}

function isShortened(text: string, stop: number): boolean {
  return SHORTENED().test(text.slice(Math.max(0, stop - SHORTENED_UNITS), stop));
}

function fold(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ');
}

/** Cuts a text that is too long around a place in it, between words where it can. */
function shorten(text: string, start: number, end: number): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const room = LONGEST_QUOTE - 2;
  const first = Math.max(
    0,
    Math.min(start - Math.floor((room - (end - start)) / 2), text.length - room),
  );
  const last = first + room;
  const head = first > 0 ? text.slice(first, start).replace(/^\S*\s/u, '') : text.slice(0, start);
  const tail = last < text.length ? text.slice(end, last).replace(/\s\S*$/u, '') : text.slice(end);
  const kept = (head + text.slice(start, end) + tail).slice(0, room).replace(HALVES, '');
  return `${first > 0 ? '…' : ''}${kept}${last < text.length ? '…' : ''}`;
}
