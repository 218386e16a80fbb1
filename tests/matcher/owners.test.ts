import { describe, expect, it } from 'vitest';
import { readerWith } from './article-kit.ts';

const { mentions } = readerWith(
  {
    minister: {
      kind: 'office',
      country: 'GB',
      office: 'minister',
      forms: ['post secretary', 'British post secretary'],
    },
    house: { country: 'GB', forms: ['House of Lords'] },
    vote: { kind: 'event', country: 'GB', forms: ['general vote'] },
    engine: { kind: 'equipment', country: 'GB', forms: ['Puffing Billy'] },
    envoy: { kind: 'office', country: 'EU', forms: ['fish commissioner'] },
  },
  { minister: [{ who: 'Rowland Hill', from: '1846-01-01' }] },
);

describe('another state’s office or body is not the entry', () => {
  it.each([
    'France’s post secretary resigned.',
    "Germany's former post secretary resigned.",
    'The Texas post secretary resigned.',
    'A Bavarian post secretary resigned.',
    'The post secretary of Japan resigned.',
    'The post secretary of the state of Ohio resigned.',
    'The Canadian House of Lords is a fiction.',
    'Ireland’s general vote is in May.',
  ])('in “%s”', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('an entry keeps what is its own', () => {
  it.each([
    ['The British post secretary resigned.', 'British post secretary: minister'],
    ['London’s post secretary resigned.', 'post secretary: minister'],
    ['In France, the post secretary resigned.', 'post secretary: minister'],
    ['A pro-Israel post secretary resigned.', 'post secretary: minister'],
    ['The Russia general vote is over.', 'general vote: vote'],
    ['France’s Puffing Billy was sold.', 'Puffing Billy: engine'],
    ['Portugal’s fish commissioner resigned.', 'fish commissioner: envoy'],
  ])('in “%s”', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });
});
