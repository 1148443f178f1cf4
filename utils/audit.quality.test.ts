import { describe, expect, test } from 'vitest';
import { auditRecording } from './audit';
import { codes, findings, ga4, meta, page, SALE, SHOP, SOLD, sending } from './audit.quality.fixture';
import { START, Tape } from './judge/recording.fixture';
import type { QualityCode } from './model/quality';

const MANY = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`ep.p${index}`, 'x']));

/** What shows each finding, and what is nearly it and does not. */
const shown: readonly (readonly [QualityCode, shows: Tape, not: Tape])[] = [
  ['name-too-long', sending(ga4('a'.repeat(41))), sending(ga4('a'.repeat(40)))],
  ['name-characters', sending(ga4('cta-click')), sending(ga4('kosárba_tétel'))],
  ['name-reserved', sending(ga4('ga_click')), sending(ga4('gallery_click'))],
  ['name-casing', sending(ga4('addToWishlist')), sending(ga4('addToBasketList'))],
  [
    'parameter-name-too-long',
    sending(ga4('x', { [`ep.${'a'.repeat(41)}`]: '1' })),
    sending(ga4('x', { [`ep.${'a'.repeat(40)}`]: '1' })),
  ],
  ['parameter-name-reserved', sending(ga4('x', { 'ep.google_thing': '1' })), sending(ga4('x', { 'ep.googled': '1' }))],
  [
    'parameter-too-long',
    sending(ga4('x', { 'ep.text': 'a'.repeat(101) })),
    sending(ga4('x', { 'ep.text': 'a'.repeat(100), dt: 'a'.repeat(200) })),
  ],
  [
    'parameter-too-long',
    sending(ga4('x', { 'up.plan': 'a'.repeat(37) })),
    sending(ga4('x', { 'up.plan': 'a'.repeat(36), 'upn.orders': '12' })),
  ],
  [
    'parameter-name-too-long',
    sending(ga4('x', { [`up.${'a'.repeat(25)}`]: '1' })),
    sending(ga4('x', { [`up.${'a'.repeat(24)}`]: '1' })),
  ],
  [
    'too-many-parameters',
    sending(ga4('x', MANY)),
    sending(ga4('x', { ...MANY, 'ep.p0': 'x', 'ep.p1': 'y' }).replace('ep.p25=x', 'up.p25=x')),
  ],
  ['parameter-missing', sending(ga4('purchase', SALE)), sending(ga4('purchase', SOLD))],
  ['parameter-missing', sending(meta('Purchase')), sending(meta('Purchase', { 'cd[value]': '12', 'cd[currency]': 'EUR' }))],
  ['value-without-currency', sending(ga4('add_to_cart', { 'epn.value': '12' })), sending(ga4('add_to_cart', SALE))],
  [
    'value-as-text',
    sending(ga4('add_to_cart', { ...SALE, 'epn.value': '', 'ep.value': '12,90 €' }).replace('epn.value=&', '')),
    sending(ga4('add_to_cart', SALE)),
  ],
  ['currency-unknown', sending(ga4('add_to_cart', { ...SALE, cu: '€' })), sending(ga4('add_to_cart', SALE))],
  ['item-unnamed', sending(ga4('view_item', { ...SALE, pr1: 'pr12~qt1' })), sending(ga4('view_item', SALE))],
  ['item-number-as-text', sending(ga4('view_item', { ...SALE, pr1: 'idA~pr12,90' })), sending(ga4('view_item', SALE))],
  [
    'transaction-reused',
    sending(ga4('purchase', SOLD)).open(20_000, 'd2', `${SHOP}thanks`).send(22_000, ga4('purchase', SOLD)),
    sending(ga4('purchase', SOLD))
      .open(20_000, 'd2', `${SHOP}thanks`)
      .send(22_000, ga4('purchase', { ...SOLD, 'ep.transaction_id': 'T-2' })),
  ],
  [
    'sent-twice',
    page()
      .send(5_000, ga4('add_to_cart', { ...SALE, _s: '1' }))
      .send(5_100, ga4('add_to_cart', { ...SALE, _s: '2' })),
    page()
      .send(5_000, ga4('add_to_cart', SALE))
      .send(5_100, ga4('add_to_cart', { ...SALE, pr1: 'idB~nmCup' }))
      .send(9_000, ga4('add_to_cart', SALE)),
  ],
  [
    'page-view-twice',
    page().send(500, ga4('page_view')).send(900, ga4('page_view')),
    page()
      .send(500, ga4('page_view'))
      .send(900, ga4('page_view', { dl: `${SHOP}cup` }))
      .send(9_000, ga4('page_view')),
  ],
  [
    'several-properties',
    page()
      .send(500, ga4('x'))
      .send(600, ga4('x', { tid: 'G-OTHER1234' })),
    page()
      .send(500, ga4('x'))
      .send(600, ga4('y', { tid: 'G-OTHER1234' })),
  ],
  [
    'personal-data',
    sending(ga4('x', { 'ep.customer_email': 'jane@example.com' })),
    sending(ga4('x', { 'ep.email_type': 'weekly' })),
  ],
  [
    'address-with-email',
    sending(ga4('x', { dl: `${SHOP}mug?who=jane%40example.com` })),
    sending(ga4('x', { dl: `${SHOP}@jane` })),
  ],
  [
    'debug-mode',
    sending(ga4('x', { _dbg: '1' })),
    new Tape().open(0, 'd1', 'http://localhost/mug').send(5_000, ga4('x', { _dbg: '1' })),
  ],
  [
    'consent-late',
    sending(ga4('x', { gcs: 'G111' })).gtag(9_000, 'consent', 'default', { analytics_storage: 'denied' }),
    page()
      .gtag(100, 'consent', 'default', { analytics_storage: 'denied' })
      .send(5_000, ga4('x', { gcs: 'G100' })),
  ],
  [
    'consent-contradicted',
    page()
      .gtag(100, 'consent', 'default', { analytics_storage: 'denied' })
      .send(5_000, ga4('x', { gcs: 'G101' })),
    page()
      .gtag(100, 'consent', 'default', { analytics_storage: 'denied' })
      .send(5_000, ga4('x', { gcs: 'G100' })),
  ],
  [
    'before-answer',
    page()
      .add(100, { kind: 'consent', source: 'cookiebot', state: { marketing: 'denied' }, open: true })
      .send(5_000, meta('PageView')),
    page()
      .add(100, { kind: 'consent', source: 'cookiebot', state: { marketing: 'granted' }, open: false })
      .send(5_000, meta('PageView')),
  ],
  [
    'against-denial',
    page().gtag(100, 'consent', 'default', { ad_storage: 'denied' }).send(5_000, meta('PageView')),
    page().gtag(100, 'consent', 'default', { ad_storage: 'granted' }).send(5_000, meta('PageView')),
  ],
];

describe('what is wrong with what is sent', () => {
  test.each(shown)('%s', (code, shows, not) => {
    expect(codes(shows)).toContain(code);
    expect(codes(not)).not.toContain(code);
  });

  test('nothing, of a visit that is as it should be', () => {
    const well = page()
      .gtag(50, 'consent', 'default', { analytics_storage: 'granted', ad_storage: 'granted' })
      .send(500, ga4('page_view', { gcs: 'G111' }))
      .send(6_000, ga4('view_item', { ...SALE, gcs: 'G111' }))
      .send(9_000, ga4('add_to_cart', { ...SALE, gcs: 'G111' }))
      .send(9_010, meta('AddToCart', { 'cd[value]': '12', 'cd[currency]': 'EUR' }))
      .send(15_000, ga4('user_engagement', { gcs: 'G111', _et: '9000' }));
    expect(findings(well)).toEqual([]);
  });
});

describe('a finding', () => {
  test('is one, however often and wherever it is seen, and says of what', () => {
    const tape = sending(ga4('addToCart', SALE), ga4('addToCart', { ...SALE, pr1: 'idB~nmCup' }))
      .open(30_000, 'd2', `${SHOP}cup`)
      .send(35_000, ga4('addToCart', { ...SALE, dl: `${SHOP}cup` }));
    expect(findings(tape).filter(({ code }) => code === 'name-casing')).toEqual([
      {
        code: 'name-casing',
        severity: 'warning',
        vendor: 'ga4',
        event: 'addToCart',
        detail: { meant: 'add_to_cart' },
        pages: [`${SHOP}mug`, `${SHOP}cup`],
        count: 3,
        evidence: tape.signals
          .filter(({ kind, at }) => (kind === 'request' || kind === 'outcome') && at > START)
          .map(({ seq }) => seq),
      },
    ]);
  });

  test('never says what a parameter held', () => {
    const tape = sending(ga4('x', { 'ep.customer_email': 'jane@example.com', 'ep.text': 'jane@example.com'.repeat(9) }));
    expect(JSON.stringify(findings(tape))).not.toContain('jane');
  });

  test('stands the graver the higher', () => {
    const tape = sending(ga4('addToCart', { 'epn.value': '12' }), ga4('ga_x'));
    const severities = findings(tape).map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities).size).toBeGreaterThan(1);
  });
});

test('a recording has them too', () => {
  const { signals } = sending(ga4('ga_x'));
  const about = {
    format: 1,
    app: '0',
    browser: '',
    url: SHOP,
    startedAt: START,
    endedAt: START + 60_000,
    settings: { require: [] },
  };
  expect(auditRecording({ ...about, signals } as never).quality.map(({ code }) => code)).toEqual(['name-reserved']);
});
