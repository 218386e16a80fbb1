import type { WxtHooks } from 'wxt';
import { packRules } from '#matcher/rules/packed-rules.ts';
import { indexText } from '#matcher/scan/index-text.ts';
import { spell } from '#matcher/scan/spelling.ts';
import type { ShippedRules } from '../entrypoints/recogniser/shipped-index.ts';
import { compileFromDisk } from './read-glossary.ts';

/** The scripts that carry the form index to a page, and the rules that belong to it: a task of the browser each. */
const FORM_INDEX_FILE = 'form-index.js';
const FORM_RULES_FILE = 'form-rules.js';
/** The entries, for worker and panel. */
export const GLOSSARY_FILE = 'glossary.json';

/**
 * Makes the glossary part of a build: the form index as scripts of its own, and the
 * entries as JSON. A content script cannot fetch a packaged file that pages may not fetch too, hence
 * the script.
 */
export function glossaryFiles(): Partial<WxtHooks> {
  return {
    'build:publicAssets': (_wxt, files) => {
      const { patterns, rules: lists, glossary } = compileFromDisk();
      const spelt = spell(patterns);
      const { entries, ...packed } = packRules(lists, spelt);
      const rules: ShippedRules = { ...packed, entries: JSON.stringify(entries) };
      files.push(
        {
          relativeDest: FORM_INDEX_FILE,
          contents: leaving('newsglossFormIndex', indexText(spelt)),
        },
        { relativeDest: FORM_RULES_FILE, contents: leaving('newsglossFormRules', rules) },
        { relativeDest: GLOSSARY_FILE, contents: JSON.stringify(glossary) },
      );
    },
  };
}

/** A script that leaves a value under a name for the scripts after it. */
function leaving(name: string, value: object): string {
  // One character beyond ASCII, and the browser would hold all of the script at twice its size.
  const shipped = JSON.stringify(value).replace(/[^ -~]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  // The last value of a script goes back to whoever ran it: nothing, here, rather than all of it.
  return `globalThis.${name}=${shipped};void 0;\n`;
}
