import { HELLO, hearing, KNOCK, LIMIT, tell, watchDocument } from './channel';

/** Signals that go together; an event for each would cost a busy page more than all the rest. */
const BATCH = 50;

const { apply, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect;
const { stringify } = JSON;
const { now } = Date;
const { queueMicrotask: soon, setTimeout: later } = globalThis;
const clock = performance.now.bind(performance);
const { postMessage } = MessagePort.prototype;

/** Messages that are kept for a content script that does not hear; what comes after is counted. */
const KEPT = 5_000;
/** Milliseconds between tries to be heard, and for how long. */
const AGAIN = 100;
const GIVE_UP = 20_000;

/** Signals that go over as soon as the script ends that made them. What a loop makes beyond goes in slices between which the page works. */
const AT_ONCE = BATCH;
/** Milliseconds that a slice may take, what the content script does of it included; and signals, where no clock is to be had. */
const SLICE = 8;
const MOST = 8 * BATCH;
/** What may wait for its slice, by {@link Send}'s weight: what is beyond goes over within the page's own task. */
const HELD = 300_000;

/**
 * Hands a message to the content script, in order. `weight`: what it holds, in values of some 50 bytes. `calm`: it may wait until it is
 * asked for, where something was told just now.
 */
export type Send = (message: unknown, weight?: number, calm?: boolean) => void;

/**
 * Page-world side: waits for the content script, then calls `open` with a way to send to it.
 * @param open is handed `send` and a signal that aborts when the content script says stop, or has not heard for long
 */
export function answerContentScript(open: (send: Send, stop: AbortSignal) => void): void {
  const knock = hearing(KNOCK, (secret) => {
    if (!secret) return;
    knock.off();
    connect(secret, open);
  });
  knock.on();
  tell(HELLO, '');
}

function connect(secret: string, open: (send: Send, stop: AbortSignal) => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  let waiting: unknown[] = [];
  let held = 0;
  let due = false;
  /** The content script was told something and has not asked for more since: it will. */
  let asks = false;
  let dropped = 0;
  let deaf = 0;
  // A message of a channel is not slowed down as timers are, and has no number that the page could miss.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => pass(SLICE, MOST);

  const ears = [
    hearing(`${secret}:stop`, () => stop.abort()),
    hearing(`${secret}:ping`, () => {}),
    hearing(`${secret}:flush`, () => flush()),
    hearing(`${secret}:pull`, () => {
      asks = false;
      if (!due) pass(SLICE, MOST);
    }),
  ];
  const listen = () => {
    if (!signal.aborted) for (const { on } of ears) on();
  };
  listen();
  const forget = watchDocument(listen);
  signal.addEventListener('abort', () => {
    forget();
    port1.close();
    for (const { off } of ears) off();
  });

  /** Tells what waits, batch by batch, until it is all told, the time is over or nobody hears. */
  function pass(time: number, most: number): void {
    if (deaf > 0) return;
    const end = clock() + time;
    let told = 0;
    while (told < waiting.length && told < most) {
      const batch = waiting.slice(told, told + BATCH);
      const heard = tellBatch(batch);
      told += heard;
      if (heard < batch.length) {
        // The page has taken the listeners off; there will be new ones.
        deaf += AGAIN;
        later(again, AGAIN);
        break;
      }
      if (clock() >= end) break;
    }
    asks ||= told > 0;
    held = waiting.length > 0 ? held * (1 - told / waiting.length) : 0;
    waiting = waiting.slice(told);
    due = waiting.length > 0;
    if (deaf > 0) return;
    if (due) return apply(postMessage, port2, [null]);
    if (dropped > 0) tell(secret, `[{"kind":"health","at":${now()},"note":"dropped","count":${dropped}}]`);
    dropped = 0;
  }

  function flush(): void {
    pass(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  }

  /** How many were heard, or dropped because they are too large. */
  function tellBatch(batch: readonly unknown[]): number {
    const text = toJson(batch);
    if (text.length <= LIMIT) return tell(secret, text) ? batch.length : 0;
    if (batch.length === 1) dropped += 1;
    if (batch.length === 1) return 1;
    const half = batch.length >> 1;
    const heard = tellBatch(batch.slice(0, half));
    return heard < half ? heard : half + tellBatch(batch.slice(half));
  }

  function again(): void {
    const since = deaf;
    if (signal.aborted) return;
    deaf = 0;
    flush();
    if (deaf > 0) deaf += since;
    if (deaf > GIVE_UP) stop.abort();
  }

  open((message, weight = 1, calm = false) => {
    if (deaf > 0 && waiting.length >= KEPT) {
      dropped += 1;
      return;
    }
    waiting.push(message);
    held += weight;
    if (held > HELD) return flush();
    if (due || (calm && asks)) return;
    due = true;
    soon(() => pass(SLICE, AT_ONCE));
  }, signal);
}

/**
 * JSON as the language means it. Old libraries give arrays or objects a `toJSON` that writes something else; it is out of the way for as
 * long as no code of the page can run.
 */
function toJson(message: unknown): string {
  const owners = [Object.prototype, Array.prototype];
  const added = owners.map((owner) => getOwnPropertyDescriptor(owner, 'toJSON'));
  for (const [index, owner] of owners.entries()) if (added[index]) deleteProperty(owner, 'toJSON');
  try {
    return stringify(message);
  } finally {
    for (const [index, owner] of owners.entries()) {
      const descriptor = added[index];
      if (descriptor?.configurable) defineProperty(owner, 'toJSON', descriptor);
    }
  }
}
