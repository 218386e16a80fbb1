import { describe, expect, it } from 'vitest';
import { COMMAND_TIMEOUT_MS, linesOf, REFUSAL, refusal, run } from './command-kit.ts';

describe.concurrent('office OFFICE DAY', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it.each([
    ['uk-prime-minister', '2019-07-24', 'Boris Johnson'],
    ['de-chancellor', '2025-05-06', 'Friedrich Merz'],
  ])('tells who held %s on %s: %s', async (office, day, name) => {
    const { status, out } = await run('office.ts', [office, day]);
    expect([status, out]).toEqual([0, `${name}\n`]);
  });

  it.each([
    ['long before the record begins', '1815-06-18'],
    ['after the last day that was checked', '2099-01-01'],
  ])('says nothing, with exit status 1, %s', async (_when, day) => {
    const { status, out } = await run('office.ts', ['uk-prime-minister', day]);
    expect([status, out]).toEqual([1, '']);
  });

  it.each([
    ['no day', ['uk-prime-minister']],
    ['an office that it does not know', ['uk-jester', '2019-07-23']],
    ['a day that no calendar has', ['uk-prime-minister', '2019-13-41']],
    ['a batch with an argument', ['--batch', '2019-07-23', 'more']],
  ])('refuses %s in one line', async (_what, args) => {
    expect(refusal(await run('office.ts', args))).toEqual(REFUSAL);
  });
});

describe.concurrent('office --batch', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('answers each line in order, null where nobody is known, and names a bad line', async () => {
    const lines = [
      '{"id": 1, "office": "uk-prime-minister", "date": "2024-07-05"}',
      '{"id": 2, "office": "uk-prime-minister", "date": "1815-06-18"}',
      '{"id": 3, "office": "uk-jester", "date": "2024-07-05"}',
      '{"id": 4, "office": "uk-prime-minister"}',
      '{"id": 5, "office": "uk-prime-minister", "date": "2024-13-41"}',
      'null',
      'not JSON',
    ];
    const { status, out } = await run('office.ts', ['--batch'], lines.join('\n'));
    const answers = linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, null, null]);
    expect(answers.map(({ holder }) => holder)).toEqual([
      'Keir Starmer',
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
