import type { GlossaryFiles } from '#glossary/compile.ts';
import type { Problem } from '#glossary/problem.ts';
import type { KeyPath } from '#glossary/source-file.ts';

/** What the checks may know besides the files: the day, ordinary words, and texts whose sentences must not be ours. */
export interface CheckFacts {
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** Ordinary English words in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Texts of others, by name. */
  readonly foreignTexts: ReadonlyMap<string, string>;
}

/** One editorial rule: all places that break it. */
export type Check = (files: GlossaryFiles, facts: CheckFacts) => readonly Problem[];

type EntryFile = GlossaryFiles['entries'][number];
type OfficeFile = GlossaryFiles['offices'][number];

/** Makes a problem at a key of a file. */
export function problemAt(file: EntryFile | OfficeFile, path: KeyPath, message: string): Problem {
  return { file: file.path, line: file.line(path), message };
}

/** A text of an entry that readers see, with the key where it stands. */
export interface ReaderText {
  readonly path: KeyPath;
  readonly text: string;
}

/** All texts of an entry that readers see. */
export function readerTexts(file: EntryFile): readonly ReaderText[] {
  const { summary, body, label, facts = [], timeline = [], views = [] } = file.value;
  return [
    { path: ['label'], text: label },
    { path: ['summary'], text: summary },
    { path: ['body'], text: body },
    ...facts.flatMap((fact, at) => [
      { path: ['facts', at, 'label'], text: fact.label },
      { path: ['facts', at, 'value'], text: fact.value },
    ]),
    ...timeline.map((stage, at) => ({ path: ['timeline', at, 'says'], text: stage.says })),
    ...views.map((view, at) => ({ path: ['views', at, 'says'], text: view.says })),
  ];
}

/** Counts words as a reader does: what stands between spaces and has a letter or digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
