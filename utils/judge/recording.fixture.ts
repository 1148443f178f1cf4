import type { Conversion } from '../model/conversion';
import type { ElementRef } from '../model/offer';
import type { ActionKind, Json, Signal } from '../model/signal';
import type { Hit } from '../model/vendor';

/** A time at which the recordings of tests begin. */
export const START = 1_700_000_000_000;
export const SHOP = 'https://shop.test/';

type Loose = { readonly [key: string]: unknown };
type OfferSpec = readonly [conversion: string, ref: number | null, tag?: string];

/** Writes recordings by hand: `at` is in milliseconds since the start, everything else says what happened. */
export class Tape {
  readonly signals: Signal[] = [];
  doc = '';
  frame = 0;
  #requests = 0;

  add(at: number, signal: Loose): this {
    const place = { seq: this.signals.length + 1, frame: this.frame, doc: this.doc, ...signal, at: START + at };
    this.signals.push(place as unknown as Signal);
    return this;
  }

  /** A page opens, capture is healthy, and detection says what it offers. */
  open(at: number, doc: string, url: string, offers: readonly OfferSpec[] = [], health: string = 'ready'): this {
    if (this.doc && this.frame === 0) this.add(at - 20, { kind: 'navigation', how: 'leave', url: '' });
    this.doc = doc;
    this.add(at, { kind: 'navigation', how: 'commit', url }).add(at, { kind: 'navigation', how: 'load', url });
    if (health) this.add(at, { kind: 'health', note: health });
    return offers.length > 0 ? this.offer(at + 300, url, offers) : this;
  }

  offer(at: number, url: string, offers: readonly OfferSpec[], gone: readonly string[] = []): this {
    const found = offers.map(([conversion, ref, tag]) => ({
      id: `${conversion}:${ref}`,
      conversion,
      element: ref === null ? null : element(ref, tag),
      confidence: 1,
    }));
    const page = { url, title: 'A page', type: 'product', confidence: 1, language: 'en' };
    return this.add(at, { kind: 'offer', page, found, gone });
  }

  act(at: number, action: ActionKind, id: string, path: readonly number[] = [], more: Loose = {}): this {
    const [ref] = path;
    const target = ref === undefined ? null : element(ref, action === 'submit' ? 'form' : undefined);
    return this.add(at, { kind: 'interaction', id, action, element: target, path, ...more });
  }

  push(at: number, event: string, more: Loose = {}, params: { [name: string]: Json } = {}): this {
    return this.add(at, { kind: 'push', layer: 'dataLayer', entry: { event, ...params }, ...more });
  }

  gtag(at: number, ...args: Json[]): this {
    return this.add(at, { kind: 'push', layer: 'dataLayer', entry: { $arguments: args } });
  }

  /** A request with its outcome `delay` later; an outcome of null never comes. */
  send(at: number, url: string, outcome: Loose | string | null = 'delivered', more: Loose = {}, delay = 50): this {
    this.#requests += 1;
    const requestId = `r${this.#requests}`;
    this.add(at, { kind: 'request', requestId, url, method: 'GET', type: 'image', ...more });
    if (outcome === null) return this;
    const result =
      typeof outcome === 'string' ? { result: outcome, ...(outcome === 'delivered' ? { status: 204 } : {}) } : outcome;
    return this.add(at + delay, { kind: 'outcome', requestId, ...result });
  }

  /** What the page showed after an interaction. */
  result(at: number, of: string, sign: string): this {
    return this.add(at, { kind: 'result', of, sign });
  }

  body(at: number, url: string, more: Loose = {}): this {
    return this.add(at, { kind: 'body', via: 'image', url, method: 'GET', ...more });
  }
}

export function element(ref: number, tag = 'button'): ElementRef {
  return { ref, selector: `#e${ref}`, tag, label: `Element ${ref}` };
}

/** Address of a hit that `explain` here reads: `https://ga4.test/?en=add_to_cart&id=G-1&currency=EUR`. */
export function hit(vendor: string, event: string, params: { readonly [name: string]: string } = {}): string {
  return `https://${vendor}.test/hit?${new URLSearchParams({ en: event, id: `${vendor}-1`, ...params })}`;
}

const FIELDS = new Set(['en', 'id', 'kind', 'automatic', 'dl', 'gcs', 'currency', 'value', 'items']);

/** Reads `https://<vendor>.test/hit?…`; one event a line of the body, if there is one. */
export function explain({ url, body }: { url: string; body?: string }): { hits: Hit[]; errors: string[] } {
  const parsed = new URL(url);
  if (!parsed.hostname.endsWith('.test') || parsed.pathname !== '/hit') return { hits: [], errors: [] };
  if (parsed.searchParams.has('broken')) return { hits: [], errors: ['broken'] };
  const vendor = parsed.hostname.slice(0, -'.test'.length);
  const lines = body ? body.split('\n') : [''];
  const hits = lines.map((line): Hit => {
    const fields = new URLSearchParams([...parsed.searchParams, ...new URLSearchParams(line)]);
    const get = (name: string) => (line && new URLSearchParams(line).get(name)) || (fields.get(name) ?? undefined);
    const event = get('en');
    const kind = (get('kind') as Hit['kind'] | undefined) ?? (event === 'page_view' ? 'pageview' : 'event');
    const value = get('value');
    return {
      vendor,
      account: get('id'),
      event,
      kind,
      params: Object.fromEntries([...fields].filter(([name]) => !FIELDS.has(name))),
      ...(get('items') ? { items: [{ item_id: get('items') ?? '' }] } : {}),
      ...(get('currency') ? { currency: get('currency') } : {}),
      ...(value ? { value: Number(value) } : {}),
      ...(get('gcs')
        ? { consent: { analytics_storage: get('gcs') === 'G100' ? ('denied' as const) : ('granted' as const) } }
        : {}),
      ...(get('automatic') ? { automatic: true } : {}),
      ...(get('dl') ? { page: get('dl') } : {}),
    };
  });
  return { hits, errors: [] };
}

export function beaconHost({ url }: { url: string }): string | null {
  const { hostname, pathname } = new URL(url);
  return pathname === '/beacon' ? hostname : null;
}

function conversion(
  done: Conversion['done'],
  names: Conversion['proves']['names'],
  lexicon: RegExp,
  more: { required?: readonly string[]; weight?: number; when?: Conversion['proves']['when'] } = {},
): Conversion {
  const words = { en: '', hu: '', pl: '' };
  return {
    title: words,
    why: words,
    tryIt: words,
    kind: 'secondary-action',
    category: 'content',
    weight: more.weight ?? 1,
    sites: ['shop'],
    found: 'A thing.',
    source: { name: 'A page', url: 'https://example.com/' },
    find: () => [],
    done,
    proves: { names, lexicon, ...(more.when ? { when: more.when } : {}) },
    recommend: { ga4: '', params: [], required: more.required ?? [] },
  };
}

/** A small catalogue in the shape of the real one. */
export const conversions: ReadonlyMap<string, Conversion> = new Map([
  [
    'view-product',
    conversion([{ action: 'view' }], { ga4: ['view_item'], meta: ['ViewContent'] }, /^product_view/, { weight: 5 }),
  ],
  [
    'add-to-cart',
    conversion([{ action: 'click' }], { ga4: ['add_to_cart'], meta: ['AddToCart'] }, /^(add_to_cart|kosarba)/, {
      required: ['currency', 'value', 'items'],
      weight: 8,
    }),
  ],
  ['newsletter', conversion([{ action: 'submit', outcome: 'success' }], { ga4: ['sign_up'] }, /newsletter/, { weight: 4 })],
  [
    'form-submit',
    conversion([{ action: 'submit', outcome: 'success' }], { ga4: ['generate_lead'], meta: ['Lead'] }, /^form_submit/),
  ],
  ['form-error', conversion([{ action: 'submit', outcome: 'failure' }], { ga4: ['form_error'] }, /^form_(error|fail)/)],
  ['remove-from-cart', conversion([{ action: 'click', outcome: 'success' }], { ga4: ['remove_from_cart'] }, /^remove_from_cart/)],
  ['cta-click', conversion([{ action: 'click' }], { ga4: ['select_content'] }, /^cta/)],
  ['outbound', conversion([{ action: 'click' }], { ga4: ['click'] }, /^outbound/)],
  ['video-start', conversion([{ action: 'play' }], { ga4: ['video_start'] }, /^video_(start|play)/)],
  [
    'scroll-50',
    conversion([{ action: 'scroll', min: 50 }], { ga4: ['scroll'] }, /^scroll/, {
      when: ({ params }) => params['percent'] === undefined || Number(params['percent']) === 50,
    }),
  ],
  [
    'article-read',
    conversion(
      [
        { action: 'scroll', min: 75 },
        { action: 'engaged', min: 30 },
      ],
      {},
      /^article_read/,
    ),
  ],
  [
    'purchase',
    conversion([{ action: 'view' }], { ga4: ['purchase'] }, /^purchase/, { weight: 10, required: ['transaction_id'] }),
  ],
]);

/** Every vendor of these tests holds events back for so long, in milliseconds. */
export const HOLD = 5_000;
export const options = { explain, beaconHost, conversions, holdTime: () => HOLD };
