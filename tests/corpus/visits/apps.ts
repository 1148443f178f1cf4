import { elementsShop, preactShop, vueShop } from '../pages/apps';
import { back, open, subscribe, tap, wait } from '../steps';
import { type CorpusVisit, click, on, route, sale } from '../visit';

const PEBBLE = sale('pebble', 'Pebble mug', 24, 'EUR');
const RIVER = sale('river', 'River mug', 26, 'EUR');
const LIST = { items: [{ item_id: 'pebble', item_name: 'Pebble mug' }] };
const toPebble = [tap('[data-id=pebble]'), wait(800)];
const toRiver = [tap('[data-id=river]'), wait(800)];

const KAVICS = sale('kavics', 'Kavics bögre', 7900, 'HUF');
const FOLYO = sale('folyo', 'Folyó bögre', 8400, 'HUF');
const LISTA = { items: [{ item_id: 'kavics', item_name: 'Kavics bögre' }] };
const toKavics = [tap('[data-id=kavics]'), wait(1_000)];
const toFolyo = [tap('[data-id=folyo]'), wait(1_000)];

/** Single-page apps: on Preact and on Vue by the history API, of custom elements by hashes. */
export const apps: { readonly [name: string]: CorpusVisit } = {
  'preact-whole': {
    title: 'an app on Preact whose every page and button GA4 hears of',
    shape: preactShop,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          route('/mugs', 'view_item_list', 'view-list', LIST),
          click('.product a', 'select_item', 'select-item', LIST),
          route('/mugs/pebble', 'view_item', '/mugs/pebble view-product', PEBBLE),
          click('#add', 'add_to_cart', 'add-to-cart', PEBBLE),
        ],
      },
    ],
    steps: [...toPebble, tap('#add'), tap('#phone')],
    expect: {
      'view-list': 'tracked',
      'select-item': 'tracked',
      '/mugs/pebble view-product': 'tracked',
      '/mugs/pebble add-to-cart': 'tracked',
      '/mugs/pebble phone': 'untracked (nothing-sent)',
    },
  },
  'vue-whole': {
    title: 'an app on Vue whose every page and button GA4 hears of',
    shape: vueShop,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          route('/bogrek', 'view_item_list', 'view-list', LISTA),
          click('.product a', 'select_item', 'select-item', LISTA),
          route('/bogrek/kavics', 'view_item', '/bogrek/kavics view-product', KAVICS),
          click('#add', 'add_to_cart', 'add-to-cart', KAVICS),
        ],
      },
    ],
    steps: [...toKavics, tap('#add'), tap('#phone')],
    expect: {
      'view-list': 'tracked',
      'select-item': 'tracked',
      '/bogrek/kavics view-product': 'tracked',
      '/bogrek/kavics add-to-cart': 'tracked',
      '/bogrek/kavics phone': 'untracked (nothing-sent)',
    },
  },
  'vue-posthog-forth-and-back': {
    title: 'an app on Vue, forth and back and forth again; PostHog hears of the second product alone',
    shape: vueShop,
    tags: [
      {
        sdk: 'posthog',
        rules: [
          route('/bogrek/folyo', 'Product Viewed', '/bogrek/folyo view-product', FOLYO),
          click('#add', 'add_to_cart', 'add-to-cart'),
        ],
      },
    ],
    steps: [...toKavics, wait(2_000), back, wait(1_000), ...toFolyo, wait(500), tap('#add')],
    expect: {
      'view-list': 'untracked (nothing-sent)',
      'select-item': 'untracked (nothing-sent)',
      '/bogrek/kavics view-product': 'untracked (nothing-sent)',
      '/bogrek/folyo view-product': 'tracked',
      '/bogrek/folyo add-to-cart': 'tracked',
    },
  },
  'vue-untagged': {
    title: 'an app on Vue that measures nothing',
    shape: vueShop,
    tags: [],
    steps: [...toKavics, tap('#add')],
    expect: {
      'view-list': 'untracked (nothing-sent)',
      'select-item': 'untracked (nothing-sent)',
      '/bogrek/kavics view-product': 'untracked (nothing-sent)',
      '/bogrek/kavics add-to-cart': 'untracked (nothing-sent)',
    },
  },
  'preact-first-page-only': {
    title: 'an app on Preact that tells of the page it was opened on, and of none it changes to',
    shape: preactShop,
    tags: [
      {
        sdk: 'posthog',
        rules: [route('/mugs', 'product_list_viewed', 'view-list'), click('#add', 'add_to_cart', 'add-to-cart')],
      },
    ],
    steps: [...toPebble, tap('#add')],
    expect: {
      'view-list': 'tracked',
      'select-item': 'untracked (nothing-sent)',
      '/mugs/pebble view-product': 'untracked (nothing-sent)',
      '/mugs/pebble add-to-cart': 'tracked',
    },
  },
  'preact-two-products': {
    title: 'an app on Preact: of two products one is told',
    shape: preactShop,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          route('/mugs/pebble', 'view_item', '/mugs/pebble view-product', PEBBLE),
          click('#add', 'add_to_cart', 'add-to-cart', PEBBLE),
        ],
      },
    ],
    steps: [...toPebble, wait(2_000), back, wait(1_000), ...toRiver, wait(500), tap('#add')],
    expect: {
      'view-list': 'untracked (nothing-sent)',
      'select-item': 'untracked (nothing-sent)',
      '/mugs/pebble view-product': 'tracked',
      '/mugs/river view-product': 'untracked (nothing-sent)',
      '/mugs/river add-to-cart': 'tracked',
    },
  },
  'preact-untagged': {
    title: 'an app on Preact that measures nothing',
    shape: preactShop,
    tags: [],
    steps: [...toPebble, tap('#add')],
    expect: {
      'view-list': 'untracked (nothing-sent)',
      'select-item': 'untracked (nothing-sent)',
      '/mugs/pebble view-product': 'untracked (nothing-sent)',
      '/mugs/pebble add-to-cart': 'untracked (nothing-sent)',
    },
  },
  'preact-mixpanel-back': {
    title: 'an app on Preact, forth and back and forth again; Mixpanel hears of both products',
    shape: preactShop,
    tags: [
      {
        sdk: 'mixpanel',
        rules: [
          route('/mugs/pebble', 'Product Viewed', '/mugs/pebble view-product', PEBBLE),
          route('/mugs/river', 'Product Viewed', '/mugs/river view-product', RIVER),
          click('#add', 'Added to Cart', 'add-to-cart'),
        ],
      },
    ],
    steps: [...toPebble, back, wait(800), ...toRiver, tap('#add')],
    expect: {
      'view-list': 'untracked (nothing-sent)',
      'select-item': 'untracked (nothing-sent)',
      '/mugs/pebble view-product': 'tracked',
      '/mugs/river view-product': 'tracked',
      '/mugs/river add-to-cart': 'tracked',
    },
  },
  'elements-snowplow': {
    title: 'an app of custom elements by hashes: Snowplow hears of the newsletter, the product and the cart',
    shape: elementsShop,
    tags: [
      {
        sdk: 'snowplow',
        rules: [
          on('zapisano', '#zapis', 'newsletter_signup', 'newsletter'),
          route('/#/kamyk', 'view_product', '/#/kamyk view-product'),
          on('dodano', '#koszyk', 'add_to_cart', 'add-to-cart'),
        ],
      },
    ],
    steps: [
      ...subscribe('kubki-start >>> #zapis'),
      tap('kubki-start >>> #do-kamyka'),
      wait(800),
      tap('kubki-produkt >>> #koszyk'),
    ],
    expect: { newsletter: 'tracked', '/#/kamyk view-product': 'tracked', '/#/kamyk add-to-cart': 'tracked' },
  },
  'elements-matomo-part': {
    title: 'an app of custom elements by hashes: Matomo hears of the cart alone',
    shape: elementsShop,
    tags: [{ sdk: 'matomo', rules: [on('dodano', '#koszyk', 'Dodanie do koszyka', 'add-to-cart')] }],
    steps: [
      ...subscribe('kubki-start >>> #zapis'),
      tap('kubki-start >>> #do-kamyka'),
      wait(800),
      tap('kubki-produkt >>> #koszyk'),
    ],
    expect: {
      newsletter: 'untracked (nothing-sent)',
      '/#/kamyk view-product': 'untracked (nothing-sent)',
      '/#/kamyk add-to-cart': 'tracked',
    },
  },
  'elements-opened-within': {
    title: 'an app of custom elements that is opened on a product; nothing measures it',
    shape: elementsShop,
    tags: [{ sdk: 'ga4' }],
    steps: [open('/#/kamyk'), wait(800), tap('kubki-produkt >>> #koszyk')],
    expect: { '/#/kamyk view-product': 'untracked (nothing-sent)', '/#/kamyk add-to-cart': 'untracked (nothing-sent)' },
  },
};
