import * as v from 'valibot';
import { LONGEST_QUOTE } from '#matcher/words/quoted-sentence.ts';
import type { PageProtocol, PageReport, WorkerProtocol } from './messages.ts';

/** For each message of a protocol, what its data must be to come in. */
export type Doors<Protocol> = {
  readonly [Name in keyof Protocol]: v.GenericSchema<
    unknown,
    Protocol[Name] extends (data: infer Data) => unknown ? Data : never
  >;
};

/** No page has more terms than this; more is no honest question. */
const MOST_IDS = 20_000;

const pageState = v.picklist(['reading', 'done', 'off', 'no-text', 'too-large', 'busy']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The worker's door. */
export const workerDoors: Doors<WorkerProtocol> = {
  bring: v.object({ part: v.picklist(['glossary', 'card']) }),
  entries: v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MOST_IDS)) }),
  'own-glossary': v.record(v.string(), v.never()),
  'open-panel': v.object({ entry: v.exactOptional(v.string()) }),
  count: v.object({ terms: count, state: pageState }),
};

/** The door of a page's content script. */
export const pageDoors: Doors<PageProtocol> = {
  report: v.record(v.string(), v.never()),
  mention: v.object({ id: count, act: v.picklist(['show', 'open', 'leave']) }),
  command: v.object({ name: v.picklist(['next-term', 'previous-term', 'toggle-card']) }),
};

const because = { form: v.string(), by: v.exactOptional(v.string()) };
const mention = { id: v.number(), entry: v.string(), text: v.string() };

/** A report at a panel's door. Its reasons are words from a list that grows: one unknown to us is shown as none. */
const reportDoor = v.object({
  state: pageState,
  title: v.string(),
  url: v.string(),
  published: v.exactOptional(v.string()),
  mentions: v.array(
    v.object({
      ...mention,
      sentence: v.pipe(v.string(), v.maxLength(LONGEST_QUOTE)),
      marked: v.boolean(),
      reason: v.object({ why: v.string(), ...because }),
    }),
  ),
  possible: v.array(v.object({ ...mention, refusal: v.object({ why: v.string(), ...because }) })),
});

/** Checks a report from a page; `undefined` for anything else. */
export function readReport(message: unknown): PageReport | undefined {
  const read = v.safeParse(reportDoor, message);
  return read.success ? (read.output as PageReport) : undefined;
}
