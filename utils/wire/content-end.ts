import { HELLO, hearing, KNOCK, tell } from './channel';
import { randomName } from './random';

/** How long, in milliseconds, the content script takes between asking for more. Telling it of each thing by itself would cost a page most. */
const PULL = 1_000;

/** The content script's end of the channel. */
export interface TapConnection {
  /** Listens again after `document.open()` has taken the listeners off. */
  renew(): void;
  /** Whether the tap hears. */
  ping(): boolean;
  /** Has the tap tell at once what it still holds: the document may be going away. */
  flush(): void;
}

/**
 * Content-script side: finds the tap, whichever of the two ran first, and hands on each of its messages, JSON turned to a value. When
 * `stop` aborts the tap is told to take itself off the page.
 * @param handle `size`: some number of characters that it holds
 */
export function connectTap(handle: (message: unknown, size: number) => void, stop: AbortSignal): TapConnection {
  const secret = `mikroskop:${randomName()}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pull = () => {
    timer = undefined;
    tell(`${secret}:pull`, '');
  };
  const messages = hearing(secret, (text) => {
    const batch = parseBatch(text);
    timer ??= setTimeout(pull, PULL);
    for (const message of batch) handle(message, text.length / batch.length);
  });
  messages.on();
  const hello = hearing(HELLO, () => {
    if (tell(KNOCK, secret)) hello.off();
  });
  if (!tell(KNOCK, secret)) hello.on();
  stop.addEventListener('abort', () => {
    hello.off();
    clearTimeout(timer);
    tell(`${secret}:stop`, '');
    messages.off();
  });
  return {
    renew() {
      if (!stop.aborted) messages.on();
    },
    ping: () => tell(`${secret}:ping`, ''),
    flush: () => void tell(`${secret}:flush`, ''),
  };
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
