import { rememberBlobs } from './blobs';
import { type BodyText, bodyNow, bodyText, MISSING, streamText } from './body-text';
import { made } from './made';
import { type Callable, getDescriptor, now, observed, prototypeOf, replaceProperty } from './natives';
import type { TapEmit, TapSignal } from './tap-signal';

type Via = Extract<TapSignal, { kind: 'body' }>['via'];

/**
 * Reports what the page asks to be sent, by beacon, fetch, XMLHttpRequest and image, with the body and the event that caused it.
 * Nothing is delayed, consumed or changed.
 */
export function tapSends(page: Window & typeof globalThis, emit: TapEmit, signal: AbortSignal): void {
  const unfinished = new Set<() => void>();
  const { Request: NativeRequest } = page;

  const partsOf = rememberBlobs(page, signal);
  let leaving = false;

  function report(door: Callable, via: Via, address: unknown, method: string | null, body: unknown, carrier?: Request): void {
    if (signal.aborted) return;
    const url = absolute(address);
    if (!url || !method) return;
    const at = now();
    const where = made(door);
    const send = (text: BodyText) => emit({ kind: 'body', via, at, url, method, ...where, ...text });
    if (method === 'GET' || method === 'HEAD' || (!carrier && (body === null || body === undefined))) return send({});
    const parts = typeof body === 'object' && body !== null ? partsOf(body) : undefined;
    const atOnce = () => send(carrier ? MISSING : bodyNow(body, parts));
    if (leaving) return atOnce();
    const text = carrier ? carried(carrier) : bodyText(body, parts);
    if (!(text instanceof Promise)) return send(text);
    unfinished.add(atOnce);
    const finish = (found: BodyText) => {
      if (unfinished.delete(atOnce)) send(found);
    };
    // A rejection that nobody handles would be the page's.
    text.then(finish, () => finish(MISSING)).catch(ignore);
  }

  // A document that is being left reads nothing more that takes time: report what is known.
  page.addEventListener(
    'pagehide',
    () => {
      leaving = true;
      for (const atOnce of unfinished) atOnce();
      unfinished.clear();
    },
    { capture: true, signal },
  );
  page.addEventListener(
    'pageshow',
    () => {
      leaving = false;
    },
    { capture: true, signal },
  );

  function method(owner: object, name: string, before: Parameters<typeof observed>[1]): void {
    replaceProperty(
      owner,
      name,
      (original) => (typeof original.value === 'function' ? { ...original, value: observed(original.value, before) } : null),
      signal,
    );
  }

  method(page.Navigator.prototype, 'sendBeacon', (_self, [url, data], door) => report(door, 'beacon', url, 'POST', data));
  method(page, 'fetch', (_self, [input, init], door) => {
    const [method, body] = [held(init, 'method'), held(init, 'body')];
    if (method === UNSAID || body === UNSAID) return;
    if (!(input instanceof NativeRequest)) return report(door, 'fetch', input, verbOf(method ?? 'GET'), body);
    report(door, 'fetch', input.url, verbOf(method ?? input.method), body, body === undefined ? input : undefined);
  });

  const opened = new WeakMap<object, { method: string | null; url: unknown }>();
  method(page.XMLHttpRequest.prototype, 'open', (self, [verb, url]) => {
    if (typeof self === 'object' && self !== null) opened.set(self, { method: verbOf(verb), url });
  });
  method(page.XMLHttpRequest.prototype, 'send', (self, [body], door) => {
    const request = typeof self === 'object' && self !== null ? opened.get(self) : undefined;
    if (request) report(door, 'xhr', request.url, request.method, body);
  });

  replaceProperty(
    page.HTMLImageElement.prototype,
    'src',
    (original) =>
      original.set
        ? {
            ...original,
            set: observed(original.set, (_self, [url], door) => report(door, 'image', url, 'GET', null)) as (
              value: unknown,
            ) => void,
          }
        : null,
    signal,
  );

  /** An object other than the browser's own is not asked for its text: it would be asked twice, and could tell. */
  function absolute(address: unknown): string | null {
    if (typeof address === 'object' && !(address instanceof URL) && address !== page.location) return null;
    if (typeof address === 'function') return null;
    try {
      const url = new URL(String(address), page.document.baseURI);
      return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
    } catch {
      return null;
    }
  }
}

/** What only the page's own code could tell, if it were run. */
const UNSAID = Symbol('unsaid');

/** A field of an object of options, inherited or own, without running a getter of the page's. */
function held(options: unknown, name: string): unknown {
  for (let owner = options; typeof owner === 'object' && owner !== null; owner = prototypeOf(owner)) {
    const descriptor = getDescriptor(owner, name);
    if (descriptor) return 'value' in descriptor ? descriptor.value : UNSAID;
  }
  return undefined;
}

/** The body that a request carries, read from a copy: what is sent is the same with and without one. */
function carried(request: Request): BodyText | Promise<BodyText> {
  // Firefox does not show the stream, so that without a look nobody knows whether there is one.
  const shown = 'body' in request;
  if (request.bodyUsed || (shown && !request.body)) return {};
  const copy = request.clone();
  if (shown && copy.body) return streamText(copy.body);
  return copy.arrayBuffer().then((bytes) => (bytes.byteLength > 0 ? bodyText(bytes) : {}));
}

function ignore(): void {}

function verbOf(method: unknown): string | null {
  return typeof method === 'string' ? method.toUpperCase() : null;
}
