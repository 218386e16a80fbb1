import { compileRules } from '#glossary/compile-rules.ts';
import type { EntrySource, OfficeSource } from '#glossary/schema.ts';
import type { ArticleContext, Block, Recognition } from '#matcher/recognise/article.ts';
import { createRecogniser } from '#matcher/recognise/recognise.ts';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';

/** An entry as a test writes it: what recognition needs, and nothing for the card. */
export interface SampleEntry {
  readonly subject?: string;
  readonly forms: EntrySource['forms'];
  readonly kind?: EntrySource['kind'];
  readonly marks?: EntrySource['marks'];
  readonly country?: string;
  readonly office?: string;
  readonly decoys?: string[];
}

/** Ordinary words that the samples share their names with. */
const COMMON_WORDS = new Set([
  'safe',
  'may',
  'leave',
  'remain',
  'swift',
  'cabinet',
  'trump',
  'labour',
]);

/** A paragraph of the body. */
export function paragraph(text: string, more: Partial<Block> = {}): Block {
  return { text, role: 'body', section: 0, ...more };
}

/** A headline. */
export function headline(text: string): Block {
  return { text, role: 'headline', section: 0 };
}

/** Makes a reader of articles with a small glossary of its own. */
export function readerWith(
  entries: Readonly<Record<string, SampleEntry>>,
  offices: Readonly<Record<string, OfficeSource['holders']>> = {},
) {
  const named = Object.entries(entries).map(([id, { subject = 'samples', ...sample }]) => ({
    id,
    subject,
    value: {
      headword: id,
      label: 'A sample',
      kind: 'institution',
      marks: 'always',
      summary: 'A sample.',
      body: 'A sample.',
      'known-until': '2026-01-01',
      sources: [],
      ...sample,
    } satisfies EntrySource,
  }));
  const namedOffices = Object.entries(offices).map(([id, holders]) => ({
    id,
    value: { title: id, country: 'GB', 'known-until': '2026-01-01', holders },
  }));
  const { patterns, rules } = compileRules(named, namedOffices, COMMON_WORDS);
  const recogniser = createRecogniser(loadIndex(compileIndex(patterns)), rules);
  const read = (article: string | readonly Block[], context: ArticleContext = {}) => {
    const blocks = typeof article === 'string' ? [paragraph(article)] : article;
    return { blocks, recognition: recogniser.resolve(blocks, context) };
  };
  return {
    recogniser,
    /** Everything that the recogniser says of an article. */
    recognise: (article: string | readonly Block[], context?: ArticleContext): Recognition =>
      read(article, context).recognition,
    /** The mentions, each as "words: entry", in reading order. */
    mentions(article: string | readonly Block[], context?: ArticleContext): readonly string[] {
      const { blocks, recognition } = read(article, context);
      return recognition.matches.map(
        ({ block, start, end, entry }) => `${blocks[block]?.text.slice(start, end)}: ${entry}`,
      );
    },
    /** Why each mention is one, as "words: why by". */
    reasons(article: string | readonly Block[], context?: ArticleContext): readonly string[] {
      const { blocks, recognition } = read(article, context);
      return recognition.matches.map(({ block, start, end, reason }) =>
        [`${blocks[block]?.text.slice(start, end)}:`, reason.why, reason.by ?? ''].join(' ').trim(),
      );
    },
    /** Why each place is none, as "words: why by". */
    refusals(article: string | readonly Block[], context?: ArticleContext): readonly string[] {
      const { blocks, recognition } = read(article, context);
      return recognition.refused.map(({ block, start, end, refusal }) =>
        [`${blocks[block]?.text.slice(start, end)}:`, refusal.why, refusal.by ?? '']
          .join(' ')
          .trim(),
      );
    },
  };
}

/** A fund whose short name is an ordinary word. */
export const FUND: SampleEntry = {
  kind: 'programme',
  forms: [
    'Security Action for Europe',
    { form: 'SAFE', near: ['loans', 'commission'] },
    { form: 'SAFE', when: 'introduced' },
    { form: 'Safe', case: 'exact', when: 'introduced' },
  ],
  decoys: ['Safe Hands', 'safe seat'],
};

/** An institution with a bare title, beside another. */
export const COMMISSION: SampleEntry = {
  country: 'EU',
  forms: [
    'European Commission',
    { form: 'the commission', case: 'any', when: 'introduced' },
    { form: 'Commission', when: 'introduced' },
  ],
  decoys: ['Electoral Commission', 'Federal Trade Commission'],
};
