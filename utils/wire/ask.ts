import { browser } from 'wxt/browser';
import type { Requests } from './messages';

/** Asks the background. Rejects where there is none, e.g. after an update of the extension. */
export async function ask<K extends keyof Requests>(type: K, message: Requests[K]['ask']): Promise<Requests[K]['answer']> {
  return (await browser.runtime.sendMessage({ type, ...message })) as Requests[K]['answer'];
}

/** First and longest wait, in milliseconds, before the background is asked again. */
const FIRST = 250;
const LONGEST = 8_000;

/**
 * Asks until there is an answer: the browser may kill the background between the question and the answer. For what has one in any case;
 * rejects where `signal` aborts.
 */
export async function askUntil<K extends keyof Requests>(
  type: K,
  message: Requests[K]['ask'],
  signal: AbortSignal,
): Promise<Requests[K]['answer']> {
  for (let wait = FIRST; ; wait = Math.min(LONGEST, 2 * wait)) {
    signal.throwIfAborted();
    const answer: Requests[K]['answer'] | null | undefined = await ask(type, message).catch(() => null);
    if (answer != null) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

type Answerers<Sender> = {
  readonly [K in keyof Requests]: (message: Requests[K]['ask'], sender: Sender) => Promise<Requests[K]['answer']>;
};

/** Answers what is asked of the background. Messages come only from this extension's own scripts; a name that is not known is refused. */
export function answerAll(answerers: Answerers<Sender>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    const { type } = message;
    if (typeof type !== 'string' || !Object.hasOwn(answerers, type)) return undefined;
    const answer = answerers[type as keyof Requests] as (message: unknown, sender: Sender) => Promise<unknown>;
    return answer(message, sender);
  });
}

/** The frame that sent a message, where it is a content script. */
export interface Sender {
  readonly tab?: { readonly id?: number; readonly url?: string };
  readonly frameId?: number;
  /** Chrome; Firefox does not say. */
  readonly documentId?: string;
}
