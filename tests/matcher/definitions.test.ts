import { describe, expect, it } from 'vitest';
import { bracketed, expansionBefore, isExpansion } from '#matcher/words/definitions.ts';
import { readerWith } from './article-kit.ts';

const inner = (text: string) =>
  bracketed(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('the word that brackets give', () => {
  it.each([
    ['the fund (Safe)', 'Safe'],
    ['the fund (“Safe”)', 'Safe'],
    ['the fund (known as Safe)', 'Safe'],
    ['the fund (or SAFE for short)', 'SAFE'],
    ['the fund (the “Protocol”)', 'Protocol'],
    ['the fund [SAFE]', 'SAFE'],
    ['the fund (hereafter SAFE, as lawyers say)', 'SAFE'],
  ])('in “%s” is “%s”', (text, word) => {
    expect(inner(text)).toEqual([word]);
  });

  it('is none in a text without brackets, and none in one that never closes', () => {
    expect(inner('no brackets')).toEqual([]);
    expect(inner('the fund (Safe')).toEqual([]);
    expect(inner('(((((')).toEqual([]);
  });

  it('follows a name whose end is known, spaces or not', () => {
    const text = 'the fund \u00a0 (Safe)';
    expect(text.slice(0, bracketed(text)[0]?.outerEnd)).toBe('the fund');
  });
});

describe('a long name spells a short one', () => {
  it.each([
    ['Social Democratic Party', 'SDP'],
    ['London Metal Exchange', 'LME'],
    ['State Administration of Foreign Exchange', 'SAFE'],
    ['England and Wales Cricket Board', 'ECB'],
    ['Student Awards For Excellence', 'SAFE'],
  ])('%s: %s', (long, short) => {
    const spelt = isExpansion(long, short);
    // A word that is passed over may not stand for a letter ("Wales" in ECB).
    expect(spelt).toBe(short !== 'ECB');
  });

  it('only by its initials, from a capital on', () => {
    expect(isExpansion('some dull party', 'SDP')).toBe(false);
    expect(isExpansion('Social Party', 'SDP')).toBe(false);
    expect(isExpansion('Party', 'P')).toBe(false);
  });

  it('and is found before its brackets', () => {
    const text = 'He joined the Social Democratic Party (SDP)';
    expect(expansionBefore(text, text.indexOf(' ('), 'SDP')).toBe('Social Democratic Party');
  });
});

describe('an abbreviation that the text defines', () => {
  const reader = readerWith({
    pact: {
      forms: ['Security and Defence Partnership', { form: 'SDP', when: 'introduced' }],
    },
    nato: { forms: ['North Atlantic Treaty Organization', 'NATO', 'Nato'] },
  });

  it('as the entry is the entry, and stays so', () => {
    const text = 'The Security and Defence Partnership (SDP) was signed. The SDP has no end date.';
    expect(reader.mentions(text)).toEqual([
      'Security and Defence Partnership: pact',
      'SDP: pact',
      'SDP: pact',
    ]);
  });

  it('as something else is not the entry, and stays so', () => {
    const text = 'The Social Democratic Party (SDP) met. The SDP has two members.';
    expect(reader.mentions(text)).toEqual([]);
    expect(reader.refusals(text)).toEqual([
      'SDP: introduced Social Democratic Party',
      'SDP: introduced Social Democratic Party',
    ]);
  });

  it('as something else is not the entry even where it needs no introduction', () => {
    const text =
      'The National Association of Theatre Owners (NATO) met. Ticket sales fell, NATO said.';
    expect(reader.mentions(text)).toEqual([]);
  });

  it('keeps its house style apart: a name with small letters is no abbreviation', () => {
    const text = 'The National Association of Theatre Owners (NATO) met. Nato did not.';
    expect(reader.mentions(text)).toEqual(['Nato: nato']);
  });
});
