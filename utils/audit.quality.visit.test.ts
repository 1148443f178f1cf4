import { expect, test } from 'vitest';
import { codes, findings, ga4, meta, page, SALE, SHOP, sending } from './audit.quality.fixture';
import { START, Tape } from './judge/recording.fixture';
import type { QualityCode } from './model/quality';

const PDF = {
  'ep.link_url': `${SHOP}a.pdf`,
  'ep.link_domain': 'shop.example',
  'ep.file_name': '/a.pdf',
  'ep.file_extension': 'pdf',
};
const LANDED = `${SHOP}mug?utm_source=letter&utm_medium=email&gclid=abc`;
const OTHER = 'https://pay.example.org/cart';

const landed = (dl: string, more: { [name: string]: string } = {}) => page(LANDED).send(1_000, ga4('page_view', { dl, ...more }));

/** The server leads on from one address to another. */
function redirected(asked: string, reached: string, dl = reached): Tape {
  const tape = new Tape();
  const main = { kind: 'request', requestId: 'main', method: 'GET', type: 'main_frame', doc: null };
  tape.add(0, { ...main, url: asked }).add(40, { ...main, url: reached });
  return tape.open(100, 'd1', reached).send(1_000, ga4('page_view', { dl })).send(1_100, meta('PageView', { dl }));
}

/** A page leads on by a script, or by hand. */
function led(reached: string, byHand = false): Tape {
  const tape = page(LANDED);
  if (byHand) tape.act(500, 'click', 'a', [1]);
  tape.add(880, { kind: 'navigation', how: 'leave', url: '' });
  tape.doc = 'd2';
  tape.add(900, { kind: 'navigation', how: 'commit', url: reached });
  tape.add(905, { kind: 'navigation', how: 'load', url: reached, referrer: SHOP });
  return tape.send(2_000, ga4('page_view', { dl: reached }));
}

/** A click leads from one domain to another, where the same property counts a visitor. */
function crossed(cid: string, more: { to?: string; gcs?: string; referrer?: string } = {}): Tape {
  const { to = OTHER, gcs = 'G111', referrer = SHOP } = more;
  const tape = page()
    .send(500, ga4('page_view', { cid: '1.1', gcs }))
    .act(9_000, 'click', 'a', [1]);
  tape.add(9_980, { kind: 'navigation', how: 'leave', url: '' });
  tape.doc = 'd2';
  tape.add(10_000, { kind: 'navigation', how: 'commit', url: to });
  tape.add(10_005, { kind: 'navigation', how: 'load', url: to, referrer });
  return tape.send(11_000, ga4('page_view', { cid, gcs, dl: to }));
}

const replaced = (layer: string, lost: number) => page().add(2_000, { kind: 'replaced', layer, lost });
const two = (event: string, first: { [name: string]: string }, second: { [name: string]: string }, apart = 100) =>
  page()
    .send(5_000, ga4(event, first))
    .send(5_000 + apart, ga4(event, second));

const shown: readonly (readonly [QualityCode, shows: Tape, not: Tape])[] = [
  ['data-layer-replaced', replaced('dataLayer', 2), replaced('dataLayer', 0)],
  ['data-layer-replaced', replaced('shopDataLayer', 1), replaced('_learnq', 3)],
  ['campaign-not-sent', landed(`${SHOP}mug`), landed(LANDED)],
  ['campaign-not-sent', landed(`${SHOP}mug?gclid=abc`), landed(`${SHOP}mug?gclid=abc`, { cs: 'letter', cm: 'email' })],
  // Without consent the ids of clicks may be taken out; another page view is about another address.
  ['campaign-not-sent', landed(`${SHOP}mug`), landed(`${SHOP}mug?utm_source=x&utm_medium=x`, { gcs: 'G101' })],
  ['campaign-not-sent', landed(`${SHOP}mug`), landed(LANDED).send(3_000, ga4('page_view', { dl: `${SHOP}mug` }))],
  [
    'campaign-lost-on-redirect',
    redirected(LANDED, `${SHOP}mug`),
    redirected(LANDED, `${SHOP}en/mug?utm_source=letter&utm_medium=email&gclid=abc`),
  ],
  ['campaign-lost-on-redirect', redirected(`${SHOP}?fbclid=1`, `${SHOP}mug`), redirected(`${SHOP}?msclkid=1`, `${SHOP}mug`)],
  ['campaign-lost-on-redirect', redirected(LANDED, `${SHOP}mug`), redirected(LANDED, `${SHOP}mug`, `${LANDED}&a`)],
  ['campaign-lost-on-redirect', led(`${SHOP}en/mug`), led(`${SHOP}en/mug`, true)],
  ['domains-not-linked', crossed('2.2'), crossed('1.1')],
  ['domains-not-linked', crossed('2.2'), crossed('2.2', { to: 'https://cart.shop.example/' })],
  ['domains-not-linked', crossed('2.2'), crossed('2.2', { gcs: 'G100' })],
  ['domains-not-linked', crossed('2.2'), crossed('2.2', { referrer: 'https://search.example.com/' })],
  ['automatic-beside-own', two('file_download', PDF, { 'ep.file': 'a.pdf' }), two('file_download', PDF, { ...PDF })],
  [
    'automatic-beside-own',
    two('file_download', { 'ep.file': 'a.pdf' }, PDF),
    two('file_download', { 'ep.file': 'a.pdf' }, { 'ep.file': 'b.pdf' }),
  ],
  [
    'automatic-beside-own',
    two('file_download', PDF, { 'ep.file': 'a.pdf' }),
    two('file_download', PDF, { 'ep.file': 'a.pdf' }, 3_000),
  ],
  [
    'automatic-beside-own',
    two('scroll', { 'epn.percent_scrolled': '90' }, { 'ep.depth': '90%' }),
    two('scroll', { 'epn.percent_scrolled': '90' }, { 'ep.depth': '75%' }),
  ],
  ['sent-twice', two('file_download', PDF, { ...PDF }), two('file_download', PDF, { 'ep.file': 'a.pdf' })],
  [
    'property-without-page-views',
    sending(ga4('page_view'), ga4('add_to_cart', { ...SALE, tid: 'G-OTHER12345' })),
    sending(ga4('page_view'), ga4('page_view', { tid: 'G-OTHER12345' }), ga4('add_to_cart', { ...SALE, tid: 'G-OTHER12345' })),
  ],
  // Where no page view was seen at all, nothing follows.
  [
    'property-without-page-views',
    sending(ga4('page_view'), ga4('x', { tid: 'G-OTHER12345' })),
    sending(ga4('x'), ga4('x', { tid: 'G-OTHER12345' })),
  ],
  // What did not arrive is tried again.
  [
    'page-view-twice',
    page().send(500, ga4('page_view')).send(900, ga4('page_view')),
    page().send(500, ga4('page_view'), { result: 'failed', status: 503 }).send(900, ga4('page_view')),
  ],
  [
    'secret-in-browser',
    page().send(5_000, 'https://www.google-analytics.com/mp/collect?measurement_id=G-MUGSHOP123&api_secret=s3cret', 'delivered', {
      method: 'POST',
      body: JSON.stringify({ client_id: '1.1', events: [{ name: 'sign_up' }] }),
    }),
    page().send(5_000, 'https://proxy.shop.example/mp/collect?measurement_id=G-MUGSHOP123', 'delivered', {
      method: 'POST',
      body: JSON.stringify({ client_id: '1.1', events: [{ name: 'sign_up' }] }),
    }),
  ],
];

test.each(shown)('%s', (code, shows, not) => {
  expect(codes(shows)).toContain(code);
  expect(codes(not)).not.toContain(code);
});

test('what was lost is named, never what it held', () => {
  const [found] = findings(redirected(LANDED, `${SHOP}mug`)).filter(({ code }) => code === 'campaign-lost-on-redirect');
  expect(found?.detail).toEqual({ parameters: 'utm_source, utm_medium, gclid' });
  const secret = findings(shown.find(([code]) => code === 'secret-in-browser')?.[1] ?? page());
  expect(JSON.stringify(secret)).not.toContain('s3cret');
});

test('evidence of a finding about a page is in the recording', () => {
  for (const [code, tape] of shown) {
    for (const { evidence, pages } of findings(tape).filter((finding) => finding.code === code)) {
      expect(evidence.length, code).toBeGreaterThan(0);
      expect(pages.length, code).toBeGreaterThan(0);
      expect(
        tape.signals.map(({ seq }) => seq),
        code,
      ).toEqual(expect.arrayContaining([...evidence]));
    }
  }
  expect(START).toBeGreaterThan(0);
});
