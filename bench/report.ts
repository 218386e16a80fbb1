import { median } from './measure.ts';
import type { PageFigures } from './page/in-page.ts';
import { formIndexBytes, pageScriptBytes } from './sizes.ts';
import type { TextFigures } from './text-table.ts';

/** The figures by the names that the project answers to; null where one could not be measured. */
export type Ratios = Readonly<Record<string, number | null>>;

/** What `npm run bench -- --out FILE` writes; `notes` say why a figure is null, and what was measured. */
export interface Report {
  readonly ratios: Ratios;
  readonly notes: Readonly<Record<string, string>>;
}

type Figure = readonly [name: string, value: number | undefined, reason: string];

function textFigures({ small, big, growth, loadOverBuild, bytesPerForm }: TextFigures): Figure[] {
  const bestTrie = (of: TextFigures['small']) => Math.min(of.retrie.ratio, of['regex-trie'].ratio);
  const none = 'always measured';
  return [
    ['scan_1k_over_bare', small.newsgloss.ratio, none],
    ['growth_quiet_1k_100k', growth.quiet.ratio / growth.small.ratio, none],
    ['growth_hits_1k_100k', growth.big.ratio / growth.small.ratio, none],
    ['trie_regex_over_ours_1k', bestTrie(small) / small.newsgloss.ratio, none],
    ['trie_regex_over_ours_100k', bestTrie(big) / big.newsgloss.ratio, none],
    ['flashtext_over_ours_1k', small['flashtext.js'].ratio / small.newsgloss.ratio, none],
    ['flashtext_over_ours_100k', big['flashtext.js'].ratio / big.newsgloss.ratio, none],
    ['index_load_100k_over_build', loadOverBuild, none],
    ['index_bytes_per_form', bytesPerForm, none],
  ];
}

function pageFigures(pages: readonly PageFigures[], failure: string): Figure[] {
  const over = (value: (page: PageFigures) => number) =>
    pages.length > 0 ? median(pages.map(value)) : undefined;
  const peer = pages.filter(({ markMatches }) => markMatches > 0);
  return [
    ['page_over_bare_walk', over(({ pageOverBare }) => pageOverBare), failure],
    ['article_over_bare_walk', over(({ articleOverBare }) => articleOverBare), failure],
    [
      'markjs_over_ours_1k',
      peer.length > 0 ? median(peer.map(({ markMs, paintMs }) => markMs / paintMs)) : undefined,
      failure || 'mark.js marked nothing',
    ],
    ['forced_layout_ms_1000_marks', over(({ layoutMs }) => layoutMs), failure],
  ];
}

function sizeFigures(): Figure[] {
  const missing = 'not built: npm run build';
  return [
    ['content_script_gzip_bytes', pageScriptBytes(), missing],
    ['form_index_gzip_bytes', formIndexBytes(), missing],
  ];
}

/** Puts all figures together; `failure` says why no page was measured, or is empty. */
export function makeReport(
  text: TextFigures,
  pages: readonly PageFigures[],
  failure: string,
): Report {
  const figures = [...textFigures(text), ...pageFigures(pages, failure), ...sizeFigures()];
  const ratios: Record<string, number | null> = {};
  const notes: Record<string, string> = {
    text: text.source,
    growth_hits_1k_100k: `with ${(text.growthMatches.big / text.growthMatches.small).toFixed(2)} times the matches`,
  };
  for (const [name, value, reason] of figures) {
    ratios[name] = value === undefined ? null : Number(value.toPrecision(5));
    if (value === undefined) notes[name] = reason;
  }
  return { ratios, notes };
}

const COLUMN = 12;

/** The passes side by side, our row last. */
export function table(text: TextFigures): string {
  const cell = (value: string) => value.padStart(COLUMN);
  const names = Object.keys(text.small) as (keyof TextFigures['small'])[];
  const width = Math.max(...names.map(({ length }) => length));
  const rows = names.map((name) => {
    const [small, big] = [text.small[name], text.big[name]];
    const cells = [
      small.ms.toFixed(1),
      small.ratio.toFixed(2),
      big.ms.toFixed(1),
      big.ratio.toFixed(2),
    ];
    return name.padEnd(width) + cells.map(cell).join('');
  });
  const head = ['1k ms', '1k x bare', '100k ms', '100k x bare'].map(cell).join('');
  return [`${'1 MB of text'.padEnd(width)}${head}`, ...rows].join('\n');
}
