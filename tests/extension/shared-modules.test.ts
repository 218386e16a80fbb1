import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PART_FILES } from '#extension/page-parts.ts';
import { FINDS_LEFT } from '#extension/shared-modules.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the code of each script stands that finds modules left for it, and the scripts that leave them. */
const SCRIPTS = [
  [
    'recogniser',
    ['scanner', 'words'],
    ['matcher/recognise', 'matcher/rules', 'entrypoints/recogniser'],
  ],
  ['card', ['session', 'card-tools'], ['components/card', 'components/entry', 'entrypoints/card']],
] as const;

/** Every value that the code in a folder imports by name: the module and the name. */
function importsIn(folder: string): (readonly [string, string])[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.tsx?$/u.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, folder, name), 'utf8');
      return [...text.matchAll(/^import \{([^}]*)\} from '([^']+)';$/gmu)].flatMap(
        ([, names = '', from = '']) =>
          names
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== '' && !one.startsWith('type '))
            .map((one) => [from, one] as const),
      );
    });
}

test.each(SCRIPTS)(
  'the script %s finds all that it takes from %s',
  async (script, before, folders) => {
    globalThis.newsglossModules = undefined;
    for (const one of before) {
      const { default: leave } = await import(`../../entrypoints/${one}/index.ts`);
      await leave.main();
    }
    const left = globalThis.newsglossModules as Record<string, object> | undefined;
    const beginnings = FINDS_LEFT.get(script) ?? [];
    const taken = folders
      .flatMap(importsIn)
      .filter(([from]) => beginnings.some((beginning) => from.startsWith(beginning)));
    expect(taken.length).toBeGreaterThan(3);
    for (const [from, name] of taken) {
      expect(left?.[from], `${from} for ${script}.js`).toHaveProperty(name);
    }
  },
);

test('what leaves modules runs before what finds them', () => {
  // In this order parts come to a page.
  const files = [...PART_FILES.session, ...PART_FILES.glossary, ...PART_FILES.card];
  for (const [script, before] of SCRIPTS) {
    for (const one of before) {
      expect(files).toContain(`${one}.js`);
      expect(files.indexOf(`${one}.js`)).toBeLessThan(files.indexOf(`${script}.js`));
    }
  }
});
