import { describe, expect, it } from 'vitest';
import { COMMAND_TIMEOUT_MS, run } from '../scripts/command-kit.ts';

describe('the report for editors', { timeout: 2 * COMMAND_TIMEOUT_MS }, () => {
  it('says what is getting old, what is marked on whole pages, what must not be, and what no text tests', async () => {
    const { status, out } = await run('glossary-report.ts', []);
    expect(status).toBe(0);
    expect(out).toMatch(/^Getting old/m);
    expect(out).toMatch(/^\d+ of \d+ entries$/m);
    expect(out).toMatch(/^\d+ mentions in \d+ words: \d+\.\d a thousand words$/m);
    expect(out).toMatch(/^Marks where a label forbids one$/m);
    expect(out).toMatch(/^\d+ forms of \d+ entries$/m);
    expect(out).toMatch(/^Size by subject$/m);
  });
});

describe('the editorial checks as a command', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('find nothing in the glossary, and count what they read', async () => {
    const { status, out, error } = await run('glossary-check.ts', []);
    expect([status, out]).toEqual([0, '']);
    expect(error).toMatch(/^\d{3,} entries, \d+ offices, 0 problems$/m);
  });
});
