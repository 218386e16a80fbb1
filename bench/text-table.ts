import { compileIndex } from '#matcher/scan/compile-index.ts';
import type { compile as Compile, EngineForm } from '#matcher/scan/engine.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { type Glossaries, makeGlossaries } from './glossary.ts';
import { bare, type Contender, type Measure, measure, median } from './measure.ts';
import { alternation, flashtext, type Peer, regexTrie, retrie } from './peers.ts';
import { ofLength, readText } from './text.ts';

/** The text, in UTF-16 units, and the glossaries, in forms, as in the table of the notes. */
const TEXT_UNITS = 1_000_000;
const SMALL = 1_000;
const BIG = 100_000;
/** Rounds of the text passes; fewer with the big glossary, where a peer's round takes long. */
const ROUNDS = 25;
const BIG_ROUNDS = 9;
const LOAD_ROUNDS = 9;

/** The peers' names, and ours, which comes last. */
const PEERS = {
  retrie,
  'regex-trie': regexTrie,
  'plain alternation': alternation,
  'flashtext.js': flashtext,
};
type Name = 'bare pass' | keyof typeof PEERS | 'newsgloss';

/** The figures of the text passes, and where the text comes from. */
export interface TextFigures {
  readonly source: string;
  readonly small: Readonly<Record<Name, Measure>>;
  readonly big: Readonly<Record<Name, Measure>>;
  /** Ours alone, in turns: small, quiet, big. */
  readonly growth: Readonly<Record<'small' | 'quiet' | 'big', Measure>>;
  /** How many matches ours finds with either. */
  readonly growthMatches: Readonly<Record<'small' | 'big', number>>;
  /** Opening the index of 100,000 forms by the time of JSON.parse and building it. */
  readonly loadOverBuild: number;
  readonly bytesPerForm: number;
}

type Engine = typeof Compile;

function against(compile: Engine, forms: readonly EngineForm[], text: string, rounds: number) {
  const contenders = new Map<string, Contender>([['bare pass', () => bare(text)]]);
  for (const [name, build] of Object.entries(PEERS)) {
    const peer: Peer = build(forms);
    contenders.set(name, () => peer(text));
  }
  const scan = compile(forms);
  contenders.set('newsgloss', () => scan(text).length);
  return measure(text, Object.fromEntries(contenders) as Record<Name, Contender>, rounds);
}

function growth(compile: Engine, glossaries: Glossaries, text: string) {
  const contender = (forms: readonly EngineForm[]): Contender => {
    const scan = compile(forms);
    return () => scan(text).length;
  };
  const { small, quiet, big } = glossaries;
  const contenders = { small: contender(small), quiet: contender(quiet), big: contender(big) };
  return measure(text, contenders, ROUNDS);
}

function loading(forms: readonly EngineForm[]) {
  const json = JSON.stringify(
    forms.map(({ form, exact }) => ({ text: form, case: exact ? 'exact' : 'any' })),
  );
  const bytes = compileIndex(JSON.parse(json) as Pattern[]);
  const ratios = Array.from({ length: LOAD_ROUNDS }, () => {
    const start = performance.now();
    loadIndex(bytes);
    const opened = performance.now();
    compileIndex(JSON.parse(json) as Pattern[]);
    return (opened - start) / (performance.now() - opened);
  });
  return { loadOverBuild: median(ratios), bytesPerForm: bytes.length / forms.length };
}

/** Measures the passes over text, ours with the engine that is given; `say` hears of progress. */
export function measureText(compile: Engine, say: (message: string) => void): TextFigures {
  const { text: whole, source } = readText();
  const text = ofLength(whole, TEXT_UNITS);
  say(`text: ${source}; making glossaries of ${SMALL} and ${BIG} forms …`);
  const glossaries = makeGlossaries(whole, SMALL, BIG);
  say('growth …');
  const ours = growth(compile, glossaries, text);
  say(`${SMALL} forms, peers side by side …`);
  const small = against(compile, glossaries.small, text, ROUNDS);
  say(`${BIG} forms, peers side by side (a minute) …`);
  const big = against(compile, glossaries.big, text, BIG_ROUNDS);
  const growthMatches = {
    small: compile(glossaries.small)(text).length,
    big: compile(glossaries.big)(text).length,
  };
  return { source, small, big, growth: ours, growthMatches, ...loading(glossaries.big) };
}
