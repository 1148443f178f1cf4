import { partner } from '../pages/buying';
import { bogre, hrnek, tasse } from '../pages/products';
import { offline, online, tap, wait } from '../steps';
import { type CorpusVisit, click, load, type Rule, type VendorAnswer } from '../visit';
import { BOGRE, HRNEK } from './shopping';

const rules: Rule[] = [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)];
const BLOCKED = 'https://metrics.vendor.example/g/collect';

/** Answers requests to a host with a status, so many times; then as the vendor does. */
function failing(host: string, status: number, times = Number.POSITIVE_INFINITY): () => VendorAnswer {
  return () => {
    let left = times;
    return ({ headers, method }, response) => {
      if (headers.host !== host || method === 'OPTIONS' || left <= 0) return false;
      left -= 1;
      response
        .writeHead(status, { 'access-control-allow-origin': headers.origin ?? '*', 'access-control-allow-credentials': 'true' })
        .end();
      return true;
    };
  };
}

/** Takes requests and never answers. */
const silent =
  (host: string): (() => VendorAnswer) =>
  () =>
  ({ headers }) =>
    headers.host === host;

/** What is sent and does not arrive, or not at once: blocked, offline, turned down by the server. */
export const stopped: { readonly [name: string]: CorpusVisit } = {
  'blocked-ga4': {
    title: 'a blocker stops all that goes to GA4',
    shape: hrnek,
    blocker: true,
    tags: [{ sdk: 'ga4', options: { at: BLOCKED }, rules }],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'partial (blocked)', 'add-to-cart': 'partial (blocked)', phone: 'untracked (nothing-sent)' },
  },
  'blocked-one-of-two': {
    title: 'a blocker stops GA4 and lets Meta through',
    shape: bogre,
    blocker: true,
    tags: [
      { sdk: 'ga4', options: { at: BLOCKED }, rules: [click('#kosar', 'add_to_cart', 'add-to-cart', BOGRE)] },
      { sdk: 'meta', rules: [load('ViewContent', 'view-product', BOGRE), click('#kosar', 'AddToCart', 'add-to-cart', BOGRE)] },
    ],
    steps: [tap('#kosar')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'partial (blocked)' },
  },
  'blocked-container': {
    title: 'a blocker answers for the container by a script that does nothing: what its tags would have done nobody knows',
    shape: {
      ...hrnek,
      pages: {
        '/hrnek-oblazek': {
          offers: hrnek.pages['/hrnek-oblazek']?.offers ?? {},
          html: (hrnek.pages['/hrnek-oblazek']?.html ?? '').replace(
            '</body>',
            '<script async src="https://stubbed.metrics.test/gtm.js?id=GTM-KILN18"></script></body>',
          ),
        },
      },
    },
    blocker: true,
    tags: [{ sdk: 'layer', rules }],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: {
      'view-product': 'unclear (container-blocked)',
      'add-to-cart': 'unclear (container-blocked)',
      phone: 'unclear (container-blocked)',
    },
  },
  'policy-forbids': {
    title: 'the page’s own policy forbids GA4’s host',
    shape: {
      ...hrnek,
      pages: {
        '/hrnek-oblazek': {
          offers: hrnek.pages['/hrnek-oblazek']?.offers ?? {},
          html: (hrnek.pages['/hrnek-oblazek']?.html ?? '').replace(
            '<meta charset="utf-8">',
            '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="connect-src \'self\'">',
          ),
        },
      },
    },
    tags: [{ sdk: 'ga4', rules }],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'partial (blocked)', 'add-to-cart': 'partial (blocked)', phone: 'untracked (nothing-sent)' },
  },
  'server-500': {
    title: 'GA4’s collector answers 500 to everything',
    shape: hrnek,
    tags: [{ sdk: 'ga4', options: { at: 'https://sgtm.hrnky.example/g/collect' }, rules }],
    vendor: failing('sgtm.hrnky.example', 500),
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'partial (failed)', 'add-to-cart': 'partial (failed)', phone: 'untracked (nothing-sent)' },
  },
  'server-404-snowplow': {
    title: 'Snowplow’s collector has moved: 404',
    shape: tasse,
    tags: [{ sdk: 'snowplow', rules: [load('view_product', 'view-product'), click('#korb', 'add_to_cart', 'add-to-cart')] }],
    vendor: failing('sp.kiln.example', 404),
    steps: [tap('#korb')],
    expect: { 'view-product': 'partial (failed)', 'add-to-cart': 'partial (failed)' },
  },
  'server-503-once': {
    title: 'Amplitude’s collector answers 503 once, and its library sends again',
    shape: tasse,
    tags: [{ sdk: 'amplitude', rules: [load('Product Viewed', 'view-product'), click('#korb', 'Add to Cart', 'add-to-cart')] }],
    vendor: failing('api.eu.amplitude.com', 503, 1),
    steps: [wait(4_000), tap('#korb'), wait(2_000)],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked' },
  },
  'server-500-one-of-two': {
    title: 'Meta answers 500, GA4 takes it',
    shape: hrnek,
    tags: [
      { sdk: 'ga4', rules },
      { sdk: 'meta', rules: [click('#kosik', 'AddToCart', 'add-to-cart', HRNEK)] },
    ],
    vendor: failing('www.facebook.com', 500),
    steps: [tap('#kosik')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'partial (failed)' },
  },
  'server-silent': {
    title: 'GA4’s collector takes what is sent and never answers: whether it arrived nobody knows',
    shape: hrnek,
    tags: [{ sdk: 'ga4', options: { at: 'https://sgtm.hrnky.example/g/collect' }, rules }],
    vendor: silent('sgtm.hrnky.example'),
    steps: [tap('#kosik')],
    expect: { 'view-product': 'unclear (outcome-unknown)', 'add-to-cart': 'unclear (outcome-unknown)' },
  },
  'offline-ga4': {
    title: 'the connection is gone when the visitor buys; GA4’s client does not try again',
    shape: hrnek,
    tags: [{ sdk: 'ga4', rules }],
    steps: [wait(800), offline, tap('#kosik'), wait(1_500), online],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'partial (failed)' },
  },
  'offline-segment': {
    title: 'the connection is gone when the visitor buys; Segment’s library sends it once it is back',
    shape: tasse,
    tags: [{ sdk: 'segment', rules: [load('Product Viewed', 'view-product'), click('#korb', 'Product Added', 'add-to-cart')] }],
    steps: [wait(1_500), offline, tap('#korb'), wait(1_000), online, wait(4_000)],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked' },
  },
  'offline-rudderstack': {
    title: 'the connection is gone when the visitor buys; RudderStack’s library sends it once it is back',
    shape: tasse,
    tags: [
      { sdk: 'rudderstack', rules: [load('Product Viewed', 'view-product'), click('#korb', 'Product Added', 'add-to-cart')] },
    ],
    steps: [wait(1_500), offline, tap('#korb'), wait(1_000), online, wait(4_000)],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked' },
  },
  'other-tab': {
    title:
      'links open tabs of their own, which are not audited: the site’s own page may tell there what was done, a partner’s cannot',
    shape: partner,
    tags: [{ sdk: 'ga4' }],
    steps: [tap('#partner'), wait(2_500), tap('#tour')],
    expect: { outbound: 'untracked (nothing-sent)', 'cta-click': 'unclear (other-tab)' },
  },
};
