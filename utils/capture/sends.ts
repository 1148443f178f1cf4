import { type BodyText, bodyText } from './body-text';
import { currentEvent, now, observed, replaceProperty } from './natives';
import type { TapEmit, TapSignal } from './tap-signal';

type Via = Extract<TapSignal, { kind: 'body' }>['via'];

/**
 * Reports what the page asks to be sent, by beacon, fetch, XMLHttpRequest and image, with the body and the event that caused it.
 * Nothing is delayed, consumed or changed.
 */
export function tapSends(page: Window & typeof globalThis, emit: TapEmit, signal: AbortSignal): void {
  const unfinished = new Set<() => void>();

  function report(via: Via, address: unknown, method: string, body: unknown): void {
    if (signal.aborted) return;
    const url = absolute(address);
    if (!url) return;
    const at = now();
    const event = currentEvent();
    const send = (text: BodyText) => emit({ kind: 'body', via, at, url, method, event, ...text });
    const text = body === null || body === undefined ? {} : bodyText(body);
    if (!(text instanceof Promise)) return send(text);
    const giveUp = () => send({});
    unfinished.add(giveUp);
    void text.then((found) => {
      if (unfinished.delete(giveUp)) send(found);
    });
  }

  // A document that is being left reads no more blobs: report what is known.
  page.addEventListener(
    'pagehide',
    () => {
      for (const giveUp of unfinished) giveUp();
      unfinished.clear();
    },
    { capture: true, signal },
  );

  function method(owner: object, name: string, before: (self: unknown, args: unknown[]) => void): void {
    replaceProperty(
      owner,
      name,
      (original) => (typeof original.value === 'function' ? { ...original, value: observed(original.value, before) } : null),
      signal,
    );
  }

  method(page.Navigator.prototype, 'sendBeacon', (_self, [url, data]) => report('beacon', url, 'POST', data));
  method(page, 'fetch', (_self, [input, init]) => {
    const options = (init ?? {}) as { method?: unknown; body?: unknown };
    if (!(input instanceof page.Request)) return report('fetch', input, text(options.method, 'GET').toUpperCase(), options.body);
    const verb = text(options.method, input.method).toUpperCase();
    if (options.body !== undefined) return report('fetch', input.url, verb, options.body);
    if (verb === 'GET' || verb === 'HEAD' || input.bodyUsed || !input.body) return report('fetch', input.url, verb, null);
    const copy = input.clone();
    void copy.blob().then(
      (blob) => report('fetch', copy.url, verb, blob),
      () => report('fetch', copy.url, verb, null),
    );
  });

  const opened = new WeakMap<object, { method: string; url: unknown }>();
  method(page.XMLHttpRequest.prototype, 'open', (self, [verb, url]) => {
    if (typeof self === 'object' && self !== null) opened.set(self, { method: text(verb, 'GET').toUpperCase(), url });
  });
  method(page.XMLHttpRequest.prototype, 'send', (self, [body]) => {
    const request = typeof self === 'object' && self !== null ? opened.get(self) : undefined;
    if (request) report('xhr', request.url, request.method, body);
  });

  replaceProperty(
    page.HTMLImageElement.prototype,
    'src',
    (original) =>
      original.set
        ? {
            ...original,
            set: observed(original.set, (_self, [url]) => report('image', url, 'GET', null)) as (value: unknown) => void,
          }
        : null,
    signal,
  );

  function absolute(address: unknown): string | null {
    try {
      const url = new URL(String(address), page.document.baseURI);
      return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
    } catch {
      return null;
    }
  }
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
