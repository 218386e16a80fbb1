/** Bundles the recogniser alone, for Node, to `.output/engine.mjs`. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './read-glossary.ts';

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  publicDir: false,
  build: {
    lib: {
      entry: join(ROOT, 'matcher', 'scan', 'engine.ts'),
      formats: ['es'],
      fileName: () => 'engine.mjs',
    },
    outDir: join(ROOT, '.output'),
    emptyOutDir: false,
    target: 'es2024',
    minify: false,
    // What is declared constant stays so: V8 asks the value of a `var` again at every use.
    rolldownOptions: { output: { topLevelVar: false } },
  },
});
