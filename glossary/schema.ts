import * as v from 'valibot';

/**
 * The glossary: entries and offices as data, and the questions one can ask of them. May import
 * matcher/ only; knows neither page nor browser.
 */

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** A calendar date, YYYY-MM-DD. */
const date = v.pipe(v.string(), v.isoDate('a date is written YYYY-MM-DD'));

/** An id: lower-case words joined by hyphens. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);

/** Position in `sources`, from 1. */
const source = v.pipe(v.number(), v.integer(), v.minValue(1));
const sources = v.union([source, v.pipe(v.array(source), v.minLength(1))]);

const kinds = [
  'person',
  'office',
  'institution',
  'company',
  'programme',
  'agreement',
  'law',
  'process',
  'concept',
  'event',
  'place',
  'equipment',
] as const;

/** An id, a phrase as a text may write it, `@` and a subject or a country, `@holders` or `@list`; which of them is decided when the glossary is compiled. */
const operands = v.pipe(v.array(text(80)), v.minLength(1));

const conditionalForm = v.strictObject({
  form: text(120),
  case: v.optional(v.picklist(['exact', 'capital', 'any'])),
  plural: v.optional(v.boolean()),
  when: v.optional(v.picklist(['introduced', 'acting'])),
  near: v.optional(operands),
  page: v.optional(operands),
  unless: v.optional(operands),
  country: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.minLength(1))),
  lang: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.minLength(1))),
  /** The first and the last day of articles that mean this by it ("the December summit"). */
  dated: v.optional(v.pipe(v.array(date), v.length(2, 'two days, the first and the last'))),
});

const sourceSchema = v.strictObject({
  title: text(200),
  publisher: text(80),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://', 'a source is reached by https')),
  /** The day the source was published; left out where the page has none. */
  date: v.optional(
    v.pipe(
      // YAML reads a bare year as a number.
      v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))]),
      v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD'),
    ),
  ),
});

const fact = v.strictObject({ label: text(30), value: text(120), source: sources });
const stage = v.strictObject({ date, says: text(240), source: sources });
const view = v.strictObject({ who: text(60), says: text(400), source: sources });

/** One entry, as `glossary/entries/<subject>/<id>.yaml` writes it. */
export const entrySchema = v.strictObject({
  headword: text(120),
  kind: v.picklist(kinds),
  /** What the card shows above the headword: "EU defence programme", "UK office of state". */
  label: text(40),
  marks: v.picklist(['always', 'quiet', 'never']),
  forms: v.pipe(v.array(v.union([text(120), conditionalForm])), v.minLength(1)),
  decoys: v.optional(v.array(text(120))),
  summary: text(300),
  body: text(1600),
  facts: v.optional(v.pipe(v.array(fact), v.maxLength(6))),
  timeline: v.optional(v.pipe(v.array(stage), v.minLength(1))),
  /** The office in glossary/offices/ whose terms this entry shows. */
  office: v.optional(id),
  /** Whose texts mean this entry by its bare title. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  'known-until': date,
  views: v.optional(v.pipe(v.array(view), v.minLength(2))),
  'confused-with': v.optional(v.array(id)),
  'see-also': v.optional(v.array(id)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

const term = v.strictObject({
  /** An entry id where the holder has an entry, else the full name. */
  who: text(80),
  /** First day in office. */
  from: date,
  /** First day no longer in office; left out for the last holder known. */
  to: v.optional(date),
  acting: v.optional(v.boolean()),
  /** The title that the office had in this term, where it was another. */
  title: v.optional(text(120)),
  source: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  /** Why nobody held the office before this term, where there is a gap. */
  vacant: v.optional(text(160)),
  /** Why this term begins before the one above ends, where it does. */
  overlaps: v.optional(text(160)),
  /** Written from general knowledge: no page was read that says it. */
  unverified: v.optional(v.boolean()),
});

/** One office with its holders, as `glossary/offices/<office>.yaml` writes it, oldest term first. */
export const officeSchema = v.strictObject({
  title: text(140),
  country: v.pipe(v.string(), v.regex(/^([A-Z]{2}|NATO)$/)),
  /** The last day for which the holder was checked: nobody is named after it. */
  'known-until': date,
  holders: v.pipe(v.array(term), v.minLength(1)),
});

/** An entry's file, checked. */
export type EntrySource = v.InferOutput<typeof entrySchema>;
/** An office's file, checked. */
export type OfficeSource = v.InferOutput<typeof officeSchema>;
