import { bogre, hrnek, kubek, mug } from '../pages/products';
import { tap } from '../steps';
import { type CorpusVisit, click, half, load, type Rule, submitted } from '../visit';
import { BOGRE, HRNEK, MUG, onBogre, onHrnek, onKubek, onMug } from './shopping';

const mugRules: Rule[] = [
  load('view_item', 'view-product', MUG),
  click('#add', 'add_to_cart', 'add-to-cart', MUG),
  click('#leaflet', 'file_download', 'download', { file_name: 'care.pdf', file_extension: 'pdf' }),
  click('#phone', 'contact', 'phone', { method: 'phone' }),
  submitted('#news', 'sign_up', 'newsletter', { method: 'newsletter' }),
  half('scroll', { percent_scrolled: 50 }),
];
const without = (rules: readonly Rule[], css: string) => rules.filter((rule) => rule.css !== css);

/** Ordinary product pages with GA4 or nothing; some of what they offer nobody measures, or not as it should be. */
export const plain: { readonly [name: string]: CorpusVisit } = {
  'ga4-whole': {
    title: 'GA4 hears everything that a product page offers, but the end of the page',
    shape: mug,
    tags: [{ sdk: 'ga4', rules: mugRules }],
    steps: onMug,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      download: 'tracked',
      phone: 'tracked',
      newsletter: 'tracked',
      'scroll-50': 'tracked',
      'scroll-90': 'untracked (nothing-sent)',
    },
  },
  'ga4-no-phone': {
    title: 'GA4, and nobody thought of the telephone',
    shape: mug,
    tags: [{ sdk: 'ga4', rules: without(mugRules, '#phone') }],
    steps: onMug,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      download: 'tracked',
      phone: 'untracked (nothing-sent)',
      newsletter: 'tracked',
      'scroll-50': 'tracked',
      'scroll-90': 'untracked (nothing-sent)',
    },
  },
  'ga4-page-views-only': {
    title: 'GA4 as it comes: the page view, and nothing of what is done',
    shape: bogre,
    tags: [{ sdk: 'ga4' }],
    steps: onBogre,
    expect: {
      'view-product': 'untracked (nothing-sent)',
      'add-to-cart': 'untracked (nothing-sent)',
      wishlist: 'untracked (nothing-sent)',
      phone: 'untracked (nothing-sent)',
      newsletter: 'untracked (nothing-sent)',
    },
  },
  'ga4-hungarian-names': {
    title: 'GA4 with events that a Hungarian agency named, and none for the newsletter',
    shape: bogre,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          load('view_item', 'view-product', BOGRE),
          click('#kosar', 'kosarba_helyezes', 'add-to-cart', BOGRE),
          click('#kedvenc', 'kedvencekhez_adas', 'wishlist', BOGRE),
          click('#telefon', 'telefon_kattintas', 'phone'),
        ],
      },
    ],
    steps: onBogre,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      wishlist: 'tracked',
      phone: 'tracked',
      newsletter: 'untracked (nothing-sent)',
    },
  },
  untagged: {
    title: 'a product page that measures nothing at all',
    shape: kubek,
    tags: [],
    steps: onKubek,
    expect: {
      'view-product': 'untracked (nothing-sent)',
      'add-to-cart': 'untracked (nothing-sent)',
      'variant-select': 'untracked (nothing-sent)',
      email: 'untracked (nothing-sent)',
      phone: 'untracked (nothing-sent)',
    },
  },
  untried: {
    title: 'a tagged product page on which the visitor does nothing',
    shape: hrnek,
    tags: [
      { sdk: 'ga4', rules: [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)] },
    ],
    steps: [],
    expect: { 'view-product': 'tracked' },
  },
  'first-click-only': {
    title: 'the tracker hears the first of three clicks, which proves that it is there',
    shape: hrnek,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          load('view_item', 'view-product', HRNEK),
          { ...click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK), once: true },
        ],
      },
    ],
    steps: [tap('#kosik'), tap('#kosik'), tap('#kosik')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked' },
  },
  'three-clicks': {
    title: 'three clicks, three events: none of them is a duplicate',
    shape: hrnek,
    tags: [
      { sdk: 'ga4', rules: [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)] },
    ],
    steps: [tap('#kosik'), tap('#kosik'), tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'nameless-event': {
    title: 'a click is told under a name that says nothing: it is told',
    shape: hrnek,
    tags: [{ sdk: 'ga4', rules: [load('view_item', 'view-product', HRNEK), click('#kosik', 'interakce_7', 'add-to-cart')] }],
    steps: onHrnek,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'missing-currency': {
    title: 'the product view has a value and no currency; the cart is told whole',
    shape: hrnek,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          load('view_item', 'view-product', { value: 590, items: HRNEK.items }),
          click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK),
        ],
      },
    ],
    steps: onHrnek,
    expect: { 'view-product': 'partial (missing-parameter)', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  duplicate: {
    title: 'two tags of the same property answer one click',
    shape: hrnek,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          load('view_item', 'view-product', HRNEK),
          click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK),
          click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK),
        ],
      },
    ],
    steps: onHrnek,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'partial (duplicate)', phone: 'untracked (nothing-sent)' },
  },
};
