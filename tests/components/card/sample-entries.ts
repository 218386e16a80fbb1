import type { CardContent } from '#components/card/content.ts';
import type { Entry, EntryHead } from '#glossary/entry.ts';

/** Entries written for tests and pictures: one of each kind of card, none of them for readers. */

const base: Omit<Entry, 'id' | 'headword' | 'kind' | 'label' | 'summary'> = {
  subject: 'samples',
  marks: 'always',
  forms: [],
  body: '',
  facts: [],
  timeline: [],
  careers: [],
  knownUntil: '2026-07-03',
  views: [],
  confusedWith: [],
  seeAlso: [],
  sources: [
    {
      title: 'Regulation (EU) 2025/1106',
      publisher: 'EUR-Lex',
      url: 'https://eur-lex.europa.eu/eli/reg/2025/1106/oj',
      date: '2025-05-28',
    },
    {
      title: 'SAFE: Council adopts the instrument',
      publisher: 'Council of the EU',
      url: 'https://www.consilium.europa.eu/en/press/press-releases/',
      date: '2025-05-27',
    },
  ],
};

const head = (entry: Entry): EntryHead => ({
  id: entry.id,
  subject: entry.subject,
  headword: entry.headword,
  kind: entry.kind,
  label: entry.label,
});

/** A programme that went through stages, with facts and a sibling. */
export const safe: Entry = {
  ...base,
  id: 'security-action-for-europe',
  headword: 'Security Action for Europe (SAFE)',
  kind: 'programme',
  label: 'EU defence programme',
  summary:
    'EU scheme that borrows up to €150 billion and lends it to member states to buy arms together.',
  facts: [
    { label: 'Repayment', value: 'over up to 45 years', sources: [0] },
    { label: 'European content', value: 'at least 65% of the cost', sources: [0] },
  ],
  timeline: [
    { date: '2025-05-27', says: 'Adopted by the Council of the EU.', sources: [1] },
    {
      date: '2025-11-28',
      says: 'Talks on letting the UK take part ended without agreement on its fee.',
      sources: [1],
    },
    { date: '2026-06-11', says: 'Talks with the UK were taken up again.', sources: [1] },
  ],
  confusedWith: ['european-defence-fund'],
  seeAlso: ['council-of-the-eu'],
};

/** The sibling: few facts, no history. */
export const fund: Entry = {
  ...base,
  id: 'european-defence-fund',
  headword: 'European Defence Fund',
  kind: 'programme',
  label: 'EU research budget for defence',
  summary: 'EU budget line that pays for joint defence research and prototypes, not for purchases.',
  knownUntil: '2024-02-01',
  confusedWith: ['security-action-for-europe'],
};

/** An institution without anything but its summary. */
export const council: Entry = {
  ...base,
  id: 'council-of-the-eu',
  headword: 'Council of the EU',
  kind: 'institution',
  label: 'EU institution',
  summary: 'The ministers of the member states, who pass EU laws together with Parliament.',
  sources: [],
};

/** An office with holders, one of them acting. */
export const chancellor: Entry = {
  ...base,
  id: 'chancellor-of-the-exchequer',
  headword: 'Chancellor of the Exchequer',
  kind: 'office',
  label: 'UK office of state',
  summary: 'The UK’s finance minister: taxes, spending, the Budget and the Treasury.',
  office: {
    id: 'uk-chancellor-of-the-exchequer',
    title: 'Chancellor of the Exchequer',
    country: 'GB',
    knownUntil: '2026-07-03',
    terms: [
      { name: 'Philip Hammond', from: '2016-07-13', to: '2019-07-24' },
      { name: 'Sajid Javid', from: '2019-07-24', to: '2020-02-13' },
      { name: 'Jeremy Hunt', from: '2022-10-14', to: '2024-07-05' },
      { name: 'Rachel Reeves', entry: 'rachel-reeves', from: '2024-07-05' },
    ],
  },
  sources: [
    {
      title: 'Chancellor of the Exchequer',
      publisher: 'GOV.UK',
      url: 'https://www.gov.uk/government/ministers/chancellor-of-the-exchequer',
    },
  ],
};

/** A person who held an office. */
export const reeves: Entry = {
  ...base,
  id: 'rachel-reeves',
  headword: 'Rachel Reeves',
  kind: 'person',
  label: 'British politician, Labour',
  summary: 'Labour politician, the first woman to be Chancellor of the Exchequer.',
  careers: [
    {
      office: 'uk-chancellor-of-the-exchequer',
      title: 'Chancellor of the Exchequer',
      entry: 'chancellor-of-the-exchequer',
      from: '2024-07-05',
      knownUntil: '2026-07-03',
    },
  ],
};

/** A contested matter with both sides. */
export const backstop: Entry = {
  ...base,
  id: 'youth-mobility',
  headword: 'Youth mobility scheme',
  kind: 'concept',
  label: 'UK-EU negotiation',
  summary:
    'A plan to let young people from the UK and the EU live and work on the other side for some years.',
  views: [
    {
      who: 'UK government',
      says: 'Any scheme must be capped in number and limited in time. It is no return to free movement.',
      sources: [0],
    },
    {
      who: 'European Commission',
      says: 'Young people should move without quotas. Home tuition fees should apply.',
      sources: [1],
    },
  ],
};

/** Very long words, and every part there is. */
export const long: Entry = {
  ...base,
  id: 'long',
  headword: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz (RkReÜAÜG)',
  kind: 'law',
  label: 'Law of Mecklenburg-Vorpommern, repealed',
  summary:
    'State law that handed the supervision of beef labelling to another authority; known for the length of its name, Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz.',
  facts: [
    { label: 'Zuständigkeitsbehörde', value: 'Landesamt für Landwirtschaft', sources: [0] },
    { label: 'Repealed', value: '2013', sources: [1] },
  ],
  sources: [...base.sources, ...base.sources, ...base.sources],
};

const all = [safe, fund, council, chancellor, reeves, backstop, long];

/** The samples by id, each with the heads of those that it leads to. */
export function sampleContent(ids: readonly string[]): readonly CardContent[] {
  return all
    .filter(({ id }) => ids.includes(id))
    .map((entry) => ({ entry, linked: all.filter(({ id }) => id !== entry.id).map(head) }));
}
