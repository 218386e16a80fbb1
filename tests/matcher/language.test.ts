import { describe, expect, it } from 'vitest';
import { languageOf, primarySubtag } from '#matcher/words/language.ts';

describe('the language of a paragraph', () => {
  it.each([
    ['de', 'Der Minister sagte, dass die Gespräche mit der Regierung nicht einfach sind.'],
    ['fr', 'Le ministre dit que les négociations sont dans une impasse et que rien n’est sûr.'],
    ['es', 'El ministro dijo que las conversaciones en la capital no se han roto por el momento.'],
    ['it', 'Il ministro ha detto che i colloqui con il governo non sono finiti per la crisi.'],
    [
      'pl',
      'Minister powiedział, że rozmowy z rządem nie są łatwe i że jest w kontakcie na bieżąco.',
    ],
    [
      'nl',
      'De minister zei dat het overleg met de regering niet is mislukt en dat er hoop is voor een akkoord.',
    ],
    ['en', 'The minister said that the talks with the government were not over.'],
  ])('is %s by its small words', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is English where a quotation in another language is short', () => {
    expect(languageOf('“Wir schaffen das und mehr”, she said, and the crowd was with her.')).toBe(
      'en',
    );
  });

  it('is not said by a word that several languages have', () => {
    for (const text of [
      'Merz will in Brüssel verhandeln',
      'Trump-Anhänger protestieren in Washington',
      'Rutte was in Brussel',
    ]) {
      expect(languageOf(text)).toBeUndefined();
    }
  });

  it('is not said by names and numbers', () => {
    expect(languageOf('Merz, Macron, Starmer: 27')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('a language tag', () => {
  it('is read by its first part', () => {
    expect(['en-GB', 'de_AT', 'FR', ''].map(primarySubtag)).toEqual(['en', 'de', 'fr', '']);
  });
});
