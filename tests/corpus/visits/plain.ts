import { bogre, hrnek, kubek, mug, tasse } from '../pages/products';
import { scroll, subscribe, tap, type } from '../steps';
import { type CorpusVisit, click, half, load, on, type Rule, sale, submitted } from '../visit';

const MUG = sale('mug-1', 'Speckled mug', 24, 'EUR');
const BOGRE = sale('kavics', 'Kavics bögre', 7990, 'HUF');
const HRNEK = sale('oblazek', 'Hrnek Oblázek', 590, 'CZK');

/** All that the English product page offers, done. */
const onMug = [tap('#add'), tap('#leaflet'), scroll(1), tap('#phone'), ...subscribe('#news')];
const onBogre = [tap('#kosar'), tap('#kedvenc'), tap('#telefon'), ...subscribe('#hirlevel')];
const onKubek = [type('#rozmiar', '350 ml'), tap('#koszyk'), tap('#pytanie'), tap('#telefon')];
const onTasse = [tap('#korb'), tap('#merken'), tap('#blatt')];
const onHrnek = [tap('#kosik'), tap('#telefon')];

const mugRules: Rule[] = [
  load('view_item', 'view-product', MUG),
  click('#add', 'add_to_cart', 'add-to-cart', MUG),
  click('#leaflet', 'file_download', 'download', { file_name: 'care.pdf', file_extension: 'pdf' }),
  click('#phone', 'contact', 'phone', { method: 'phone' }),
  submitted('#news', 'sign_up', 'newsletter', { method: 'newsletter' }),
  half('scroll', { percent_scrolled: 50 }),
];
const without = (rules: readonly Rule[], css: string) => rules.filter((rule) => rule.css !== css);

/** Ordinary pages, each with an SDK of its own; some of what they offer nobody measures. */
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
