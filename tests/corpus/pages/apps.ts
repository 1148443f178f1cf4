import { type Shape, WHOLE } from '../visit';
import { documentOf } from './document';

const preact = documentOf('en', 'All mugs – Kiln', '<div id="app"></div><script src="/apps/preact-shop.js"></script>');
const PHONE = '+44 20 5550 1806';

/** A shop on Preact whose addresses change by the history API: the list, and a page for each mug. */
export const preactShop: Shape = {
  origin: 'https://app.kiln.example',
  pages: {
    '/mugs': { html: preact, offers: { 'view-list': WHOLE, 'select-item': 'Pebble mug', phone: PHONE } },
    '/mugs/pebble': { html: preact, offers: { 'view-product': WHOLE, 'add-to-cart': 'Add to cart', phone: PHONE } },
    '/mugs/river': { html: preact, offers: { 'view-product': WHOLE, 'add-to-cart': 'Add to cart', phone: PHONE } },
  },
};

const vue = documentOf('hu', 'Minden bögre – Kemence', '<div id="app"></div><script src="/apps/vue-shop.js"></script>');
const TELEFON = '+36 1 555 0180';

/** A shop on Vue in Hungarian, whose pages fade into one another. */
export const vueShop: Shape = {
  origin: 'https://app.kemence.example',
  pages: {
    '/bogrek': { html: vue, offers: { 'view-list': WHOLE, 'select-item': 'Kavics bögre', phone: TELEFON } },
    '/bogrek/kavics': { html: vue, offers: { 'view-product': WHOLE, 'add-to-cart': 'Kosárba teszem', phone: TELEFON } },
    '/bogrek/folyo': { html: vue, offers: { 'view-product': WHOLE, 'add-to-cart': 'Kosárba teszem', phone: TELEFON } },
  },
};

/** A shop of custom elements in open shadow roots, whose addresses are hashes. */
export const elementsShop: Shape = {
  origin: 'https://app.kubki.example',
  pages: {
    '/': {
      html: documentOf(
        'pl',
        'Kubki',
        '<script type="application/ld+json" id="data"></script><header><a href="/">Kubki</a></header><main></main><script src="/apps/elements-shop.js"></script>',
      ),
      offers: { newsletter: 'Zapisuję się' },
    },
    '/#/kamyk': { html: '', offers: { 'view-product': WHOLE, 'add-to-cart': 'Dodaj do koszyka' } },
  },
};
