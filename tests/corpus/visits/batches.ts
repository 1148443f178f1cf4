import { bogre, hrnek, kubek, tasse } from '../pages/products';
import { subscribe, tap } from '../steps';
import { type CorpusVisit, click, load } from '../visit';
import { HRNEK } from './shopping';

/** Events that are held back and sent together. */
export const batches: { readonly [name: string]: CorpusVisit } = {
  'batch-ga4': {
    title: 'GA4 sends several events in one body after three seconds',
    shape: hrnek,
    tags: [
      {
        sdk: 'ga4-batched',
        rules: [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)],
      },
    ],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'batch-mixpanel': {
    title: 'Mixpanel sends what gathered in five seconds together',
    shape: bogre,
    tags: [
      {
        sdk: 'mixpanel',
        rules: [
          click('#kosar', 'Added to Cart', 'add-to-cart'),
          click('#kedvenc', 'Added to Wishlist', 'wishlist'),
          click('#telefon', 'Phone Click', 'phone'),
        ],
      },
    ],
    steps: [tap('#kosar'), tap('#kedvenc'), tap('#telefon'), ...subscribe('#hirlevel')],
    expect: {
      'view-product': 'untracked (nothing-sent)',
      'add-to-cart': 'tracked',
      wishlist: 'tracked',
      phone: 'tracked',
      newsletter: 'untracked (nothing-sent)',
    },
  },
  'batch-posthog': {
    title: 'PostHog sends what gathered in three seconds together',
    shape: kubek,
    tags: [
      {
        sdk: 'posthog',
        rules: [
          click('#koszyk', 'dodano do koszyka', 'add-to-cart'),
          click('#pytanie', 'email_click', 'email'),
          click('#telefon', 'telefon', 'phone'),
        ],
      },
    ],
    steps: [tap('#koszyk'), tap('#pytanie'), tap('#telefon')],
    expect: { 'view-product': 'untracked (nothing-sent)', 'add-to-cart': 'tracked', email: 'tracked', phone: 'tracked' },
  },
  'batch-segment': {
    title: 'Segment sends batches every five seconds',
    shape: tasse,
    tags: [
      {
        sdk: 'segment',
        options: { batch: 5_000 },
        rules: [load('Product Viewed', 'view-product'), click('#korb', 'Product Added', 'add-to-cart')],
      },
    ],
    steps: [tap('#korb'), tap('#blatt')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', download: 'untracked (nothing-sent)' },
  },
};
