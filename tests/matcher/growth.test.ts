import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import type { Block } from '#matcher/recognise/article.ts';
import { glossaryRecogniser } from '../../scripts/annotation.ts';
import { paragraph } from './article-kit.ts';

const PARAGRAPHS = [
  'The European Commission and the European Parliament met in Brussels, and the Commission said that a directive would give member states a veto. A royal commission agreed with Nato and the alliance.',
  'Keir Starmer told the House of Commons that the single market, state aid and the level playing field were part of the reset with the EU; Mike Johnson and France’s foreign secretary did not ask.',
  'The Council adopted the regulation by qualified majority; Kent County Council did not. The chancellor said tariffs on steel were in the trade deal between Washington and London.',
];

function dense(length: number): readonly Block[] {
  return Array.from({ length }, (_, at) => paragraph(PARAGRAPHS[at % PARAGRAPHS.length] ?? ''));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Four times the paragraphs take four times as long; what grows with the square takes sixteen times. */
const MOST_GROWTH = 7;

it('resolves a page four times as long in no more than seven times the time', () => {
  const recogniser = glossaryRecogniser();
  const pages = [dense(250), dense(1000)] as const;
  const [short, long] = pages.map((page) => ({ page, times: [] as number[] }));
  for (let turn = 0; turn < 6; turn += 1) {
    for (const one of [short, long]) {
      const from = performance.now();
      const { matches } = recogniser.resolve(one?.page ?? [], { country: 'GB' });
      expect(matches.length).toBeGreaterThan(250);
      one?.times.push(performance.now() - from);
    }
  }
  // The first turn reads the blocks too.
  const growth = median(long?.times.slice(1) ?? []) / median(short?.times.slice(1) ?? []);
  expect(growth).toBeLessThan(MOST_GROWTH);
}, 60_000);
