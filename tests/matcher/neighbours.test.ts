import { describe, expect, it } from 'vitest';
import { spelling, strangerBeside } from '#matcher/words/neighbours.ts';
import { paragraph, readerWith } from './article-kit.ts';

const own = new Set(['Boris', 'Johnson'].map(spelling));

function beside(
  text: string,
  distinctive = false,
  follows: (offset: number) => boolean = () => false,
) {
  const start = text.indexOf('Johnson');
  return strangerBeside(text, start, start + 'Johnson'.length, own, distinctive, follows)?.stranger;
}

describe('a surname is somebody else’s', () => {
  it.each([
    ['yesterday Mike Johnson delayed the vote', 'Mike'],
    ['the late Lyndon B. Johnson of Texas', 'B'],
    ['the Rees-Johnson family moved in', 'Rees'],
    ['it was Johnson Matthey that closed the plant', 'Matthey'],
  ])('in “%s”, for “%s”', (text, stranger) => {
    expect(beside(text)).toBe(stranger);
  });
});

describe('a surname is the entry’s own', () => {
  it.each([
    'when Boris Johnson resigned he was 58',
    'and Mr Johnson said so to them',
    'but Prime Minister Johnson said so to them',
    'In May Johnson resigned as he had to',
    'When Johnson resigned nobody wept for him',
    'the pro-Johnson wing of the party met',
    'the Johnson government fell in a week',
    'He saw the city. Johnson was gone by then',
    'Britain’s Johnson was late for the talks',
  ])('in “%s”', (text) => {
    expect(beside(text)).toBeUndefined();
  });

  it('behind the name of an office or a body', () => {
    const text = 'said Trade Commissioner Johnson to them';
    expect(beside(text, false, (offset) => offset === text.indexOf(' Johnson'))).toBeUndefined();
  });

  it('in a headline of capitals, where it is distinctive', () => {
    expect(beside('Angry Voters Turn On Johnson', true)).toBeUndefined();
  });
});

describe('a stranger of the same name', () => {
  const reader = readerWith({
    johnson: {
      kind: 'person',
      forms: [
        'Boris Johnson',
        { form: 'Johnson', when: 'introduced' },
        { form: 'Johnson', near: ['downing street'] },
        { form: 'Boris', near: ['downing street'] },
      ],
      decoys: ['Magic Johnson'],
    },
  });

  it('is who the surname means from there on', () => {
    const text = 'Boris Johnson met Mike Johnson of Ohio. Later Johnson went home to rest.';
    expect(reader.mentions(text)).toEqual(['Boris Johnson: johnson']);
    expect(reader.refusals(text)).toContain('Johnson: introduced Mike');
  });

  it('is who the surname means, whatever else stands near', () => {
    const text = 'Visitors saw Alan Johnson in Downing Street. There Johnson waved at them.';
    expect(reader.mentions(text)).toEqual([]);
  });

  it('gives the name back when the entry is named again', () => {
    const text = 'They saw Mike Johnson there. Then Boris Johnson came, and Johnson laughed.';
    expect(reader.mentions(text)).toEqual(['Boris Johnson: johnson', 'Johnson: johnson']);
  });

  it('takes no other name of the entry with him', () => {
    const text = 'They saw Mike Johnson there. In Downing Street Boris was asleep.';
    expect(reader.mentions(text)).toEqual(['Boris: johnson']);
  });

  it('is known across paragraphs', () => {
    const article = ['Fans met Magic Johnson at the game.', 'Then Johnson signed shirts.'];
    expect(reader.mentions(article.map((text) => paragraph(text)))).toEqual([]);
  });

  it('is not the entry itself, spelt without its marks', () => {
    const magyar = readerWith({
      magyar: { kind: 'person', forms: ['Péter Magyar', { form: 'Magyar', when: 'introduced' }] },
    });
    expect(magyar.mentions('They saw Peter Magyar there. Then Magyar left.')).toHaveLength(2);
    expect(magyar.mentions('They saw Pe\u0301ter Magyar there. Then Magyar left.')).toHaveLength(2);
  });
});
