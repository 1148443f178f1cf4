import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Signal } from '../../../utils/model/signal';
import type { Received, Site } from '../site';
import type { Expected } from './expect';

/** Where pages stand unless they say otherwise, and where they send to. */
export const SHOP = 'https://shop.test';
export const METRICS = 'https://metrics.test';

export type BrowserName = 'chromium' | 'firefox';

/** What stands at an address: a document, or whatever the server does there. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** What a person, or the browser, can do to the audited tab; the same in both browsers. */
export interface Hand {
  readonly browser: BrowserName;
  readonly site: Site;
  click(selector: string): Promise<void>;
  /** Brings the audited tab to the front. */
  focus(): Promise<void>;
  /** Opens an address as one that was typed. */
  go(address: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Waits until an expression of the page's own is true. */
  until(expression: string): Promise<void>;
  /** Waits until the journal holds what is asked for. */
  recorded(holds: (signals: readonly Signal[]) => boolean): Promise<void>;
  /** Takes the extension's access to websites away. */
  revoke(): Promise<void>;
}

/**
 * One way by which a page says or sends something: a page, what is done on it, and the journal that it must leave. The file's name is
 * the path's id in `docs/capture.md`.
 */
export interface Path {
  /** What is shown, in a sentence. */
  readonly title: string;
  /** By address; the first is audited. */
  readonly pages: { readonly [address: string]: Answer };
  act?(hand: Hand): Promise<void>;
  /** All that the journal holds of the kinds named, no more and no less. Several: one of them, as the browser is quick or slow. */
  readonly expected: Expected | readonly Expected[] | ((browser: BrowserName) => Expected);
  /** Browsers in which this cannot be, with what `docs/capture.md` says of it. */
  readonly cannot?: { readonly [browser in BrowserName]?: string };
  /** It needs a Chromium that Playwright does not hold. */
  readonly apart?: boolean;
  /** At its end nothing is seen any more: there is no last beacon to wait for. */
  readonly unseen?: boolean;
  /** What must have reached the server: the proof that the page itself was not disturbed. */
  readonly received?: (received: readonly Received[]) => readonly string[];
}

/** A document with a script, as short as they come. */
export function page(script: string, { head = '', body = '' }: { head?: string; body?: string } = {}): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Path</title>${head}<body>${body}<script>${script}</script></body></html>`;
}

export function script(text: string): Answer {
  return (_request, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
}

/** Opens a WebSocket (RFC 6455, section 4.2.2) and hears nothing of what comes through. */
export function acceptSocket({ headers }: IncomingMessage, response: ServerResponse): void {
  const accept = createHash('sha1')
    .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  response.writeHead(101, { upgrade: 'websocket', connection: 'Upgrade', 'sec-websocket-accept': accept });
  response.flushHeaders();
}

/** Address of a beacon, by what it tells. */
export const hit = (name: string): string => `${METRICS}/c?e=${name}`;

/** Who made a request: its document, of which Firefox tells the address too and Chromium the origin. */
export function madeBy(browser: BrowserName, doc: unknown, documentUrl = `${SHOP}/`): Record<string, unknown> {
  return browser === 'chromium' ? { doc } : { doc, documentUrl };
}

/** As {@link madeBy}, of a `fetch` that outlives its page: of those Firefox names the address only. */
export function keptAlive(browser: BrowserName, doc: unknown): Record<string, unknown> {
  return browser === 'chromium' ? { doc } : { doc: null, documentUrl: `${SHOP}/` };
}

/** What of the beacons came to the server otherwise than it should: each as `METHOD /path?query body`. */
export const arrived =
  (...wanted: readonly string[]) =>
  (received: readonly Received[]): string[] => {
    const came = received
      .filter(({ host, method, url }) => host === 'metrics.test' && method !== 'OPTIONS' && url.startsWith('/c'))
      .map(({ method, url, body }) => `${method} ${url} ${body}`.trim());
    return [
      ...wanted.filter((one) => !came.includes(one)).map((one) => `did not arrive: ${one}`),
      ...came.filter((one) => !wanted.includes(one)).map((one) => `arrived: ${one}`),
    ];
  };
