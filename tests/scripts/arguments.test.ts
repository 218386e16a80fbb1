import { describe, expect, it } from 'vitest';
import { COMMAND_TIMEOUT_MS, REFUSAL, refusal, run } from './command-kit.ts';

describe.concurrent('a command that is told what it does not know', {
  timeout: COMMAND_TIMEOUT_MS,
}, () => {
  it.each([
    ['accuracy.ts', ['--nonsense']],
    ['accuracy.ts', ['--out', '--out']],
    ['accuracy.ts', ['--out', 'no/such/folder/accuracy.json']],
    ['annotate.ts', ['--published', '--json']],
    ['annotate.ts', ['--published', '2026-02-30', 'a.txt']],
    ['bench.ts', ['a.txt']],
    ['bench.ts', ['--out', 'no/such/folder/bench.json']],
    ['entry.ts', ['show', 'safe', '--on', '2026-02-30']],
    ['entry.ts', ['forget', 'safe']],
    ['office.ts', ['uk-chancellor', 'yesterday']],
    ['pictures.ts', ['no-such-picture']],
    ['start.ts', ['no-such-page.html']],
    ['start.ts', ['.']],
    ['start.ts', ['--nonsense']],
    ['test.ts', ['--nonsense']],
    ['test-pages.ts', ['no-such-folder']],
    ['test-pages.ts', ['tests/pages/site', '--browser', 'lynx']],
    ['test-pages.ts', ['tests/pages/site', '--out', 'no/such/folder/pages.json']],
  ])('says so in one line: %s %j', async (script, args) => {
    expect(refusal(await run(script, args))).toEqual(REFUSAL);
  });
});
