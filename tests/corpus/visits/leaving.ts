import { checkout, enquiry, toAndFro } from '../pages/buying';
import { back, open, reload, send, tap, type, wait } from '../steps';
import { type CorpusVisit, click, load, sale } from '../visit';

const BOWL = sale('bowl', 'Bowl', 32, 'EUR');
const MUG = sale('mug-1', 'Speckled mug', 24, 'EUR');
const ORDER = { ...MUG, transaction_id: '180626' };
const ask = [
  type('[name=name]', 'Anna'),
  type('[name=email]', 'anna@posta.example'),
  type('[name=message]', 'Do you mend cups?'),
  send('#contact'),
  wait(1_000),
];
const order = [
  type('[name=name]', 'Anna'),
  type('[name=street]', 'Fő utca 1'),
  type('[name=city]', 'Szentendre'),
  send('#order'),
  wait(1_000),
];

/** Pages that are left by what is done on them, and pages that are come back to. */
export const leaving: { readonly [name: string]: CorpusVisit } = {
  'unload-ga4': {
    title: 'from the cart to the order by ordinary pages; GA4 sends while each is left, and nothing tells of the delivery',
    shape: checkout,
    tags: [
      {
        sdk: 'ga4',
        page: '/cart',
        rules: [load('view_cart', 'view-cart', MUG), click('#checkout', 'begin_checkout', 'begin-checkout', MUG)],
      },
      { sdk: 'ga4', page: '/checkout' },
      { sdk: 'ga4', page: '/checkout/thank-you', rules: [load('purchase', 'purchase', ORDER)] },
    ],
    steps: [tap('#checkout'), wait(800), ...order],
    expect: {
      'view-cart': 'tracked',
      'begin-checkout': 'tracked',
      '/checkout shipping': 'untracked (nothing-sent)',
      '/checkout/thank-you purchase': 'tracked',
    },
  },
  'unload-untagged': {
    title: 'from the cart to the order by ordinary pages; GA4 hears of the order alone',
    shape: checkout,
    tags: [{ sdk: 'ga4', page: '/checkout/thank-you', rules: [load('purchase', 'purchase', ORDER)] }],
    steps: [tap('#checkout'), wait(800), ...order],
    expect: {
      'view-cart': 'untracked (nothing-sent)',
      'begin-checkout': 'untracked (nothing-sent)',
      '/checkout shipping': 'untracked (nothing-sent)',
      '/checkout/thank-you purchase': 'tracked',
    },
  },
  'unload-snowplow': {
    title: 'Snowplow outlives the page by keepalive',
    shape: checkout,
    tags: [
      {
        sdk: 'snowplow',
        page: '/cart',
        rules: [load('view_cart', 'view-cart'), click('#checkout', 'begin_checkout', 'begin-checkout')],
      },
    ],
    steps: [tap('#checkout'), wait(1_000)],
    expect: { 'view-cart': 'tracked', 'begin-checkout': 'tracked' },
  },
  'unload-batched': {
    title: 'GA4’s batch is sent when the page goes away',
    shape: checkout,
    tags: [
      {
        sdk: 'ga4-batched',
        page: '/cart',
        options: { wait: 60_000 },
        rules: [load('view_cart', 'view-cart', MUG), click('#checkout', 'begin_checkout', 'begin-checkout', MUG)],
      },
    ],
    steps: [wait(500), tap('#checkout'), wait(1_000)],
    expect: { 'view-cart': 'tracked', 'begin-checkout': 'tracked' },
  },
  'next-page-sends': {
    title: 'a tracker keeps the click and sends it from the next page',
    shape: checkout,
    tags: [
      { sdk: 'stored', page: '/cart', rules: [click('#checkout', 'Checkout Started', 'begin-checkout')] },
      { sdk: 'stored', page: '/checkout' },
    ],
    steps: [tap('#checkout'), wait(2_000)],
    expect: { 'view-cart': 'untracked (nothing-sent)', 'begin-checkout': 'tracked' },
  },
  'next-page-thanks': {
    title: 'the page that thanks tells of the form that led to it',
    shape: enquiry,
    tags: [
      { sdk: 'ga4', page: '/contact' },
      { sdk: 'ga4', page: '/contact/thanks', rules: [load('generate_lead', 'form-submit')] },
    ],
    steps: ask,
    expect: { 'form-submit': 'tracked', 'form-start': 'untracked (nothing-sent)', 'form-view': 'untracked (nothing-sent)' },
  },
  'next-page-nothing': {
    title: 'a form is sent by an ordinary page, and nobody tells of it on either',
    shape: enquiry,
    tags: [{ sdk: 'ga4' }],
    steps: ask,
    expect: {
      'form-submit': 'untracked (nothing-sent)',
      'form-start': 'untracked (nothing-sent)',
      'form-view': 'untracked (nothing-sent)',
    },
  },
  'bfcache-tracked': {
    title: 'to the cart and back: the page comes back as it was, and its tracker with it',
    shape: toAndFro,
    tags: [
      {
        sdk: 'ga4',
        page: '/products/bowl',
        rules: [load('view_item', 'view-product', BOWL), click('#add', 'add_to_cart', 'add-to-cart', BOWL)],
      },
      { sdk: 'ga4', page: '/cart', rules: [load('view_cart', 'view-cart', BOWL)] },
    ],
    steps: [wait(1_000), tap('#cart'), wait(1_500), back, wait(1_000), tap('#add')],
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      // The page that it leads to tells of it.
      'view-cart': 'tracked',
      '/cart view-cart': 'tracked',
    },
  },
  'bfcache-untracked': {
    title: 'to the cart and back: the product is told of, the button is not',
    shape: toAndFro,
    tags: [{ sdk: 'ga4' }, { sdk: 'posthog', page: '/products/bowl', rules: [load('product_viewed', 'view-product')] }],
    steps: [wait(1_000), tap('#cart'), wait(1_500), back, wait(1_000), tap('#add')],
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'untracked (nothing-sent)',
      'view-cart': 'untracked (nothing-sent)',
      '/cart view-cart': 'untracked (nothing-sent)',
    },
  },
  reloaded: {
    title: 'the page is loaded anew in between; Countly hears of the cart',
    shape: toAndFro,
    tags: [{ sdk: 'countly', page: '/products/bowl', rules: [click('#add', 'add_to_cart', 'add-to-cart')] }],
    steps: [wait(500), reload, wait(1_000), tap('#add'), wait(1_000), open('/cart')],
    expect: {
      'view-product': 'untracked (nothing-sent)',
      'add-to-cart': 'tracked',
      '/cart view-cart': 'untracked (nothing-sent)',
    },
  },
};
