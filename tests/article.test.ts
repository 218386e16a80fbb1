import { describe, expect, it } from 'vitest';
import { annotatePage, glossaryRecogniser, textPage } from '../scripts/annotation.ts';
import { article } from '../scripts/labelled.ts';
import { outcomes } from '../scripts/outcome.ts';

const set = article();

describe('the article that the first glossary must explain', () => {
  if (set.absent !== undefined) {
    it(`is absent here (${set.absent}): nothing is claimed of it`, () => {
      expect(set.texts).toEqual([]);
    });
    return;
  }

  const [text] = set.texts;
  if (!text) throw new Error('the article has no text');
  const annotated = annotatePage(glossaryRecogniser(), textPage(text.text, text.context));

  it('has every mention explained that its readers might ask about', () => {
    const found = outcomes(text, annotated);
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ kind }) => kind !== 'right')).toEqual([]);
  });

  it('has the adjective “safe” left alone', () => {
    const names = annotated.matches.filter(({ entry }) => entry === 'safe');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ text: words }) => words === 'safe')).toEqual([]);
  });

  it('says of every mention why', () => {
    for (const { reason } of annotated.matches) expect(reason.why).toBeTruthy();
  });
});
