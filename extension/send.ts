import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { type Doors, pageDoors, workerDoors } from './doors.ts';
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

/** How a message travels: under our name, so that nothing else is taken for one. */
const envelope = v.object({ newsgloss: v.string(), data: v.unknown() });
/** How a reply travels: a value, or what went wrong in words. */
const reply = v.union([v.object({ is: v.unknown() }), v.object({ error: v.string() })]);

type Reply = { readonly is: unknown } | { readonly error: string };
type Listener = (message: unknown, sender: Sender) => Promise<Reply> | undefined;

async function answer<Protocol>(
  doors: Doors<Protocol>,
  answers: Answers<Protocol>,
  name: keyof Protocol,
  data: unknown,
  sender: Sender,
): Promise<Reply> {
  try {
    const sound = v.parse(doors[name], data) as DataOf<Protocol[typeof name]>;
    // Called before any wait: opening a panel needs the reader's gesture, which ends at the first one.
    const is = await answers[name](sound, sender);
    // What is undefined gets lost on the way, and the reply with it.
    return { is: is ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function listener<Protocol>(doors: Doors<Protocol>, answers: Answers<Protocol>): Listener {
  return (message, sender) => {
    const read = v.safeParse(envelope, message);
    if (!read.success || !Object.hasOwn(doors, read.output.newsgloss)) return undefined;
    const name = read.output.newsgloss as keyof Protocol;
    return answer(doors, answers, name, read.output.data, sender);
  };
}

function addListener(listen: Listener, signal?: AbortSignal): void {
  // Browsers differ in the types of a listener that answers by a promise; all of ours take one.
  const added = listen as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(added);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(added), {
    once: true,
  });
}

function open(received: unknown, name: string): unknown {
  const read = v.safeParse(reply, received);
  if (!read.success) throw new Error(`No answer to '${name}'.`);
  if ('error' in read.output) throw new Error(`'${name}': ${read.output.error}`);
  return read.output.is;
}

/** Answers the messages to the worker; to be called once, at the worker's start, in its first turn. */
export function listenInWorker(answers: Answers<WorkerProtocol>): void {
  addListener(listener(workerDoors, answers));
}

/** Answers the messages to a page, until the signal aborts. */
export function listenInPage(answers: Answers<PageProtocol>, signal: AbortSignal): void {
  addListener(listener(pageDoors, answers), signal);
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
