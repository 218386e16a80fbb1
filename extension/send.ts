import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { type Check, type Fields, fields } from './check.ts';
import type { PageProtocol, WorkerProtocol } from './messages.ts';

/** Who sent a message: tab, frame, address. */
export type Sender = Browser.runtime.MessageSender;

type DataOf<Message> = Message extends (data: infer Data) => unknown ? Data : never;
type ReplyOf<Message> = Message extends (data: never) => infer Reply ? Reply : never;

/** One function for each message of a protocol. */
export type Answers<Protocol> = {
  readonly [Name in keyof Protocol]: (
    data: DataOf<Protocol[Name]>,
    sender: Sender,
  ) => ReplyOf<Protocol[Name]> | Promise<ReplyOf<Protocol[Name]>>;
};

/** For each message of a protocol, what its data must be to come in. */
export type Doors<Protocol> = {
  readonly [Name in keyof Protocol]: Check<DataOf<Protocol[Name]>>;
};

/** How a reply travels: a value, or what went wrong in words. */
type Reply = { readonly is: unknown } | { readonly error: string };
/** Promises for answers are not understood by every supported browser; a function to call with them is. */
type Listener = (
  message: unknown,
  sender: Sender,
  send: (reply: Reply) => void,
) => true | undefined;

async function answer<Protocol>(
  doors: Doors<Protocol>,
  answers: Answers<Protocol>,
  name: keyof Protocol,
  data: unknown,
  sender: Sender,
): Promise<Reply> {
  try {
    const sound = doors[name](data);
    // Called before any wait: opening a panel needs the reader's gesture, which ends at the first one.
    const is = await answers[name](sound, sender);
    // What is undefined gets lost on the way, and the reply with it.
    return { is: is ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function listener<Protocol>(doors: Doors<Protocol>, answers: Answers<Protocol>): Listener {
  return (message, sender, send) => {
    const { newsgloss, data } = fieldsOf(message);
    // Messages travel under our name, so that nothing else is taken for one.
    if (typeof newsgloss !== 'string' || !Object.hasOwn(doors, newsgloss)) return undefined;
    void answer(doors, answers, newsgloss as keyof Protocol, data, sender).then(send);
    return true;
  };
}

function addListener(listen: Listener, signal?: AbortSignal): void {
  // WXT's type has every listener return true or a promise.
  const added = listen as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(added);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(added), {
    once: true,
  });
}

function open(received: unknown, name: string): unknown {
  const reply = fieldsOf(received);
  if (typeof reply['error'] === 'string') throw new Error(`'${name}': ${reply['error']}`);
  if (!('is' in reply)) throw new Error(`No answer to '${name}'.`);
  return reply['is'];
}

/** The fields of what may be anything. */
function fieldsOf(value: unknown): Fields {
  try {
    return fields(value);
  } catch {
    return {};
  }
}

/** Answers the messages of a protocol that come in by its doors, until the signal aborts. */
export function listen<Protocol>(
  doors: Doors<Protocol>,
  answers: Answers<Protocol>,
  signal?: AbortSignal,
): void {
  addListener(listener(doors, answers), signal);
}

/** Asks the worker. Rejects where there is none (the extension was updated or removed) or where it says no. */
export async function askWorker<Name extends keyof WorkerProtocol>(
  name: Name,
  data: DataOf<WorkerProtocol[Name]>,
): Promise<ReplyOf<WorkerProtocol[Name]>> {
  const received: unknown = await browser.runtime.sendMessage({ newsgloss: name, data });
  return open(received, name) as ReplyOf<WorkerProtocol[Name]>;
}

/** Asks a tab's page. Rejects where no content script answers there. */
export async function askPage<Name extends keyof PageProtocol>(
  tab: number,
  name: Name,
  data: DataOf<PageProtocol[Name]>,
): Promise<ReplyOf<PageProtocol[Name]>> {
  const message = { newsgloss: name, data };
  const received: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  return open(received, name) as ReplyOf<PageProtocol[Name]>;
}
