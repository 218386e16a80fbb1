import * as v from 'valibot';
import { LONGEST_QUOTE } from '#matcher/words/quoted-sentence.ts';
import type { Check } from './check.ts';
import type { PageReport, WorkerProtocol } from './messages.ts';
import { type Answers, type Doors, listen } from './send.ts';

/** No page has more terms than this; more is no honest question. */
const MOST_IDS = 20_000;

const pageState = v.picklist(['reading', 'done', 'off', 'no-text', 'too-large', 'busy']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The worker's door. */
const workerDoors: Doors<WorkerProtocol> = {
  bring: door(v.object({ part: v.picklist(['session', 'glossary', 'card']) })),
  entries: door(v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MOST_IDS)) })),
  'own-glossary': door(v.record(v.string(), v.never())),
  'open-panel': door(v.object({ entry: v.exactOptional(v.string()) })),
  count: door(v.object({ terms: count, state: pageState })),
};

function door<T>(schema: v.GenericSchema<unknown, T>): Check<T> {
  return (value) => v.parse(schema, value);
}

/** Answers the messages to the worker; to be called once, at the worker's start, in its first turn. */
export function listenInWorker(answers: Answers<WorkerProtocol>): void {
  listen(workerDoors, answers);
}

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
