import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Step } from '../../cli/steps';
import type { AuditSettings } from '../../utils/model/recording';

/** What stands for the page itself where no element is meant. */
export const WHOLE = 'whole page';
/** What stands for a consent manager's banner, whose words are the manager's. */
export const BANNER = 'the banner';

/** A document, and what a careful analyst would say it offers: micro-conversion (`link-click 2`: the second such) → the element's label. */
export interface CorpusPage {
  readonly html: string;
  readonly offers: { readonly [conversion: string]: string };
}

/** Pages that belong together; the first is where a visit begins. */
export interface Shape {
  readonly origin: string;
  /** Scripts and the like that its pages load besides. */
  readonly files?: { readonly [path: string]: string };
  readonly pages: { readonly [path: string]: CorpusPage };
}

/** When a tracker does what: something on the page, and the event that it sends. */
export interface Rule {
  /** A DOM event, or `load`, `half` (of the page scrolled), `route` (an address of a single-page app). */
  readonly type: string;
  readonly css?: string;
  /** Of `route`: path and hash. */
  readonly at?: string;
  readonly once?: boolean;
  readonly event: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A tracker on the pages: an SDK of `tracking/` and what it is told. */
export interface Tag {
  readonly sdk: string;
  readonly rules?: readonly Rule[];
  /** For the tracker. */
  readonly options?: { readonly [name: string]: unknown };
  /** More attributes of its script. */
  readonly attributes?: { readonly [name: string]: string };
  /** Only on this page; absent: on all. */
  readonly page?: string;
  /** How it comes: deferred as a rule, or so many milliseconds after the page has loaded, or when a consent manager lets it. */
  readonly load?: number | 'klaro' | 'cookieconsent' | 'tarteaucitron' | 'tcf';
}

/** What a visitor does: as of the command line, and what only a browser can. `frame`: part of the address of the frame it is done in. */
export type CorpusStep =
  | (Step & { readonly frame?: string })
  | { readonly do: 'back' }
  | { readonly do: 'reload' }
  | { readonly do: 'offline'; readonly is: boolean }
  /** Presses the middle of an element, whatever lies there. */
  | { readonly do: 'press'; readonly selector: string };

/** Answers in a vendor's place; `false`: not its affair. */
export type VendorAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** One recorded visit, with the verdicts that a careful analyst gives. */
export interface CorpusVisit {
  /** What is tried, in a sentence. */
  readonly title: string;
  readonly shape: Shape;
  readonly tags: readonly Tag[];
  /** Makes the vendors' answers, where they are not those of success. */
  readonly vendor?: () => VendorAnswer;
  /** A client blocker runs beside: see `tests/e2e/blocker`. */
  readonly blocker?: true;
  readonly settings?: AuditSettings;
  readonly steps: readonly CorpusStep[];
  /**
   * Micro-conversion, with its path before it where it is not the first page's → `tracked`, or another state with its reason:
   * `partial (blocked)`. What the pages offer and is not named here is `untested`.
   */
  readonly expect: { readonly [conversion: string]: string };
  /** What the page reports although nothing on it offers it: micro-conversion → state. */
  readonly unoffered?: { readonly [conversion: string]: string };
}

/** A sign for a micro-conversion that its event carries, so that what arrived can be told without any decoder. */
export function signOf(conversion: string): string {
  let hash = 0x811c9dc5;
  for (const char of conversion) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `q${hash.toString(36)}z`;
}

/** An event that is sent when something happens to an element. */
export function on(type: string, css: string, event: string, of: string, params: Rule['params'] = {}): Rule {
  return { type, css, event, params: { ...params, qa: signOf(of) } };
}

export const click = (css: string, event: string, of: string, params?: Rule['params']) => on('click', css, event, of, params);
export const submitted = (css: string, event: string, of: string, params?: Rule['params']) =>
  on('submit', css, event, of, params);

/** An event that is sent as soon as the page is there. */
export function load(event: string, of: string, params: Rule['params'] = {}): Rule {
  return { type: 'load', event, params: { ...params, qa: signOf(of) } };
}

/** An event that is sent when half of the page was scrolled. */
export function half(event: string, params: Rule['params'] = {}): Rule {
  return { type: 'half', event, params: { ...params, qa: signOf('scroll-50') } };
}

/** An event that is sent when a single-page app shows an address. */
export function route(at: string, event: string, of: string, params: Rule['params'] = {}): Rule {
  return { type: 'route', at, event, params: { ...params, qa: signOf(of) } };
}

/** What an e-commerce event carries. */
export function sale(id: string, name: string, price: number, currency: string) {
  return { currency, value: price, items: [{ item_id: id, item_name: name, price, quantity: 1 }] };
}
