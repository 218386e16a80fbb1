import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberReader, createNumberWriter, unzigzag, zigzag } from '#matcher/rules/vlq.ts';

test('numbers come back in the order in which they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 })), (numbers) => {
      const writer = createNumberWriter();
      for (const number of numbers) {
        writer.add(Math.abs(number));
        writer.addSigned(number);
      }
      const reader = createNumberReader(writer.text());
      for (const number of numbers) {
        expect(reader.next()).toBe(Math.abs(number));
        expect(reader.nextSigned() + 0).toBe(number);
      }
    }),
  );
});

test('a small number is one character', () => {
  const writer = createNumberWriter();
  writer.add(31);
  writer.addSigned(-16);
  expect(writer.text()).toHaveLength(2);
});

test('numbers of either sign become those from 0 on', () => {
  expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
  expect([0, 1, 2, 3, 4].map((number) => unzigzag(number) + 0)).toEqual([0, -1, 1, -2, 2]);
});

test.each(['', 'g', 'A,', '§'])('what is no number (%j) is named by its place', (text) => {
  const reader = createNumberReader(text);
  expect(() => [reader.next(), reader.next()]).toThrow(/No number stands at \d of \d characters/);
});
