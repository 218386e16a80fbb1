import type { WxtHooks } from 'wxt';
import { compileIndex } from '#matcher/compile-index.ts';
import { packRules } from '#matcher/packed-rules.ts';
import { compileFromDisk } from './read-glossary.ts';

/** The content-script file that carries the form index; listed before the annotator. */
export const FORM_INDEX_FILE = 'content-scripts/form-index.js';
/** The entries, for worker and panel. */
export const GLOSSARY_FILE = 'glossary.json';

/**
 * Makes the glossary part of a build: the form index as a content-script file of its own, and the
 * entries as JSON. A content script cannot fetch a packaged file that pages may not fetch too, hence
 * the script.
 */
export function glossaryFiles(): Partial<WxtHooks> {
  return {
    'build:publicAssets': (_wxt, files) => {
      const { patterns, rules, glossary } = compileFromDisk();
      const index = Buffer.from(compileIndex(patterns)).toString('base64');
      const script = `globalThis.newsglossFormIndex=${JSON.stringify({ index, rules: JSON.stringify(packRules(rules)) })};\n`;
      files.push(
        { relativeDest: FORM_INDEX_FILE, contents: script },
        { relativeDest: GLOSSARY_FILE, contents: JSON.stringify(glossary) },
      );
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) {
        script.js = [FORM_INDEX_FILE, ...(script.js ?? [])];
      }
    },
  };
}
