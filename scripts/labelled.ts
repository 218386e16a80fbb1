import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteCountry } from '#extension/news-site-at.ts';
import type { ArticleContext } from '#matcher/recognise/article.ts';
import { ROOT } from './read-glossary.ts';

/** A labelled place: the entry that must be recognised there, or null where none may be. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entry: string | null;
}

/**
 * A text whose labels are known.
 *
 * `alone`: the text is all there is of its page, so that a form which needs its page may stay
 * unmarked without fault.
 */
export interface LabelledText {
  readonly id: string;
  /** The trap that the text is made of: "common word", "other person". */
  readonly trap: string;
  readonly text: string;
  readonly title?: string;
  readonly labels: readonly Label[];
  readonly context: ArticleContext;
  readonly alone: boolean;
}

/** A set of labelled texts; `absent` says where a set that belongs to the test data was looked for in vain. */
export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly LabelledText[];
  readonly absent?: string;
}

const SENTENCES = join(ROOT, 'tests', 'sentences');
const SHARED = join(ROOT, '..', 'shared');
const LABEL = /\[([^\][]+)\]\(([a-z0-9-]+)\)/gu;

/**
 * Reads a text with labels in it: `[Safe](safe)` must be recognised as the entry, `[safe](-)` must not
 * be recognised at all.
 */
export function readLabels(marked: string): {
  readonly text: string;
  readonly labels: readonly Label[];
} {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(LABEL)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    labels.push({ start, end: text.length, entry: match[2] === '-' ? null : (match[2] ?? null) });
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), labels };
}

interface Sentence {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly host?: string;
}

interface SentenceFile {
  readonly trap: string;
  readonly sentences: readonly (string | Sentence)[];
}

/** The project's own sentences, `tests/sentences/<trap>.yaml`. */
export function ownSentences(): LabelledSet {
  const names = existsSync(SENTENCES) ? readdirSync(SENTENCES).sort() : [];
  const files = names.filter((name) => name.endsWith('.yaml'));
  const texts = files.flatMap((name) => {
    const file = parse(readFileSync(join(SENTENCES, name), 'utf8')) as SentenceFile;
    return file.sentences.map((sentence, number) => ({
      id: `${name} ${number + 1}`,
      trap: file.trap,
      ...labelled(typeof sentence === 'string' ? { text: sentence } : sentence),
      alone: false,
    }));
  });
  return { name: 'own sentences', texts };
}

function labelled(sentence: Sentence): Pick<LabelledText, 'text' | 'labels' | 'title' | 'context'> {
  return {
    ...readLabels(sentence.text),
    ...(sentence.title === undefined ? {} : { title: sentence.title }),
    context: contextOf(sentence),
  };
}

function contextOf({ published, lang, host }: Sentence): ArticleContext {
  const country = host === undefined ? undefined : siteCountry(host);
  return {
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
    ...(country === undefined ? {} : { country }),
  };
}

/** The 287 real sentences with words that mislead, where the test data is present. */
export function realSentences(): LabelledSet {
  const name = 'real sentences';
  const file = join(SHARED, 'corpus', 'senses.jsonl');
  if (!existsSync(file)) return { name, texts: [], absent: '../shared/corpus/senses.jsonl' };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line, number) => {
    const { text, spans } = JSON.parse(line) as {
      readonly text: string;
      readonly spans: readonly (Label & { readonly surface: string })[];
    };
    const trap = spans[0]?.surface.toLowerCase() ?? '';
    return {
      id: `senses.jsonl ${number + 1}`,
      trap,
      text,
      labels: spans,
      context: {},
      alone: true,
    };
  });
  return { name, texts };
}

/** The article that started the project, where the test data is present. */
export function article(): LabelledSet {
  const name = 'the article';
  const stem = join(SHARED, 'article', 'uk-eu-defence-talks');
  if (!existsSync(`${stem}.txt`)) return { name, texts: [], absent: '../shared/article' };
  const { must, published } = JSON.parse(readFileSync(`${stem}.expected.json`, 'utf8')) as {
    readonly must: readonly Label[];
    readonly published: string;
  };
  const text = readFileSync(`${stem}.txt`, 'utf8');
  return {
    name,
    texts: [
      { id: 'article', trap: 'article', text, labels: must, context: { published }, alone: false },
    ],
  };
}
