import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { IndexError, loadIndex } from '#matcher/scan/form-index.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';

const PATTERNS: readonly Pattern[] = [
  { text: 'Windsor Framework', case: 'capital' },
  { text: 'NATO', case: 'exact' },
];
const TEXT = 'NATO and the Windsor Framework';
const bytes = compileIndex(PATTERNS);

test.each(['', '   ', '–', '…!', '\u00ad'])('a pattern without a word (%j) is named', (text) => {
  const patterns = [{ text: 'NATO', case: 'any' } as const, { text, case: 'any' } as const];
  expect(() => compileIndex(patterns)).toThrow(`Pattern 1, ${JSON.stringify(text)}, has no word`);
});

describe('an index that is not whole is refused, and the reason named', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /no form index \(0 bytes\)/],
    ['something else', new TextEncoder().encode('{"patterns": []}'.repeat(9)), /no form index/],
    ['cut short', bytes.slice(0, 200), /200 bytes of \d+/],
    ['cut within a number', bytes.slice(0, 201), /201 bytes of \d+/],
    ['too long', new Uint8Array([...bytes, 0, 0, 0, 0]), /bytes of/],
    ['another version', bytes.with(4, 99), /version 99; this matcher reads \d+/],
  ])('%s', (_what, broken, reason) => {
    expect(() => loadIndex(broken)).toThrow(IndexError);
    expect(() => loadIndex(broken)).toThrow(reason);
  });

  test('one byte changed, wherever', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const spoilt = bytes.with(at, (bytes[at] ?? 0) ^ change);
        expect(() => loadIndex(spoilt)).toThrow(IndexError);
      }),
    );
  });
});

test('an index is found in the middle of other bytes', () => {
  const wide = new Uint8Array(bytes.length + 10);
  wide.set(bytes, 3);
  const index = loadIndex(wide.subarray(3, 3 + bytes.length));
  expect(scan(index, TEXT)).toEqual(scan(loadIndex(bytes), TEXT));
  expect(scan(index, TEXT)).toHaveLength(2);
});

test('opening makes views of the bytes, no copies', () => {
  const index = loadIndex(bytes);
  expect(index.keys.buffer).toBe(bytes.buffer);
  expect(index.prefixes.buffer).toBe(bytes.buffer);
});

test('a hundred thousand forms take no more than 120 bytes each', { timeout: 60_000 }, () => {
  const many = Array.from(
    { length: 100_000 },
    (_, at): Pattern => ({
      text: `Name${at % 60_000} of term ${at}`,
      case: at % 2 === 0 ? 'any' : 'exact',
    }),
  );
  const big = compileIndex(many);
  expect(big.length / many.length).toBeLessThan(120);
  expect(scan(loadIndex(big), 'a Name7 of term 7, name8 of term 8').map((o) => o.pattern)).toEqual([
    7, 8,
  ]);
});
