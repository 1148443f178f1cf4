/**
 * The channel between the tap in the page's world and the content script beside it. Both run before any script of the page, so the
 * name of the channel, drawn at random, stays between them; and events are synchronous, so nothing is lost when the page goes away.
 * What comes through is still the page's word: it is parsed, and capped, where it arrives.
 */
export const KNOCK = 'mikroskop:knock';
export const HELLO = 'mikroskop:hello';

/** Largest message in characters; an honest one is far smaller. */
export const LIMIT = 16_000_000;

const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
const { apply } = Reflect;
const { CustomEvent: NativeCustomEvent } = globalThis;

/** Whether somebody heard it. Without a prototype the page cannot put options in that it could watch being read. */
export function tell(name: string, detail: string): boolean {
  const options = { __proto__: null, detail, cancelable: true } as CustomEventInit<string>;
  return !apply(dispatchEvent, window, [new NativeCustomEvent(name, options)]);
}

/** A listener that says it has heard. Put on a second time, it is there once: `document.open()` takes all listeners off. */
export function hearing(name: string, handle: (detail: string) => void): { readonly on: () => void; readonly off: () => void } {
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

/** Calls back when the document has begun anew, as after `document.open()`. */
export function watchDocument(begun: () => void): () => void {
  const observer = new MutationObserver(begun);
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
