import type { Captured, OutcomeSignal } from '../model/signal';
import { type BodyText, fromBytes } from './body-text';

/** What the browser tells of a request, over all events and both browsers. */
interface Details {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly timeStamp: number;
  /** Chrome. */
  readonly documentId?: string;
  readonly documentLifecycle?: string;
  readonly frameType?: string;
  readonly initiator?: string;
  /** Firefox. */
  readonly documentUrl?: string;
  readonly originUrl?: string;
  readonly requestBody?: RequestBody | null;
  readonly statusCode?: number;
  /** Where it was led on to. */
  readonly redirectUrl?: string;
  readonly error?: string;
}

interface RequestBody {
  readonly error?: string;
  readonly formData?: { readonly [name: string]: readonly unknown[] };
  readonly raw?: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[];
}

/** Where a request was made, as far as the browser says. */
export interface Origin {
  readonly tabId: number;
  readonly frame: number;
  readonly doc: string | null;
  /** Origin or address that made it; empty where unknown. */
  readonly from: string;
}

export type RequestHandler = (signal: Captured, origin: Origin) => void;

/** Types that never carry a hit. */
const IGNORED = new Set([
  'stylesheet',
  'font',
  'media',
  'object',
  'csp_report',
  'speculative',
  'xslt',
  'xml_dtd',
  'web_manifest',
]);
const PICTURE = /\.(jpe?g|webp|avif|svg)$/i;

/** Errors by which a browser or an extension says that it stopped the request itself. */
const BLOCKED =
  /ERR_BLOCKED_BY_(CLIENT|ADMINISTRATOR|CSP|PRIVATE_NETWORK|LOCAL)|NS_ERROR_(ABORT$|TRACKING|BLOCKED|SOCIALTRACKING|CRYPTOMINING|FINGERPRINTING|EMAILTRACKING|CONTENT_BLOCKED)|NS_ERROR_.*_URI$/;
// Firefox: `NS_BINDING_ABORTED` where the page called it off, `NS_ERROR_ABORT` where an extension did (seen in Firefox 153).
const CANCELLED = /ERR_ABORTED|NS_BINDING_ABORTED|NS_BINDING_CANCELLED/;
/** Where a blocker leads a request to that it answers itself. */
const STAND_IN = /^(chrome-extension|moz-extension|safari-web-extension|data|about|javascript):/;

/** Listeners by event, so that the same ones can be taken off again. */
interface Listeners {
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Listens to what really left, and what became of it. Must be started in the first task of the background, and again after host access
 * was granted: a listener that was added without access hears nothing later (seen in Chromium 156).
 * @param api the browser's `webRequest`
 */
export function createRequestListeners(api: object, handle: RequestHandler): Listeners {
  const filter = { urls: ['<all_urls>'] };
  const web = api as Record<
    'onBeforeRequest' | 'onHeadersReceived' | 'onBeforeRedirect' | 'onResponseStarted' | 'onCompleted' | 'onErrorOccurred',
    Listenable
  >;
  /** Requests of which the answer is known: what goes wrong after it, goes wrong for the page only. */
  const answered = new Set<string>();
  /** Status of answers that have begun. */
  const heads = new Map<string, number>();

  const before = (details: Details): undefined => {
    if (!isOfInterest(details)) return;
    handle(requestSignal(details), originOf(details));
  };
  const begun = ({ requestId, statusCode = 0 }: Details): undefined => {
    heads.set(requestId, statusCode);
  };
  const redirected = (details: Details): undefined => {
    heads.delete(details.requestId);
    if (!isOfInterest(details)) return;
    const { redirectUrl = '' } = details;
    const stopped = { ...details, statusCode: 0, error: `answered by ${redirectUrl.slice(0, 200)}` };
    const stoodIn = STAND_IN.test(redirectUrl);
    handle(stoodIn ? outcomeSignal(stopped, 'blocked') : outcomeSignal(details, 'redirected'), originOf(details));
  };
  const responded = (details: Details): undefined => {
    if (!isOfInterest(details) || answered.has(details.requestId)) return;
    answered.add(details.requestId);
    handle(outcomeSignal(details, answerOf(details.statusCode ?? 0)), originOf(details));
  };
  const completed = (details: Details): undefined => {
    responded(details);
    answered.delete(details.requestId);
    heads.delete(details.requestId);
  };
  const failed = (details: Details): undefined => {
    const { requestId, error = '' } = details;
    const statusCode = heads.get(requestId);
    heads.delete(requestId);
    if (answered.delete(requestId) || !isOfInterest(details)) return;
    const result = resultOf(error);
    // Firefox gives up the answer to a beacon, or a picture that is none, as soon as it begins: the server has the hit all the same. Of a
    // beacon whose answer has a body it says `NS_ERROR_FAILURE` (seen in Firefox 153).
    if (statusCode && result !== 'blocked')
      handle(outcomeSignal({ ...details, statusCode }, answerOf(statusCode)), originOf(details));
    else handle(outcomeSignal(details, result), originOf(details));
  };

  const pairs: [Listenable, (details: Details) => undefined, string[]?][] = [
    [web.onBeforeRequest, before, ['requestBody']],
    [web.onHeadersReceived, begun],
    [web.onBeforeRedirect, redirected],
    [web.onResponseStarted, responded],
    [web.onCompleted, completed],
    [web.onErrorOccurred, failed],
  ];
  const stop = () => {
    for (const [event, listener] of pairs) event.removeListener(listener);
  };
  return {
    start() {
      stop();
      for (const [event, listener, extra] of pairs) {
        if (extra) event.addListener(listener, filter, extra);
        else event.addListener(listener, filter);
      }
    },
    stop,
  };
}

interface Listenable {
  addListener(listener: (details: Details) => undefined, filter: { urls: string[] }, extra?: string[]): void;
  removeListener(listener: (details: Details) => undefined): void;
}

function isOfInterest({ type, url }: Details): boolean {
  if (IGNORED.has(type) || !/^(https?|wss?):/.test(url)) return false;
  return !((type === 'image' || type === 'imageset') && !url.includes('?') && PICTURE.test(url));
}

function originOf(details: Details): Origin {
  const { documentId, initiator, originUrl, documentUrl } = details;
  return {
    tabId: details.tabId,
    frame: frameOf(details),
    doc: documentId ?? null,
    from: initiator ?? documentUrl ?? originUrl ?? '',
  };
}

/**
 * The tab's own frame is 0. Chromium gives it another number in what its document sends before the browser has told that it is there,
 * or after it is gone (seen in Chromium 156); a prerendered document's number is its own.
 */
function frameOf({ tabId, frameId, frameType, documentLifecycle }: Details): number {
  if (tabId < 0) return -1;
  return frameType === 'outermost_frame' && documentLifecycle !== 'prerender' ? 0 : frameId;
}

/** A request as a signal; exported for its tests. */
export function requestSignal(details: Details): Captured {
  const { requestId, url, method, type, initiator, documentUrl, timeStamp } = details;
  return {
    kind: 'request',
    at: timeStamp,
    requestId,
    url: url.slice(0, 65_536),
    method,
    type,
    ...(initiator ? { initiator } : {}),
    ...(documentUrl ? { documentUrl } : {}),
    ...readBody(details.requestBody),
  };
}

function outcomeSignal(details: Details, result: OutcomeSignal['result']): Captured {
  const { requestId, timeStamp, statusCode, error } = details;
  return {
    kind: 'outcome',
    at: timeStamp,
    requestId,
    result,
    ...(statusCode ? { status: statusCode } : {}),
    ...(error ? { error } : {}),
  };
}

/** 101 is a socket's. */
function answerOf(status: number): 'delivered' | 'failed' {
  return status === 101 || (status >= 200 && status < 400) ? 'delivered' : 'failed';
}

/** Whose doing an error was; exported for its tests. */
export function resultOf(error: string): 'failed' | 'blocked' | 'cancelled' | 'delivered' {
  // The answer came and was only kept from the page: the server has the hit.
  if (/ERR_BLOCKED_BY_(ORB|RESPONSE)|NS_ERROR_PARSED_DATA_CACHED/.test(error)) return 'delivered';
  if (BLOCKED.test(error)) return 'blocked';
  return CANCELLED.test(error) ? 'cancelled' : 'failed';
}

function readBody(body: RequestBody | null | undefined): BodyText & { bodyMissing?: boolean } {
  if (!body) return {};
  if (body.formData) {
    const fields = new URLSearchParams();
    for (const [name, values] of Object.entries(body.formData))
      for (const value of values) fields.append(name, typeof value === 'string' ? value : '[file]');
    return { body: fields.toString() };
  }
  if (!body.raw || body.raw.length === 0) return { bodyMissing: true };
  const parts = body.raw.map(({ bytes }) => bytes);
  if (!parts.every((part) => part !== undefined)) return { bodyMissing: true };
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part), offset);
    offset += part.byteLength;
  }
  const text = fromBytes(whole.buffer);
  return Object.keys(text).length > 0 ? text : { bodyMissing: true };
}
