import { bogre, hrnek, kubek, mug, tasse } from '../pages/products';
import { scroll, tap } from '../steps';
import { type CorpusVisit, click, load, on, submitted } from '../visit';
import { BOGRE, HRNEK, MUG, onBogre, onHrnek, onKubek, onTasse } from './shopping';

/** Ordinary product pages, each with an SDK of its own, or with several. */
export const vendors: { readonly [name: string]: CorpusVisit } = {
  snowplow: {
    title: 'Snowplow’s structured events; nobody measures the choice of a size',
    shape: kubek,
    tags: [
      {
        sdk: 'snowplow',
        rules: [
          load('view_product', 'view-product'),
          click('#koszyk', 'add_to_cart', 'add-to-cart', { value: 89 }),
          click('#pytanie', 'email_click', 'email'),
          click('#telefon', 'phone_click', 'phone'),
        ],
      },
    ],
    steps: onKubek,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      'variant-select': 'untracked (nothing-sent)',
      email: 'tracked',
      phone: 'tracked',
    },
  },
  posthog: {
    title: 'PostHog, compressed as its library sends it',
    shape: mug,
    tags: [
      {
        sdk: 'posthog',
        rules: [
          load('product_viewed', 'view-product', MUG),
          click('#add', 'product_added_to_cart', 'add-to-cart', MUG),
          click('#leaflet', 'file_downloaded', 'download'),
        ],
      },
    ],
    steps: [tap('#add'), tap('#leaflet'), scroll(1), tap('#phone')],
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      download: 'tracked',
      phone: 'untracked (nothing-sent)',
      'scroll-50': 'untracked (nothing-sent)',
      'scroll-90': 'untracked (nothing-sent)',
    },
  },
  mixpanel: {
    title: 'Mixpanel on a Hungarian shop; nobody measures the wish list',
    shape: bogre,
    tags: [
      {
        sdk: 'mixpanel',
        rules: [
          load('Product Viewed', 'view-product'),
          click('#kosar', 'Added to Cart', 'add-to-cart'),
          click('#telefon', 'Phone Click', 'phone'),
          submitted('#hirlevel', 'Newsletter Signup', 'newsletter'),
        ],
      },
    ],
    steps: onBogre,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      wishlist: 'untracked (nothing-sent)',
      phone: 'tracked',
      newsletter: 'tracked',
    },
  },
  amplitude: {
    title: 'Amplitude on a Polish shop; the product view is nobody’s',
    shape: kubek,
    tags: [
      {
        sdk: 'amplitude',
        rules: [
          click('#koszyk', 'Add to Cart', 'add-to-cart'),
          on('change', '#rozmiar', 'Variant Selected', 'variant-select'),
          click('#telefon', 'Phone Clicked', 'phone'),
        ],
      },
    ],
    steps: onKubek,
    expect: {
      'view-product': 'untracked (nothing-sent)',
      'add-to-cart': 'tracked',
      'variant-select': 'tracked',
      email: 'untracked (nothing-sent)',
      phone: 'tracked',
    },
  },
  segment: {
    title: 'Segment by its own e-commerce names',
    shape: tasse,
    tags: [
      {
        sdk: 'segment',
        rules: [
          load('Product Viewed', 'view-product', { product_id: 'kiesel', price: 24, currency: 'EUR' }),
          click('#korb', 'Product Added', 'add-to-cart', { product_id: 'kiesel', price: 24, currency: 'EUR' }),
          click('#merken', 'Product Added to Wishlist', 'wishlist', { product_id: 'kiesel' }),
        ],
      },
    ],
    steps: onTasse,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', wishlist: 'tracked', download: 'untracked (nothing-sent)' },
  },
  rudderstack: {
    title: 'RudderStack on a Czech shop',
    shape: hrnek,
    tags: [
      {
        sdk: 'rudderstack',
        rules: [load('Product Viewed', 'view-product'), click('#kosik', 'Product Added', 'add-to-cart')],
      },
    ],
    steps: onHrnek,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  matomo: {
    title: 'Matomo’s client with events that a Polish agency named',
    shape: kubek,
    tags: [
      {
        sdk: 'matomo',
        rules: [
          load('Wyświetlenie produktu', 'view-product'),
          click('#koszyk', 'Dodanie do koszyka', 'add-to-cart'),
          click('#telefon', 'Kliknięcie w numer telefonu', 'phone'),
        ],
      },
    ],
    steps: onKubek,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      'variant-select': 'untracked (nothing-sent)',
      email: 'untracked (nothing-sent)',
      phone: 'tracked',
    },
  },
  plausible: {
    title: 'Plausible: what it reports of itself, and one goal of the shop',
    shape: mug,
    tags: [{ sdk: 'plausible', rules: [click('#add', 'Add to Cart', 'add-to-cart')] }],
    steps: [tap('#add'), tap('#leaflet')],
    expect: { 'view-product': 'untracked (nothing-sent)', 'add-to-cart': 'tracked', download: 'tracked' },
  },
  countly: {
    title: 'Countly on a German shop',
    shape: tasse,
    tags: [
      {
        sdk: 'countly',
        rules: [
          load('product_view', 'view-product'),
          click('#korb', 'add_to_cart', 'add-to-cart'),
          click('#blatt', 'datei_download', 'download'),
        ],
      },
    ],
    steps: onTasse,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', wishlist: 'untracked (nothing-sent)', download: 'tracked' },
  },
  adobe: {
    title: 'Adobe’s client data layer, and a rule that sends to the edge',
    shape: tasse,
    tags: [
      {
        sdk: 'adobe',
        rules: [load('commerce.productViews', 'view-product'), click('#korb', 'commerce.productListAdds', 'add-to-cart')],
      },
    ],
    steps: onTasse,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      wishlist: 'untracked (nothing-sent)',
      download: 'untracked (nothing-sent)',
    },
  },
  meta: {
    title: 'Meta’s pixel alone, with its standard events',
    shape: hrnek,
    tags: [
      {
        sdk: 'meta',
        rules: [
          load('ViewContent', 'view-product', HRNEK),
          click('#kosik', 'AddToCart', 'add-to-cart', HRNEK),
          click('#telefon', 'Contact', 'phone'),
        ],
      },
    ],
    steps: onHrnek,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'tracked' },
  },
  'two-vendors': {
    title: 'GA4 and Meta from the same clicks; the telephone is Meta’s alone',
    shape: bogre,
    tags: [
      { sdk: 'ga4', rules: [load('view_item', 'view-product', BOGRE), click('#kosar', 'add_to_cart', 'add-to-cart', BOGRE)] },
      {
        sdk: 'meta',
        rules: [
          load('ViewContent', 'view-product', BOGRE),
          click('#kosar', 'AddToCart', 'add-to-cart', BOGRE),
          click('#telefon', 'Contact', 'phone'),
        ],
      },
    ],
    steps: onBogre,
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'tracked',
      wishlist: 'untracked (nothing-sent)',
      phone: 'tracked',
      newsletter: 'untracked (nothing-sent)',
    },
  },
  'destination-missing': {
    title: 'the audit asks for GA4 and Meta: Meta hears of the cart only',
    shape: hrnek,
    settings: { require: ['ga4', 'meta'] },
    tags: [
      { sdk: 'ga4', rules: [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)] },
      { sdk: 'meta', rules: [click('#kosik', 'AddToCart', 'add-to-cart', HRNEK)] },
    ],
    steps: onHrnek,
    expect: {
      'view-product': 'partial (destination-missing)',
      'add-to-cart': 'tracked',
      phone: 'untracked (nothing-sent)',
    },
  },
  worker: {
    title: 'a site that measures from a worker of its own',
    shape: hrnek,
    tags: [
      {
        sdk: 'worker',
        rules: [load('Product View', 'view-product'), click('#kosik', 'Add to Cart', 'add-to-cart')],
      },
    ],
    steps: onHrnek,
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'unknown-counter': {
    title: 'a call counter that nobody can read hears of the telephone',
    shape: kubek,
    tags: [
      { sdk: 'matomo', rules: [load('Wyświetlenie produktu', 'view-product')] },
      { sdk: 'counter', rules: [click('#telefon', 'call', 'phone')] },
    ],
    steps: [tap('#telefon')],
    expect: { 'view-product': 'tracked', phone: 'unclear (unknown-beacon)' },
  },
};
