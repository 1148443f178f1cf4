import fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../model/recording';
import type { Sent } from '../model/sent';
import type { Signal } from '../model/signal';
import type { Hit } from '../model/vendor';
import { toPlaywright } from './playwright';
import { expectedOf } from './playwright/expected';
import { literal, quote } from './playwright/literal';
import { find, read } from './playwright/sending';

const SITE = 'https://shop.test';
const pages = { site: SITE, titles: new Set(['Mug – Shop']) };
const place = { frame: 0, doc: 'd' };

function recordingOf(label = 'Buy', selector = '#buy', url = `${SITE}/mug`): Recording {
  const signals = [
    { ...place, seq: 1, at: 0, kind: 'navigation', how: 'load', url, referrer: '' },
    {
      ...place,
      seq: 2,
      at: 2_000,
      kind: 'interaction',
      id: 'i1',
      action: 'click',
      element: { ref: 3, selector, tag: 'button', label },
      path: [3],
    },
  ] as unknown as Signal[];
  const rest = { id: 'r', app: '0', browser: 'chrome', startedAt: 0, endedAt: null, settings: { require: [] } } as const;
  return { format: 'mikroskop-recording', version: 1, url, signals, ...rest };
}

function sentOf(at: number, url: string, hits: readonly Partial<Hit>[], body?: string, task?: string): Sent {
  const whole = hits.map((hit): Hit => ({ vendor: 'x', kind: 'event', params: {}, ...hit }));
  return { at, url, fate: 'delivered', hits: whole, ...(body !== undefined && { body }), ...(task !== undefined && { task }) };
}

const vendor = (id: string) => id.toUpperCase();
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-1234';
const cart: Partial<Hit> = {
  vendor: 'ga4',
  account: 'G-1234',
  event: 'add_to_cart',
  currency: 'EUR',
  value: 24,
  items: [{ item_id: 'mug', item_name: 'Mug', price: 24, quantity: 1 }],
  params: { plan: 'pro', ga_session_id: '17', currency: 'EUR', value: 24, page_title: 'Mug – Shop' },
  client: '1.2',
};
const cartBody =
  'en=add_to_cart&cu=EUR&pr1=idmug~nmMug~pr24~qt1&epn.value=24&ep.plan=pro&cid=1.2&sid=17&_p=99&dt=Mug+%E2%80%93+Shop';

describe('what is asked of a request', () => {
  test('of a form: event, account, currency, value, products, own parameters; nothing of the visit', () => {
    const one = sentOf(1, collect, [cart], `en=page_view\n${cartBody}`);
    expect(expectedOf(one, one.hits[0] as Hit, pages)).toEqual({
      holds: [
        {
          tid: 'G-1234',
          en: 'add_to_cart',
          cu: 'EUR',
          pr1: 'idmug~nmMug~pr24~qt1',
          'epn.value': '24',
          'ep.plan': 'pro',
        },
      ],
    });
  });

  test('of a batch in JSON: the event by itself, and what is said beside all of them', () => {
    const events = [
      { event: 'Viewed', properties: { value: 1 } },
      {
        event: 'Added',
        properties: { value: 24, currency: 'EUR', order_id: '9', mail: 'anna@posta.hu', products: [{ product_id: 'mug' }] },
        messageId: 'ajs-1795342270376-634f631b',
        context: { brands: [{ brand: 'A' }, { brand: 'B' }] },
      },
    ];
    const hit = {
      vendor: 'segment',
      account: 'writekey1',
      event: 'Added',
      currency: 'EUR',
      value: 24,
      items: [{ item_id: 'mug' }],
    };
    const params = { order_id: '9', mail: 'anna@posta.hu' };
    const one = sentOf(
      1,
      'https://api.segment.io/v1/b?x=1',
      [{ ...hit, params }],
      JSON.stringify({ writeKey: 'writekey1', batch: events }),
    );
    expect(expectedOf(one, one.hits[0] as Hit, pages)).toEqual({
      to: 'api.segment.io/v1/b',
      holds: [
        { event: 'Added', properties: { value: 24, currency: 'EUR', products: [{ product_id: 'mug' }] } },
        { writeKey: 'writekey1' },
      ],
    });
  });

  test('of JSON in a parameter, plain or in base64', () => {
    const data = btoa(JSON.stringify({ event: 'Added', properties: { token: 'abcdef12', plan: 'pro' } }));
    const one = sentOf(
      1,
      'https://x.test/track',
      [{ event: 'Added', account: 'abcdef12', params: { plan: 'pro' } }],
      `data=${encodeURIComponent(data)}`,
    );
    expect(expectedOf(one, one.hits[0] as Hit, pages)).toEqual({
      to: 'x.test/track',
      holds: [{ data: { event: 'Added', properties: { token: 'abcdef12', plan: 'pro' } } }],
    });
  });

  test('a path is kept up to what is drawn anew', () => {
    const one = sentOf(1, 'https://x.test/p/0f8fad5b-d9cb-469f-a165-70867728950e/e', [{ event: 'x' }]);
    expect(expectedOf(one, one.hits[0] as Hit, pages).to).toBe('x.test/p/');
  });

  test('holds for the request that it was made of, and not for one without the event', () => {
    const name = fc.constantFrom('en', 'ep.plan', 'event', 'batch', 'value', '__proto__', '0');
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(name, tie('json')),
      ),
    }));
    fc.assert(
      fc.property(json, fc.string({ minLength: 3 }), (body, event) => {
        const text = JSON.stringify({ body, list: [{ e: event }, { e: 'other' }] });
        const one = sentOf(1, 'https://x.test/', [{ event }], text);
        const { holds } = expectedOf(one, one.hits[0] as Hit, pages);
        const taken = new Set<object>();
        for (const part of holds) expect(find(read(one.url, text), part, taken)).not.toBeNull();
        expect(holds.length).toBeGreaterThan(0);
        const other = read(one.url, JSON.stringify({ list: [{ e: `${event}2` }] }));
        expect(holds.every((part) => find(other, part, taken))).toBe(false);
      }),
    );
  });
});

describe('the test', () => {
  const hits = [
    sentOf(100, `${collect}&en=page_view`, [{ vendor: 'ga4', account: 'G-1234', event: 'page_view', kind: 'pageview' }]),
    sentOf(2_400, collect, [cart], cartBody, 'i1'),
  ];

  test('asserts each hit after the step that it came of, and names it', () => {
    const text = toPlaywright(recordingOf(), { sent: hits, vendor });
    const steps = text.slice(text.indexOf('  await test.step'), text.indexOf('\n});'));
    expect(steps).toMatchInlineSnapshot(`
      "  await test.step('Open /mug', async () => {
          await page.goto('/mug');
          await arrive([{ what: 'page_view to GA4 (G-1234)', holds: [{ tid: 'G-1234', en: 'page_view' }] }]);
        });
        await test.step('Click “Buy”', async () => {
          await page.locator('#buy').click();
          await arrive([
            {
              what: 'add_to_cart to GA4 (G-1234)',
              holds: [
                { tid: 'G-1234', en: 'add_to_cart', cu: 'EUR', pr1: 'idmug~nmMug~pr24~qt1', 'epn.value': '24', 'ep.plan': 'pro' },
              ],
            },
          ]);
        });"
    `);
  });

  test('asks for nothing that never arrived, that a library sends of itself, or twice for what came twice', () => {
    const [, added] = hits;
    if (!added) throw new Error('There is no hit');
    const odd: Sent[] = [
      { ...added, fate: 'blocked', hits: [{ vendor: 'x', kind: 'event', event: 'stopped', params: {} }] },
      { ...added, hits: [{ vendor: 'x', kind: 'event', event: 'alive', params: {}, automatic: true }] },
      added,
    ];
    const text = toPlaywright(recordingOf(), { sent: [added, ...odd], vendor });
    expect(text.match(/what: '/g)).toHaveLength(1);
    expect(text).not.toMatch(/stopped|alive/);
  });

  test('asks for nothing that came of what was tried without a person', () => {
    const recording = recordingOf();
    const signals = recording.signals.map((signal) => (signal.kind === 'interaction' ? { ...signal, scripted: true } : signal));
    const text = toPlaywright({ ...recording, signals }, { sent: hits, vendor });
    expect(text).toContain('page_view');
    expect(text).not.toMatch(/add_to_cart|#buy/);
  });

  test('says so where there is nothing to assert', () => {
    const text = toPlaywright(recordingOf(), { sent: [], vendor });
    expect(text).toMatch(/^import { test } from [\s\S]*nothing is asserted/);
    expect(text).not.toMatch(/listen|arrive/);
  });

  test('bears nothing personal', () => {
    const label = 'Write to anna@posta.hu';
    const hit = { event: 'lead', params: { contact: 'anna@posta.hu', plan: 'pro' } };
    const sent = sentOf(2_100, 'https://x.test/?e=lead&contact=anna%40posta.hu&plan=pro', [hit]);
    const text = toPlaywright(recordingOf(label), { sent: [sent], vendor });
    expect(text).not.toContain('posta');
    expect(text).toContain("plan: 'pro'");
  });

  test('whatever a page says of itself or sends stays text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            "'",
            '"',
            '`',
            '${',
            '}',
            '\\',
            '\n',
            '\r',
            '\u2028',
            '*/',
            '//',
            '});',
            'await',
            '>>>',
            '%LEAVING%',
            '$&',
            '$`',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    const plain = shapeOf(toPlaywright(recordingOf(), { sent: [sentWith('a', 'b')], vendor }));
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (label, selector, event, value) => {
        const text = toPlaywright(recordingOf(label, selector || 'a'), { sent: [sentWith(`a${event}`, `b${value}`)], vendor });
        expect(shapeOf(text)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

function sentWith(event: string, value: string): Sent {
  const query = new URLSearchParams({ e: event });
  return sentOf(2_100, `https://x.test/?${query}`, [{ event, account: value, params: {} }]);
}

type Node = { readonly type: string; readonly [field: string]: unknown };

/** What is called and declared in a file, and how often anything is written down. */
function shapeOf(text: string): string[] {
  const shape: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'Identifier') shape.push(String(node['name']));
    else if (typeof node.type === 'string' && node.type !== 'Property' && node.type !== 'Literal') shape.push(node.type);
    Object.values(node).forEach(walk);
  };
  walk(parseAst(text, { lang: 'ts' }).body);
  return shape;
}

describe('what is written down', () => {
  test('text is the text that it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(new Function(`return ${quote(text)}`)()).toBe(text);
        expect(quote(text)).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });

  test('data is the data that it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(20), (value, indent) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(new Function(`return (${literal(plain, indent)})`)()).toEqual(plain);
      }),
    );
  });
});
