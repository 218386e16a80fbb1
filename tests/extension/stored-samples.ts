import type { Settings } from '#extension/settings.ts';

/**
 * What each version of the extension left in the browser's storage, word for word, and what it must
 * still mean. A sample is never edited: a setting's new version adds a sample.
 */
export const storedSamples: readonly {
  readonly version: string;
  readonly stored: {
    readonly sync: Record<string, unknown>;
    readonly local: Record<string, unknown>;
  };
  readonly expected: Settings;
}[] = [
  {
    version: '0.1.0',
    stored: {
      sync: {
        mode: { v: 1, is: 'listed' },
        marks: { v: 1, is: 'every' },
        'front-pages': { v: 1, is: true },
        underline: { v: 1, is: 'faint' },
        'card-open': { v: 1, is: 'key' },
        'card-delay': { v: 1, is: 500 },
        'card-size': { v: 1, is: 'small' },
        theme: { v: 1, is: 'sepia' },
        history: { v: 1, is: true },
        badge: { v: 1, is: false },
        'site:example.org': { v: 1, is: 'on' },
        'site:bbc.co.uk': { v: 1, is: 'off' },
        'subject-off:trade': { v: 1, is: true },
        'never:safe': { v: 1, is: true },
      },
      local: {
        'pause:ft.com': { v: 1, is: { until: 1_750_000_000_000 } },
        'pause:rte.ie': { v: 1, is: { tab: 12 } },
        'withheld:www.cnn.com': { v: 1, is: true },
      },
    },
    expected: {
      mode: 'listed',
      sites: new Map([
        ['example.org', 'on'],
        ['bbc.co.uk', 'off'],
      ]),
      pauses: new Map<string, { until: number } | { tab: number }>([
        ['ft.com', { until: 1_750_000_000_000 }],
        ['rte.ie', { tab: 12 }],
      ]),
      withheld: new Set(['www.cnn.com']),
      marks: 'every',
      frontPages: true,
      underline: 'faint',
      subjectsOff: new Set(['trade']),
      neverMarked: new Set(['safe']),
      card: { open: 'key', delay: 500, size: 'small' },
      theme: 'sepia',
      history: true,
      badge: false,
    },
  },
];
