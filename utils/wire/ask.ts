import { browser } from 'wxt/browser';
import type { Requests } from './messages';

/** Asks the background. Rejects where there is none, e.g. after an update of the extension. */
export async function ask<K extends keyof Requests>(type: K, message: Requests[K]['ask']): Promise<Requests[K]['answer']> {
  return (await browser.runtime.sendMessage({ type, ...message })) as Requests[K]['answer'];
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
