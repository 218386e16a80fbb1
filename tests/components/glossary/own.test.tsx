import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GlossaryView } from '#components/glossary/GlossaryView.tsx';
import { OwnBar } from '#components/glossary/OwnBar.tsx';
import { OwnEntryPage } from '#components/glossary/OwnEntryPage.tsx';
import { OwnForm } from '#components/glossary/OwnForm.tsx';
import type { OwnTrouble } from '#components/glossary/own-problems.ts';
import { readRoute, writeRoute } from '#components/glossary/route.ts';
import { YourNote } from '#components/glossary/YourNote.tsx';
import { type OwnContent, ownAsEntry } from '#glossary/own-entry.ts';
import { safe } from '../card/sample-entries.ts';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

const mine = {
  id: 'own:1',
  headword: 'Fenwick House',
  forms: ['the House'],
  text: 'Where <b>they</b> met.\nTwice.',
  created: 0,
  changed: 0,
};
const asEntry = ownAsEntry(mine, 'Your glossary');

afterEach(clear);

function openForm(start: OwnContent = { headword: '', forms: [], text: '' }) {
  const onSave = vi.fn((_: OwnContent) => Promise.resolve<OwnTrouble | undefined>(undefined));
  const onCancel = vi.fn();
  const place = show(
    <OwnForm
      title="A new entry"
      start={start}
      others={[mine]}
      onSave={onSave}
      onCancel={onCancel}
    />,
  );
  const field = (name: string) =>
    place.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLTextAreaElement;
  const alert = () => place.querySelector('[role=alert]')?.textContent ?? '';
  const save = () => doing(() => named('button', 'Save').click());
  return { place, onSave, onCancel, field, alert, save };
}

describe('a reader who writes an entry', () => {
  test('begins with the name, and what they write is kept in order', async () => {
    const { field, onSave, save, alert } = openForm();
    expect(document.activeElement).toBe(field('headword'));
    await userEvent.keyboard('  Green  deal ');
    await userEvent.type(field('text'), 'A plan.');
    await userEvent.type(field('forms'), 'GD{Enter}the deal');
    save();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.lastCall?.[0]).toEqual({
      headword: 'Green deal',
      forms: ['GD', 'the deal'],
      text: 'A plan.',
    });
    expect(alert()).toBe('');
  });

  test('from a selection begins with the text, and saves by the keyboard alone', async () => {
    const { field, onSave } = openForm({ headword: 'Green deal', forms: [], text: '' });
    expect(document.activeElement).toBe(field('text'));
    await userEvent.keyboard('A plan.{Tab}{Tab}{Enter}');
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  });

  test('is told in a sentence each what is wrong, and nothing is lost or kept', async () => {
    const { field, onSave, save, alert } = openForm({
      headword: 'war',
      forms: ['the House', '#'],
      text: 'x'.repeat(4001),
    });
    save();
    await vi.waitFor(() => expect(alert()).not.toBe(''));
    expect(alert()).toContain('The text may have 4,000 characters at most; this has 4,001.');
    expect(alert()).toContain('“war” is too common to be marked');
    expect(alert()).toContain('“the House” belongs to your entry “Fenwick House” already.');
    expect(alert()).toContain('“#” cannot be found in a text');
    expect(onSave).not.toHaveBeenCalled();
    expect(field('text').value).toHaveLength(4001);
  });

  test.each([
    [{ what: 'full' }, 'Your glossary is full: 2,000 entries'],
    [{ what: 'changed-elsewhere' }, 'changed in another window'],
    [{ what: 'refused', words: 'quota exceeded' }, 'could not keep it: quota exceeded'],
  ] as const)('is told why it was not kept (%o), and may try again', async (trouble, words) => {
    const { onSave, save, alert } = openForm(mine);
    show(<OwnForm title="" start={mine} others={[]} onSave={onSave} onCancel={() => undefined} />);
    onSave.mockResolvedValueOnce(trouble);
    save();
    await vi.waitFor(() => expect(alert()).toContain(words));
    save();
    await vi.waitFor(() => expect(onSave).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(alert()).toBe(''));
  });

  test('can think better of it', () => {
    const { onCancel, onSave } = openForm(mine);
    doing(() => named('button', 'Cancel').click());
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('an entry of the reader’s own', () => {
  const acts = () => ({
    onCopy: vi.fn(() => Promise.resolve()),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onNever: vi.fn(),
  });

  test('is shown as it was written, never as HTML', () => {
    const does = acts();
    const place = show(<OwnEntryPage entry={asEntry} note="a note" never={false} {...does} />);
    expect(place.querySelector('.own-text')?.textContent).toBe(mine.text);
    expect(place.querySelector('b')).toBeNull();
    expect(place.textContent).toContain('the House');
    expect(place.textContent).toContain('Changed on 1 January 1970');
    for (const name of ['Edit', 'Delete', 'Copy as a note'])
      doing(() => named('button', name).click());
    expect(does.onEdit).toHaveBeenCalledOnce();
    expect(does.onDelete).toHaveBeenCalledOnce();
    expect(does.onCopy).toHaveBeenCalledWith('a note');
    doing(() => named('button', 'Never mark this').click());
    expect(does.onNever).toHaveBeenCalledWith(true);
    expect(place.textContent).not.toContain('You chose never to mark this.');
    show(<OwnEntryPage entry={asEntry} note="" never {...does} />);
    expect(place.textContent).toContain('You chose never to mark this.');
    doing(() => named('button', 'Mark it again').click());
    expect(does.onNever).toHaveBeenLastCalledWith(false);
  });

  test('that is deleted can be brought back', () => {
    const onUndo = vi.fn();
    const bar = (deleted?: string, refused?: string) =>
      show(<OwnBar headword="Green deal" deleted={deleted} refused={refused} onUndo={onUndo} />);
    expect(bar().querySelector('button')).toBeNull();
    expect(named('a', 'Add an entry').getAttribute('href')).toBe('#/new/Green%20deal');
    expect(bar('Fenwick House').textContent).toContain('“Fenwick House” is deleted.');
    doing(() => named('button', 'Undo').click());
    expect(onUndo).toHaveBeenCalledOnce();
    expect(bar('Fenwick House', 'quota').textContent).toContain('could not keep it: quota');
  });

  test('stands among the others, alone under “Mine”, and under no kind', () => {
    const entries = [asEntry, { ...safe, kind: 'concept' as const }];
    const place = show(
      <GlossaryView
        entries={entries}
        query=""
        found={[]}
        subjects={[{ id: 'own', name: 'Mine' }]}
        lately={[]}
        onQuery={() => undefined}
        onForget={() => undefined}
      >
        <p>between</p>
      </GlossaryView>,
    );
    const headwords = () =>
      [...place.querySelectorAll('.row strong')].map((one) => one.textContent);
    const choose = (name: string, value: string) =>
      doing(() => {
        const select = named('select', name) as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    expect(place.textContent).toContain('between');
    expect(headwords()).toEqual(['Fenwick House', safe.headword]);
    choose('Subject', 'own');
    expect(headwords()).toEqual(['Fenwick House']);
    choose('Subject', '');
    choose('Kind', 'concept');
    expect(headwords()).toEqual([safe.headword]);
  });
});

describe('a note on a shipped entry', () => {
  test('is written, kept and changed, with the focus where the reader is', async () => {
    const onSave = vi.fn((_: string) => Promise.resolve());
    const place = show(<YourNote note="" onSave={onSave} />);
    await userEvent.click(named('button', 'Add a note'));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard(' Ask about this. ');
    await userEvent.click(named('button', 'Save the note'));
    expect(onSave).toHaveBeenCalledWith('Ask about this.');
    await vi.waitFor(() => expect(place.querySelector('textarea')).toBeNull());
    expect(document.activeElement?.tagName).toBe('BUTTON');
    show(<YourNote note={'One.\n<b>Two.</b>'} onSave={onSave} />);
    expect(place.querySelector('.own-text')?.textContent).toBe('One.\n<b>Two.</b>');
    await userEvent.click(named('button', 'Edit'));
    expect(place.querySelector('textarea')?.value).toBe('One.\n<b>Two.</b>');
  });

  test('that could not be kept stays in the field, with the reason', async () => {
    const place = show(<YourNote note="" onSave={() => Promise.reject(new Error('quota'))} />);
    await userEvent.click(named('button', 'Add a note'));
    await userEvent.keyboard('Ask.');
    await userEvent.click(named('button', 'Save the note'));
    await vi.waitFor(() => expect(place.textContent).toContain('could not keep it: quota'));
    expect(place.querySelector('textarea')?.value).toBe('Ask.');
  });
});

test.each(LOOKS)('axe has nothing to say of form, page, bar and note, %s', async (as) => {
  await look(as);
  const { save, alert } = openForm({ headword: 'war', forms: [], text: '' });
  save();
  await vi.waitFor(() => expect(alert()).not.toBe(''));
  expect(await faults()).toEqual([]);
  clear();
  const nothing = () => undefined;
  show(
    <OwnEntryPage
      entry={asEntry}
      note=""
      never
      onNever={nothing}
      onCopy={() => Promise.resolve()}
      onEdit={nothing}
      onDelete={nothing}
    />,
  );
  expect(await faults()).toEqual([]);
  clear();
  show(
    <main>
      <h2>Glossary</h2>
      <OwnBar headword="" deleted="Fenwick House" refused={undefined} onUndo={nothing} />
      <YourNote note="" onSave={() => Promise.resolve()} />
    </main>,
  );
  doing(() => named('button', 'Add a note').click());
  expect(await faults()).toEqual([]);
});

test.each([
  ['#/new/Green%20deal', { view: 'new', headword: 'Green deal' }],
  ['#/new/', { view: 'new', headword: '' }],
] as const)('the address %s leads to the form: %o', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(readRoute(writeRoute(route))).toEqual(route);
});
