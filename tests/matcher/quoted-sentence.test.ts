import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE, quotedSentence } from '#matcher/words/quoted-sentence.ts';

function around(text: string, word: string): string {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return quotedSentence(text, start, start + word.length);
}

describe('a sentence that is quoted', () => {
  it.each([
    ['First one. The EU met Mr. Starmer in Brussels. Last one.', 'Starmer'],
    ['First one. The EU met Mr. Starmer in Brussels. Last one.', 'EU'],
    ['They ask! The EU met Mr. Starmer in Brussels.” Last one.', 'Brussels'],
    ['The EU met Mr. Starmer in Brussels.', 'EU'],
  ])('of “%s” around “%s” is whole, with its stop, past a title’s full stop', (text, word) => {
    const closed = text.includes('”') ? 'Brussels.”' : 'Brussels.';
    expect(around(text, word)).toBe(`The EU met Mr. Starmer in ${closed}`);
  });

  it('goes on past the stops of an abbreviation and of a number', () => {
    const text = 'Ministers of the U.K. government lent 3.5bn to the fund. So it is.';
    expect(around(text, 'fund')).toBe(text.replace(' So it is.', ''));
    expect(around(text, 'Ministers')).toBe(text.replace(' So it is.', ''));
  });

  it('has its spaces folded and nothing in it that nobody sees', () => {
    const text = 'The part\u00adner\u00adship\u200b  \tcoun\ufeffcil of  the\u00a0EU\u2060 met.';
    expect(around(text, 'met')).toBe('The partnership council of the EU met.');
  });

  it('is cut around its term where it is too long, and says so', () => {
    const text = `${'before '.repeat(60)}Safe ${'after '.repeat(60)}end.`;
    const quote = around(text, 'Safe');
    expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
    expect(quote).toMatch(/^…before .*before Safe after .* after…$/u);
  });

  it('of any text is short enough, whole characters, and has the term in it', () => {
    const words = fc.constantFrom(
      'Safe',
      ' ',
      '. ',
      'Mr. ',
      '😀',
      '\n',
      '\u00ad',
      'long'.repeat(50),
      '”',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.array(words, { maxLength: 40 }),
        (a, b) => {
          const before = a.join('');
          const quote = quotedSentence(
            `${before}TERM${b.join('')}`,
            before.length,
            before.length + 4,
          );
          expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
          expect(quote).toContain('TERM');
          expect(quote.isWellFormed()).toBe(true);
          expect(quote).toBe(quote.trim());
        },
      ),
    );
  });
});
