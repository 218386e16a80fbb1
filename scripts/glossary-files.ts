import type { WxtHooks } from 'wxt';
import { packRules } from '#matcher/rules/packed-rules.ts';
import { indexText } from '#matcher/scan/index-text.ts';
import { spell } from '#matcher/scan/spelling.ts';
import { compileFromDisk } from './read-glossary.ts';

/** The script that carries the form index to a page. */
const FORM_INDEX_FILE = 'form-index.js';
/** The entries, for worker and panel. */
export const GLOSSARY_FILE = 'glossary.json';

/**
 * Makes the glossary part of a build: the form index as a script of its own, and the
 * entries as JSON. A content script cannot fetch a packaged file that pages may not fetch too, hence
 * the script.
 */
export function glossaryFiles(): Partial<WxtHooks> {
  return {
    'build:publicAssets': (_wxt, files) => {
      const { patterns, rules, glossary } = compileFromDisk();
      const spelt = spell(patterns);
      const { entries, ...packed } = packRules(rules, spelt);
      const index = indexText(spelt);
      const shipped = JSON.stringify({ index, rules: packed, entries: JSON.stringify(entries) });
      // The last value of a script goes back to whoever ran it: nothing, here, rather than all of it.
      const script = `globalThis.newsglossFormIndex=${shipped};void 0;\n`;
      files.push(
        { relativeDest: FORM_INDEX_FILE, contents: script },
        { relativeDest: GLOSSARY_FILE, contents: JSON.stringify(glossary) },
      );
    },
  };
}
