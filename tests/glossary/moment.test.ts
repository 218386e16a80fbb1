import { describe, expect, it } from 'vitest';
import type { Career, Entry, Office } from '#glossary/entry.ts';
import {
  daysBetween,
  holderOn,
  isGettingOld,
  momentOf,
  OLD_OTHERWISE_DAYS,
  OLD_WHEN_MOVING_DAYS,
  officesOn,
  stageOn,
} from '#glossary/moment.ts';

const plain: Entry = {
  id: 'plain',
  subject: 'samples',
  headword: 'Plain',
  kind: 'concept',
  label: 'A notion',
  marks: 'always',
  forms: [],
  summary: 'Plain.',
  body: '',
  facts: [],
  timeline: [],
  careers: [],
  knownUntil: '2026-07-03',
  views: [],
  confusedWith: [],
  seeAlso: [],
  sources: [],
};
const office: Office = {
  id: 'minister',
  title: 'Minister',
  country: 'GB',
  knownUntil: '2026-07-03',
  terms: [
    { name: 'Ann', from: '2016-07-13', to: '2019-07-24' },
    { name: 'Ben', from: '2019-08-01', to: '2022-01-01' },
    { name: 'Cat', from: '2022-01-01', to: '2024-07-05', acting: true },
    { name: 'Dan', from: '2024-07-05' },
  ],
};
const ofOffice: Entry = { ...plain, kind: 'office', office };
const file: Entry = {
  ...plain,
  kind: 'process',
  timeline: [
    { date: '2025-05-27', says: 'Adopted.', sources: [] },
    { date: '2025-11-28', says: 'Talks ended.', sources: [] },
    { date: '2026-06-11', says: 'Talks resumed.', sources: [] },
  ],
};
const career = (rest: Partial<Career>): Career => ({
  office: 'minister',
  title: 'Minister',
  from: '2016-07-13',
  knownUntil: '2026-07-03',
  ...rest,
});
const today = '2026-09-01';
const holder = (day: string) => holderOn(office, day)?.name;

describe('who held an office on a day', () => {
  it('is the holder from the first day in office to the day before the successor’s', () => {
    expect(holder('2016-07-13')).toBe('Ann');
    expect(holder('2019-07-23')).toBe('Ann');
    expect(holder('2021-12-31')).toBe('Ben');
    expect(holder('2022-01-01')).toBe('Cat');
  });

  it('is nobody in a gap, before the first holder known, and after the last check', () => {
    expect(holder('2019-07-24')).toBeUndefined();
    expect(holder('2016-07-12')).toBeUndefined();
    expect(holder('2026-07-03')).toBe('Dan');
    expect(holder('2026-07-04')).toBeUndefined();
  });

  it('is the regular holder where an acting one stands in beside', () => {
    const stand = { name: 'Eve', from: '2025-01-01', to: '2025-03-01', acting: true };
    const both = { ...office, terms: [...office.terms, stand] };
    expect(holderOn(both, '2025-02-01')?.name).toBe('Dan');
  });
});

describe('the card of an office', () => {
  it('names the holder of the day, and the last known where that is another', () => {
    const moment = momentOf(ofOffice, '2019-03-29', today);
    expect(moment.onDay).toMatchObject({ what: 'holder', term: { name: 'Ann' } });
    expect(moment.last).toMatchObject({ term: { name: 'Dan' }, checked: '2026-07-03' });
    expect(moment.old).toBe(true);
  });

  it('says it once where the holder of the day is the last known', () => {
    const moment = momentOf(ofOffice, '2026-01-31', today);
    expect(moment.onDay).toMatchObject({ term: { name: 'Dan' } });
    expect(moment.last).toBeUndefined();
  });

  it('without a date says only who was last known, and when that was checked', () => {
    const moment = momentOf(ofOffice, undefined, today);
    expect(moment.onDay).toBeUndefined();
    expect(moment.last).toMatchObject({ term: { name: 'Dan' }, checked: '2026-07-03' });
  });

  it('claims nobody for a day after the last check', () => {
    const moment = momentOf(ofOffice, '2026-08-15', today);
    expect(moment.onDay).toBeUndefined();
    expect(moment.last).toMatchObject({ term: { name: 'Dan' } });
  });

  it('says that nobody is known for a day in a gap, and nothing for a day before all holders', () => {
    expect(momentOf(ofOffice, '2019-07-25', today).onDay).toEqual({ what: 'nobody' });
    expect(momentOf(ofOffice, '2001-01-01', today).onDay).toBeUndefined();
  });
});

describe('the card of a file', () => {
  it('shows the stage that was reached, and the last one after it', () => {
    const moment = momentOf(file, '2026-01-31T08:00:00Z', today);
    expect(moment.onDay).toMatchObject({ what: 'stage', stage: { says: 'Talks ended.' } });
    expect(moment.last).toMatchObject({ stage: { says: 'Talks resumed.' } });
  });

  it('counts the day of a stage itself as reached', () => {
    expect(stageOn(file, '2025-11-28')?.says).toBe('Talks ended.');
    expect(stageOn(file, '2025-11-27')?.says).toBe('Adopted.');
  });

  it('claims nothing of a day before all stages but that it is earlier than the record', () => {
    expect(momentOf(file, '2025-01-01', today).onDay).toMatchObject({ what: 'before' });
  });

  it('does not say how things stood on a day after the last check', () => {
    const moment = momentOf(file, '2026-08-01', today);
    expect(moment.onDay).toBeUndefined();
    expect(moment.last).toMatchObject({ stage: { says: 'Talks resumed.' }, checked: '2026-07-03' });
  });
});

describe('the card of a person', () => {
  const person: Entry = {
    ...plain,
    kind: 'person',
    careers: [career({ to: '2019-07-24' }), career({ title: 'Speaker', from: '2024-07-05' })],
  };

  it('names the offices of the day and the last known', () => {
    const moment = momentOf(person, '2018-01-01', today);
    expect(moment.onDay).toMatchObject({ what: 'offices', held: [{ title: 'Minister' }] });
    expect(moment.last).toMatchObject({ held: [{ title: 'Speaker' }] });
  });

  it('says that an office had been left, or was taken only later', () => {
    expect(momentOf(person, '2020-01-01', today).onDay).toMatchObject({
      what: 'left',
      career: { title: 'Minister' },
    });
    expect(momentOf(person, '2010-01-01', today).onDay).toMatchObject({ what: 'later' });
  });

  it('claims no office after its last check', () => {
    expect(officesOn(person, '2026-07-04')).toEqual([]);
    const moment = momentOf(person, '2026-08-01', today);
    expect(moment.onDay).toBeUndefined();
    expect(moment.last).toMatchObject({ held: [{ title: 'Speaker' }], checked: '2026-07-03' });
  });
});

describe('an entry without history', () => {
  it('has nothing to say of a day, but knows whether the article is old', () => {
    expect(momentOf(plain, '2019-03-29', today)).toEqual({
      day: '2019-03-29',
      old: true,
      onDay: undefined,
      last: undefined,
    });
    expect(momentOf(plain, '2026-01-31', today).old).toBe(false);
  });
});

describe('getting old', () => {
  const later = (days: number) =>
    new Date(Date.parse('2026-07-03') + days * 86_400_000).toISOString().slice(0, 10);

  it('comes sooner for what moves: people, offices, files under way', () => {
    for (const entry of [file, ofOffice, { ...plain, kind: 'person' as const }]) {
      expect(isGettingOld(entry, later(OLD_WHEN_MOVING_DAYS))).toBe(false);
      expect(isGettingOld(entry, later(OLD_WHEN_MOVING_DAYS + 1))).toBe(true);
    }
  });

  it('comes after two years for a file that was settled long before its last check', () => {
    const settled = { ...file, timeline: file.timeline.slice(0, 1), knownUntil: '2026-07-03' };
    expect(isGettingOld(settled, later(OLD_WHEN_MOVING_DAYS + 1))).toBe(false);
    expect(isGettingOld(settled, later(OLD_OTHERWISE_DAYS + 1))).toBe(true);
  });

  it('comes after two years for the rest', () => {
    expect(isGettingOld(plain, later(OLD_OTHERWISE_DAYS))).toBe(false);
    expect(isGettingOld(plain, later(OLD_OTHERWISE_DAYS + 1))).toBe(true);
  });

  it('counts whole days over clock changes and leap years', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
