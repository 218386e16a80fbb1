import { exactly, numberIn, oneOf } from './check.ts';
import type { PageProtocol } from './messages.ts';
import { type Answers, type Doors, listen } from './send.ts';

/** The door of a page's content script. */
const pageDoors: Doors<PageProtocol> = {
  report: exactly({}),
  mention: exactly({
    id: numberIn(0, Number.MAX_SAFE_INTEGER, true),
    act: oneOf('show', 'open', 'leave'),
  }),
  command: exactly({ name: oneOf('next-term', 'previous-term', 'toggle-card') }),
};

/** Answers the messages to a page, until the signal aborts. */
export function listenInPage(answers: Answers<PageProtocol>, signal: AbortSignal): void {
  listen(pageDoors, answers, signal);
}
