import { randomName } from './random';

/**
 * The channel between the tap in the page's world and the content script beside it. Both run before any script of the page, so the
 * name of the channel, drawn at random, stays between them; and events are synchronous, so nothing is lost when the page goes away.
 * What comes through is still the page's word: it is parsed, and capped, where it arrives.
 */
const KNOCK = 'mikroskop:knock';
const HELLO = 'mikroskop:hello';

/** Largest message in characters; an honest one is far smaller. */
const LIMIT = 8_000_000;
/** Signals that go together; an event for each would cost a busy page more than all the rest. */
const BATCH = 100;

const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
const { apply, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect;
const { stringify } = JSON;
const { now } = Date;
const { queueMicrotask: soon, setTimeout: later, CustomEvent: NativeCustomEvent } = globalThis;

/** Whether somebody heard it. Without a prototype the page cannot put options in that it could watch being read. */
function tell(name: string, detail: string): boolean {
  const options = { __proto__: null, detail, cancelable: true } as CustomEventInit<string>;
  return !apply(dispatchEvent, window, [new NativeCustomEvent(name, options)]);
}

/** A listener that says it has heard. Put on a second time, it is there once: `document.open()` takes all listeners off. */
function hearing(name: string, handle: (detail: string) => void): { readonly on: () => void; readonly off: () => void } {
  const hear = (event: Event) => {
    const detail = detailOf(event);
    if (detail === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    handle(detail);
  };
  return {
    on: () => apply(addEventListener, window, [name, hear, true]),
    off: () => apply(removeEventListener, window, [name, hear, true]),
  };
}

/** Text of a message, or null where it is none. */
function detailOf(event: Event): string | null {
  const detail: unknown = event instanceof NativeCustomEvent ? event.detail : null;
  return typeof detail === 'string' && detail.length <= LIMIT ? detail : null;
}

/** Messages that are kept for a content script that does not hear; what comes after is counted. */
const KEPT = 5_000;
/** Milliseconds between tries to be heard, and for how long. */
const AGAIN = 100;
const GIVE_UP = 20_000;

/**
 * Page-world side: waits for the content script, then calls `open` with a way to send to it.
 * @param open is handed `send` and a signal that aborts when the content script says stop, or has not heard for long
 */
export function answerContentScript(open: (send: (message: unknown) => void, stop: AbortSignal) => void): void {
  const knock = hearing(KNOCK, (secret) => {
    if (!secret) return;
    knock.off();
    connect(secret, open);
  });
  knock.on();
  tell(HELLO, '');
}

function connect(secret: string, open: (send: (message: unknown) => void, stop: AbortSignal) => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  let waiting: string[] = [];
  let dropped = 0;
  let deaf = 0;

  const ears = [hearing(`${secret}:stop`, () => stop.abort()), hearing(`${secret}:ping`, () => {})];
  const listen = () => {
    if (!signal.aborted) for (const { on } of ears) on();
  };
  listen();
  const forget = watchDocument(listen);
  signal.addEventListener('abort', () => {
    forget();
    for (const { off } of ears) off();
  });

  /** Tells what waits, part by part, until it is all told or nobody hears. */
  function flush(): void {
    if (deaf > 0) return;
    while (waiting.length > 0) {
      const count = countOf(waiting);
      if (!tell(secret, `[${waiting.slice(0, count).join(',')}]`)) {
        // The page has taken the listeners off; there will be new ones.
        deaf += AGAIN;
        later(again, AGAIN);
        return;
      }
      waiting = waiting.slice(count);
    }
    if (dropped === 0) return;
    tell(secret, `[{"kind":"health","at":${now()},"note":"dropped","count":${dropped}}]`);
    dropped = 0;
  }

  function again(): void {
    const since = deaf;
    if (signal.aborted) return;
    deaf = 0;
    flush();
    if (deaf > 0) deaf += since;
    if (deaf > GIVE_UP) stop.abort();
  }

  open((message) => {
    const text = toJson(message);
    if (waiting.length >= KEPT || text.length > LIMIT / 2) {
      dropped += 1;
      return;
    }
    waiting.push(text);
    if (waiting.length === 1) soon(flush);
    else if (waiting.length === BATCH) flush();
  }, signal);
}

/** How many go together. */
function countOf(waiting: readonly string[]): number {
  let size = 0;
  for (let count = 0; count < waiting.length; count += 1) {
    size += waiting[count]?.length ?? 0;
    if (count > 0 && (count === BATCH || size > LIMIT / 2)) return count;
  }
  return waiting.length;
}

/** The content script's end of the channel. */
export interface TapConnection {
  /** Listens again after `document.open()` has taken the listeners off. */
  renew(): void;
  /** Whether the tap hears. */
  ping(): boolean;
}

/**
 * Content-script side: finds the tap, whichever of the two ran first, and hands on each of its messages, JSON turned to a value. When
 * `stop` aborts the tap is told to take itself off the page.
 */
export function connectTap(handle: (message: unknown) => void, stop: AbortSignal): TapConnection {
  const secret = `mikroskop:${randomName()}`;
  const messages = hearing(secret, (text) => {
    for (const message of parseBatch(text)) handle(message);
  });
  messages.on();
  const hello = hearing(HELLO, () => {
    if (tell(KNOCK, secret)) hello.off();
  });
  if (!tell(KNOCK, secret)) hello.on();
  stop.addEventListener('abort', () => {
    hello.off();
    tell(`${secret}:stop`, '');
    messages.off();
  });
  return {
    renew() {
      if (!stop.aborted) messages.on();
    },
    ping: () => tell(`${secret}:ping`, ''),
  };
}

/** Calls back when the document has begun anew, as after `document.open()`. */
export function watchDocument(begun: () => void): () => void {
  const observer = new MutationObserver(begun);
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
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

/** The messages of a batch; none where it is not one of ours. */
function parseBatch(text: string): unknown[] {
  try {
    const batch: unknown = JSON.parse(text);
    return Array.isArray(batch) ? batch : [];
  } catch {
    return [];
  }
}
