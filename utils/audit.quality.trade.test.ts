import { expect, test } from 'vitest';
import {
  ads,
  codes,
  findings,
  ga4,
  linkedin,
  meta,
  page,
  pinterest,
  SALE,
  SHOP,
  SOLD,
  sending,
  tiktok,
  uet,
} from './audit.quality.fixture';
import type { Tape } from './judge/recording.fixture';
import type { QualityCode } from './model/quality';
import type { Json } from './model/signal';

const MUG = { item_id: 'A', item_name: 'Mug', price: 12 };
const CUP = { item_id: 'B', item_name: 'Cup', price: 9 };
const MONEY = { value: 12, currency: 'EUR' };
const PAID = { 'cd[value]': '12', 'cd[currency]': 'EUR' };

/** The page pushes an event, which a tag of the container sends with these products. */
const pushing = (tape: Tape, at: number, event: string, params: { [name: string]: Json }, sent: { [name: string]: string }) =>
  tape.push(at, event, {}, params).send(at + 200, ga4(event, sent));
const viewed = (tape = page()) => pushing(tape, 5_000, 'view_item', { ecommerce: { ...MONEY, items: [MUG] } }, SALE);
const both = { ...SALE, pr1: 'idB~nmCup~pr9', pr2: 'idA~nmMug~pr12' };
const added = (tape: Tape, sent: { [name: string]: string } = both) =>
  pushing(tape, 9_000, 'add_to_cart', { ecommerce: { ...MONEY, items: [CUP] } }, sent);
const withList = (items: Json, sent: { [name: string]: string } = {}) =>
  pushing(page(), 5_000, 'view_item', { ecommerce: { ...MONEY, items } }, { cu: 'EUR', 'epn.value': '12', ...sent });

const PAY = { label: 'Abc', en: 'conversion', value: '12', currency_code: 'EUR' };
/** Two who are told of something within a second. */
const atOnce = (one: string, other: string) => page().send(5_000, one).send(5_400, other);
const conversion = (sendTo: Json) => page().gtag(5_000, 'event', 'conversion', { send_to: sendTo, value: 12 });

const shown: readonly (readonly [QualityCode, shows: Tape, not: Tape])[] = [
  [
    'items-left-over',
    added(viewed()),
    added(viewed().add(8_900, { kind: 'push', layer: 'dataLayer', entry: { ecommerce: null } })),
  ],
  ['items-left-over', added(viewed()), added(viewed(), { ...SALE, pr1: 'idB~nmCup~pr9' })],
  // What nobody pushed before comes from elsewhere.
  ['items-left-over', added(viewed()), added(page())],
  // Products by the name only, of another page of the same document.
  [
    'items-left-over',
    pushing(
      viewed().add(7_000, { kind: 'navigation', how: 'history', url: `${SHOP}cup` }),
      9_000,
      'newsletter',
      { method: 'footer' },
      { pr1: 'nmMug', dl: `${SHOP}cup` },
    ),
    pushing(
      viewed().open(7_000, 'd2', `${SHOP}cup`),
      9_000,
      'newsletter',
      { method: 'footer' },
      { pr1: 'nmMug', dl: `${SHOP}cup` },
    ),
  ],
  // An event about products that names none may well mean those named before; gtag() merges nothing.
  ['items-left-over', pushing(viewed(), 9_000, 'cta_click', {}, SALE), pushing(viewed(), 9_000, 'begin_checkout', {}, SALE)],
  [
    'items-left-over',
    added(viewed()),
    viewed()
      .gtag(9_000, 'event', 'add_to_cart', { ...MONEY, items: [CUP] })
      .send(9_200, ga4('add_to_cart', both)),
  ],
  ['items-not-list', withList({ item_id: 'A' }), withList([MUG], { pr1: 'idA' })],
  ['items-not-list', sending(ga4('view_item', { 'ep.items': '[object Object]' })), sending(ga4('view_item', SALE))],
  ['items-not-list', withList('A,B'), withList({ $cut: 'size' })],
  [
    'too-many-items',
    withList(
      Array.from({ length: 201 }, (_, index) => ({ item_id: `i${index}` })),
      { pr1: 'idi0' },
    ),
    withList(
      Array.from({ length: 200 }, (_, index) => ({ item_id: `i${index}` })),
      { pr1: 'idi0' },
    ),
  ],
  [
    'parameter-missing',
    sending(meta('AddToCart', { 'cd[content_ids]': '["A"]' })),
    sending(meta('AddToCart', { 'cd[content_ids]': '["A"]', 'cd[content_type]': 'product' })),
  ],
  [
    'parameter-missing',
    sending(meta('Purchase', { ...PAID, 'cd[content_type]': 'product' })),
    sending(meta('Purchase', { ...PAID, 'cd[content_type]': 'destination' })),
  ],
  ['parameter-missing', sending(meta('ViewContent', { 'cd[contents]': '[{"id":"A"}]' })), sending(meta('ViewContent'))],
  ['value-without-currency', tiktok('CompletePayment', { value: 12 }), tiktok('CompletePayment', MONEY)],
  ['parameter-missing', tiktok('Purchase', {}), tiktok('Purchase', MONEY)],
  [
    'parameter-missing',
    tiktok('ViewContent', { contents: [{ content_id: 'A' }] }),
    tiktok('ViewContent', { contents: [{ content_id: 'A' }], content_type: 'product' }),
  ],
  [
    'parameter-missing',
    sending(pinterest('checkout', MONEY)),
    sending(pinterest('checkout', { ...MONEY, line_items: [{ product_id: 'A', product_quantity: 2 }] })),
  ],
  ['parameter-missing', sending(pinterest('checkout', {})), sending(pinterest('checkout', { ...MONEY, order_quantity: 1 }))],
  ['parameter-missing', sending(linkedin({ conversionId: 'undefined' })), sending(linkedin({ conversionId: '1234' }))],
  [
    'parameter-missing',
    page().add(5_000, { kind: 'call', name: 'lintrk', args: ['track', {}] }),
    page().add(5_000, { kind: 'call', name: 'lintrk', args: ['track', { conversion_id: 1234 }] }),
  ],
  ['parameter-missing', sending(ads({ ...PAY, en: 'purchase' })), sending(ads({ ...PAY, en: 'purchase', oid: 'T-1' }))],
  [
    'parameter-missing',
    sending(ads({ ...PAY, item: '(A*12*1)' })),
    sending(ads({ ...PAY, item: '(A*12*1)', transaction_id: 'T-1' })),
  ],
  [
    'parameter-missing',
    sending(ads({ ...PAY, oid: 'T-1', item: '(A*12*1)(B**1)' })),
    sending(ads({ ...PAY, oid: 'T-1', item: '(A*12*1)(B*9*1)' })),
  ],
  // The value of a sale that Google Analytics is told at the same time, with its order; of another value nobody knows what it is.
  ['parameter-missing', atOnce(ga4('purchase', SOLD), ads(PAY)), atOnce(ga4('purchase', SOLD), ads({ ...PAY, value: '3' }))],
  ['parameter-missing', atOnce(ads(PAY), ga4('purchase', SOLD)), atOnce(ads({ ...PAY, oid: 'T-1' }), ga4('purchase', SOLD))],
  // A lead has no order, and a copy for remarketing no label.
  ['parameter-missing', atOnce(ga4('purchase', SOLD), ads(PAY)), atOnce(ga4('generate_lead', SALE), ads(PAY))],
  ['parameter-missing', sending(ads({ ...PAY, en: 'purchase' })), sending(ads({ ...PAY, en: 'purchase', label: '' }))],
  ['parameter-missing', conversion('AW-700100200'), conversion('AW-700100200/Abc')],
  ['parameter-missing', conversion(['AW-700100200', 'AW-700100201']), conversion(['G-MUGSHOP123', 'AW-700100201'])],
  ['parameter-missing', conversion('AW-700100200/'), page().gtag(5_000, 'event', 'conversion', { value: 12 })],
  ['parameter-missing', sending(uet('purchase', { gv: '12' })), sending(uet('purchase', { gv: '12', gc: 'EUR' }))],
];

test.each(shown)('%s', (code, shows, not) => {
  expect(codes(shows)).toContain(code);
  expect(codes(not)).not.toContain(code);
});

test('what is left over says of which event, and shows both pushes', () => {
  const tape = added(viewed());
  const [found] = findings(tape).filter(({ code }) => code === 'items-left-over');
  const pushes = tape.signals.filter(({ kind }) => kind === 'push').map(({ seq }) => seq);
  expect(found).toMatchObject({ vendor: 'ga4', event: 'add_to_cart', detail: { from: 'view_item' } });
  expect(found?.evidence).toEqual(expect.arrayContaining(pushes));
});

test('nothing is asked of a lead without a value, nor of a pixel that names no products', () => {
  const well = [
    sending(ga4('generate_lead')),
    sending(meta('Lead'), meta('ViewContent')),
    tiktok('ViewContent', {}),
    sending(pinterest('lead', {})),
    sending(linkedin({ conversionId: '12,34' })),
    sending(uet('lead')),
  ];
  expect(well.flatMap(codes)).toEqual([]);
});

test('what is missing is named as the vendor calls it', () => {
  const missing = (tape: Tape) => findings(tape).find(({ code }) => code === 'parameter-missing')?.detail['parameters'];
  expect(missing(sending(uet('purchase')))).toBe('revenue_value, currency');
  expect(missing(sending(pinterest('checkout', {})))).toBe('currency, value, order_quantity');
  expect(missing(tiktok('Purchase', {}))).toBe('currency, value');
  expect(missing(page().add(5_000, { kind: 'call', name: 'lintrk', args: ['track', {}] }))).toBe('conversion_id');
  expect(missing(conversion('AW-700100200'))).toBe('conversion_label');
  expect(missing(sending(ads({ ...PAY, item: '(A*12*)' })))).toBe('transaction_id, items.quantity');
});

test('a conversion of Google Ads is told of as what Google Ads lacks', () => {
  expect(findings(conversion('AW-700100200'))).toMatchObject([
    { code: 'parameter-missing', vendor: 'google-ads', event: 'conversion', count: 1 },
  ]);
});
