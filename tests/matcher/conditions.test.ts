import { describe, expect, it } from 'vitest';
import { COMMISSION, FUND, headline, paragraph, readerWith } from './article-kit.ts';

describe('a short form that counts only where its entry is introduced', () => {
  const reader = readerWith({ fund: FUND, commission: COMMISSION });

  it('is passed over in an article that introduces nothing', () => {
    expect(reader.mentions('Canada joined Safe.')).toEqual([]);
    expect(reader.refusals('Canada joined Safe.')).toContain('Safe: introduced');
  });

  it('does not introduce itself', () => {
    expect(reader.mentions('Safe, Safe and Safe again.')).toEqual([]);
  });

  it('counts where the text defines it in brackets, either way round', () => {
    expect(reader.reasons('The Security Action for Europe (Safe) lends.')).toContain(
      'Safe: defined Security Action for Europe (Safe)',
    );
    expect(reader.reasons('Canada joined Safe (Security Action for Europe).')).toContain(
      'Safe: defined Safe (Security Action for Europe)',
    );
  });

  it('means what was introduced last, and a decoy introduces something else', () => {
    const text =
      'The European Commission met. The Federal Trade Commission met too. The Commission sued.';
    expect(reader.mentions(text)).toEqual(['European Commission: commission']);
    expect(reader.refusals(text)).toContain('The Commission: introduced Federal Trade Commission');
  });

  it('means the entry again once the entry is named again', () => {
    const text =
      'The Federal Trade Commission met. The European Commission met too. The Commission fined them.';
    expect(reader.mentions(text)).toContain('The Commission: commission');
  });
});

describe('a form that counts only near something', () => {
  const reader = readerWith({ fund: FUND, commission: COMMISSION });

  it('counts beside a phrase in its own block', () => {
    expect(reader.reasons('Poland wants SAFE loans.')).toContain('SAFE: near loans');
  });

  it('counts beside a mention of an entry', () => {
    expect(reader.reasons('SAFE is run by the European Commission.')).toContain(
      'SAFE: near European Commission',
    );
  });

  it('does not count where these stand in another block', () => {
    expect(
      reader.mentions([paragraph('Poland wants loans.'), paragraph('STAY SAFE OUT THERE')]),
    ).toEqual([]);
  });
});

describe('a form that counts only with its page', () => {
  const reader = readerWith({
    article: { kind: 'law', forms: [{ form: 'article 122', page: ['brussels bodies', 'union'] }] },
    union: { forms: ['EU'] },
  });

  it('counts where the headline names what it needs', () => {
    const article = [headline('EU freezes assets'), paragraph('It used Article 122.')];
    expect(reader.reasons(article)).toContain('Article 122: page EU');
  });

  it('counts where its own block does', () => {
    expect(reader.mentions('The EU used Article 122.')).toContain('Article 122: article');
  });

  it('does not count alone', () => {
    expect(reader.refusals('Article 122 forbids arson.')).toEqual(['Article 122: page']);
  });
});

describe('a form with something that speaks against it', () => {
  const reader = readerWith({
    clause: { kind: 'law', forms: [{ form: 'article 50', unless: ['constitution'] }] },
    trump: { kind: 'person', forms: ['Donald Trump', { form: 'Trump', unless: ['whist'] }] },
    labour: { forms: [{ form: 'Labour', case: 'capital', unless: ['dáil'] }] },
  });

  it('is refused beside it, with the word that spoke', () => {
    expect(reader.refusals('Article 50 of the constitution says so.')).toEqual([
      'Article 50: unless constitution',
    ]);
  });

  it('counts elsewhere, even where a common word begins the sentence', () => {
    expect(reader.mentions('Article 50 was triggered.')).toEqual(['Article 50: clause']);
    expect(reader.mentions('Labour will win, polls say.')).toEqual(['Labour: labour']);
  });

  it('is a surname in any headline', () => {
    expect(reader.mentions('WHO SAID IT: TRUMP OR SHAKESPEARE?')).toEqual(['TRUMP: trump']);
  });

  it('is no common word in a headline where every word has a capital', () => {
    expect(reader.mentions('Hard Labour And Long Hours In The Fields')).toEqual([]);
  });
});

describe('a word that belongs to a subject', () => {
  const reader = readerWith({
    treaty: { subject: 'law', forms: ['Lake Treaty'] },
    clause: { subject: 'law', forms: [{ form: 'clause', near: ['@law'] }] },
    article: { subject: 'law', forms: [{ form: 'article', near: ['@law'] }] },
    lake: { subject: 'places', forms: ['Long Lake'] },
  });

  it('counts near any entry of the subject, and says which', () => {
    const [match] = reader.recognise('The clause stands in the Lake Treaty.').matches;
    expect(match).toMatchObject({ entry: 'clause', reason: { why: 'near', by: 'Lake Treaty' } });
  });

  it('does not count near an entry of another subject', () => {
    expect(reader.mentions('The clause was read at Long Lake.')).toEqual(['Long Lake: lake']);
  });

  it('is no evidence for another word that asks for the same', () => {
    expect(reader.mentions('The clause follows the article.')).toEqual([]);
  });
});

describe('a word that does not count in some countries', () => {
  const reader = readerWith({
    workers: { forms: [{ form: 'Workers', unless: ['@IE', '@NZ'] }] },
  });

  it('is not taken on their sites, nor in paragraphs about them', () => {
    expect(reader.mentions('The Workers won.', { country: 'IE' })).toEqual([]);
    expect(reader.mentions('In Dublin, the Workers won.', { country: 'GB' })).toEqual([]);
    const { refused } = reader.recognise('The Workers won.', { country: 'NZ' });
    expect(refused[0]?.refusal).toMatchObject({ why: 'unless', by: 'NZ' });
  });

  it('is taken elsewhere, and where nothing is said of a country', () => {
    expect(reader.mentions('The Workers won.', { country: 'GB' })).toEqual(['Workers: workers']);
    expect(reader.mentions('The Workers won.')).toEqual(['Workers: workers']);
  });
});

describe('a title that is borne in several countries', () => {
  const offices = {
    'uk-chancellor': [
      { who: 'George Osborne', from: '2010-05-11', to: '2016-07-13' },
      { who: 'Rachel Reeves', from: '2024-07-05' },
    ],
    'de-chancellor': [{ who: 'Friedrich Merz', from: '2025-05-06' }],
  };
  const title = (country: string, office: string) => ({
    kind: 'office' as const,
    country,
    office,
    forms: [
      { form: 'chancellor', case: 'any' as const, country: [country] },
      { form: 'chancellor', case: 'any' as const, near: ['@holders'] },
    ],
  });
  const reader = readerWith(
    { british: title('GB', 'uk-chancellor'), german: title('DE', 'de-chancellor') },
    offices,
  );

  it('means the one of the site’s country', () => {
    expect(reader.mentions('The chancellor spoke.', { country: 'GB' })).toEqual([
      'chancellor: british',
    ]);
    expect(reader.mentions('The chancellor spoke.', { country: 'DE' })).toEqual([
      'chancellor: german',
    ]);
  });

  it('means the one of the country that its paragraph is about', () => {
    expect(reader.mentions('In Berlin, the chancellor spoke.', { country: 'GB' })).toEqual([
      'chancellor: german',
    ]);
  });

  it('means neither where nothing tells', () => {
    expect(reader.mentions('The chancellor spoke.')).toEqual([]);
  });

  it('means the office of whoever held it on the day of the article', () => {
    const text = 'The chancellor, George Osborne, resigned.';
    expect(reader.mentions(text, { published: '2016-03-01' })).toEqual(['chancellor: british']);
    expect(reader.mentions(text, { published: '2025-03-01' })).toEqual([]);
    expect(
      reader.mentions('Chancellor Friedrich Merz resigned.', { published: '2025-09-01' }),
    ).toEqual(['Chancellor: german']);
  });
});

describe('a text in another language', () => {
  const reader = readerWith({
    nato: { forms: ['NATO', 'Nato'] },
    cabinet: { forms: [{ form: 'Cabinet', unless: ['kitchen'] }] },
    war: { forms: ['war effort'] },
    kanzler: { kind: 'office', forms: [{ form: 'Kanzler', lang: ['de'] }] },
    trump: { kind: 'person', forms: [{ form: 'Trump', unless: ['whist'] }] },
  });

  it('keeps its names and abbreviations', () => {
    expect(reader.mentions('Die Nato und Trump sind sich nicht einig.', { lang: 'de' })).toEqual([
      'Nato: nato',
      'Trump: trump',
    ]);
  });

  it('loses its common words and its lower-case forms', () => {
    expect(reader.mentions('Das Cabinet ist nicht der war effort.', { lang: 'de' })).toEqual([]);
  });

  it('has forms of its own', () => {
    expect(reader.mentions('Der Kanzler ist nicht da.', { lang: 'de' })).toEqual([
      'Kanzler: kanzler',
    ]);
    expect(reader.mentions('Mr Kanzler said that he was the owner of it.', { lang: 'en' })).toEqual(
      [],
    );
  });

  it('is known by its words, whatever the page claims', () => {
    expect(reader.refusals('Das Cabinet ist nicht für die Küche.', { lang: 'en' })).toEqual([
      'Cabinet: lang de',
    ]);
  });
});

describe('evidence that rests on evidence', () => {
  it('settles in as many steps as it takes', () => {
    const reader = readerWith({
      one: { forms: ['Aldermere Treaty'] },
      two: { forms: [{ form: 'second pillar', near: ['one'] }] },
      three: { forms: [{ form: 'third pillar', near: ['two'] }] },
      four: { forms: [{ form: 'fourth pillar', near: ['three'] }] },
    });
    const text =
      'The fourth pillar, the third pillar and the second pillar of the Aldermere Treaty.';
    expect(reader.mentions(text)).toHaveLength(4);
  });
});
