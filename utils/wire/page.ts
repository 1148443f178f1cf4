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
const soon = globalThis.queueMicrotask;
const NativeCustomEvent = globalThis.CustomEvent;

function dispatch(name: string, detail: string): boolean {
  return apply(dispatchEvent, window, [new NativeCustomEvent(name, { detail, cancelable: true })]);
}

function listen(name: string, handle: (event: Event) => void): () => void {
  apply(addEventListener, window, [name, handle, true]);
  return () => apply(removeEventListener, window, [name, handle, true]);
}

/** Text of a message, or null where it is none. */
function detailOf(event: Event): string | null {
  const detail: unknown = event instanceof NativeCustomEvent ? event.detail : null;
  return typeof detail === 'string' && detail.length <= LIMIT ? detail : null;
}

/**
 * Page-world side: waits for the content script, then calls `open` with a way to send to it.
 * @param open is handed `send` and a signal that aborts when the content script says stop
 */
export function answerContentScript(open: (send: (message: unknown) => void, stop: AbortSignal) => void): void {
  const forget = listen(KNOCK, (event) => {
    const secret = detailOf(event);
    if (!secret) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    forget();
    const stop = new AbortController();
    let waiting: string[] = [];
    const flush = () => {
      if (waiting.length === 0) return;
      const batch = waiting;
      waiting = [];
      dispatch(secret, `[${batch.join(',')}]`);
    };
    const forgetStop = listen(`${secret}:stop`, () => {
      forgetStop();
      stop.abort();
    });
    open((message) => {
      const text = toJson(message);
      // What is large goes by itself.
      if (text.length > LIMIT / BATCH) flush();
      waiting.push(text);
      if (waiting.length === 1) soon(flush);
      else if (waiting.length >= BATCH) flush();
    }, stop.signal);
  });
  dispatch(HELLO, '');
}

/**
 * Content-script side: finds the tap, whichever of the two ran first, and hands on each of its messages, JSON turned to a value. When `stop` aborts the tap is told to take itself off the page.
 */
export function connectTap(handle: (message: unknown) => void, stop: AbortSignal): void {
  const secret = `mikroskop:${randomName()}`;
  const forgetMessages = listen(secret, (event) => {
    const text = detailOf(event);
    if (text === null) return;
    for (const message of parseBatch(text)) handle(message);
  });
  const knock = () => !dispatch(KNOCK, secret);
  let forgetHello = (): void => {};
  if (!knock()) {
    forgetHello = listen(HELLO, () => {
      if (knock()) forgetHello();
    });
  }
  stop.addEventListener('abort', () => {
    forgetHello();
    dispatch(`${secret}:stop`, '');
    forgetMessages();
  });
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
