import { afterEach, describe, expect, test, vi } from 'vitest';
import { EntryPage, type EntryPageProps } from '#components/glossary/EntryPage.tsx';
import { PageBar } from '#components/glossary/PageBar.tsx';
import * as samples from '../card/sample-entries.ts';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

const { safe } = samples;
const related = {
  id: 'nato',
  subject: 'nato',
  headword: 'NATO',
  kind: 'institution',
  label: 'alliance',
} as const;
const entry = { ...safe, seeAlso: ['nato', 'lost'], confusedWith: [] };

function open(props: Partial<EntryPageProps> = {}) {
  const acts = { onFollow: vi.fn(), onNever: vi.fn(), onCopy: vi.fn(() => Promise.resolve()) };
  const place = show(
    <EntryPage
      entry={entry}
      linked={[related]}
      published={undefined}
      today="2026-07-04"
      subject="EU defence"
      never={false}
      note="a note"
      {...acts}
      {...props}
    />,
  );
  return { ...acts, place };
}

afterEach(clear);

describe('an entry’s page', () => {
  test('says everything there is, sources and last check included', () => {
    const { place } = open();
    const text = place.textContent ?? '';
    for (const { says } of entry.timeline) expect(text).toContain(says);
    for (const { label, value } of entry.facts) expect(text).toContain(label + value);
    for (const { title, url } of entry.sources) {
      expect(text).toContain(title);
      expect(place.querySelector(`a[href="${url}"]`)?.getAttribute('rel')).toContain('noreferrer');
    }
    expect(text).toContain('3 July 2026');
  });

  test('leads to related entries that there are, and names no other', () => {
    const { place } = open();
    expect(named('a', 'NATO').getAttribute('href')).toBe('#/entry/nato');
    expect(place.textContent).not.toContain('lost');
  });

  test('says what was so on the day of the article in the tab, and nothing of a day without one', () => {
    const { place } = open({ published: '2025-06-02' });
    expect(place.querySelector('.day')?.textContent).toContain('2 June 2025');
    clear();
    expect(open().place.querySelector('.day')).toBeNull();
  });

  test('is copied as a note, and says so', async () => {
    const { onCopy, place } = open();
    doing(() => named('button', 'Copy as a note').click());
    expect(onCopy).toHaveBeenCalledWith('a note');
    await vi.waitFor(() => expect(place.textContent).toContain('Copied.'));
  });

  test('shows the note where the browser does not let us copy', async () => {
    const { place } = open({ onCopy: () => Promise.reject(new Error('denied')) });
    doing(() => named('button', 'Copy as a note').click());
    await vi.waitFor(() => expect(place.querySelector('textarea')?.value).toBe('a note'));
  });

  test('can be kept from being marked, and marked again', () => {
    const { onNever } = open();
    doing(() => named('button', 'Never mark this').click());
    expect(onNever).toHaveBeenCalledWith(true);
    const kept = open({ never: true });
    expect(kept.place.textContent).toContain('You chose never to mark this.');
    doing(() => named('button', 'Mark it again').click());
    expect(kept.onNever).toHaveBeenCalledWith(false);
  });

  test.each(LOOKS)('gives axe nothing to say, for any kind of entry, %s', async (as) => {
    await look(as);
    const entries = Object.values(samples).filter(
      (one): one is typeof safe => typeof one === 'object' && 'headword' in one && 'sources' in one,
    );
    expect(entries.length).toBeGreaterThan(2);
    for (const one of entries) {
      open({ entry: one, published: '2025-12-31' });
      expect(await faults(), one.id).toEqual([]);
      clear();
    }
  });
});

test('back and forward are there, and say where there is nowhere to go', () => {
  const [onBack, onForward] = [vi.fn(), vi.fn()];
  show(<PageBar canGoBack canGoForward={false} onBack={onBack} onForward={onForward} />);
  doing(() => named('button', 'Back').click());
  doing(() => named('button', 'Forward').click());
  expect(onBack).toHaveBeenCalledOnce();
  expect(onForward).not.toHaveBeenCalled();
});
