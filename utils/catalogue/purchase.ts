import type { Conversion, PageView } from '../model/conversion';
import { ORDERED } from './words/shop';

const ORDER_PATH =
  /order[-_]?(?:received|confirm\w*|success|complete|placed)|checkout\/(?:success|thank|onepage\/success)|\/(?:purchase|order|rendeles|zamowienie|bestellung|objednavka|commande|pedido|ordine)[\w/-]*(?:thank|success|confirm|koszon|siker|dziek|potwierdz|danke|merci|gracias|grazie)/i;
const READ = 3000;

/** An order was placed: offered by the page that confirms it. A thank-you page after a message is none. */
export default {
  title: { en: 'Purchase', hu: 'Vásárlás', pl: 'Zakup' },
  why: {
    en: 'It is what the shop lives on, and what every bid and every report is measured by.',
    hu: 'Ebből él a webáruház: ehhez mér minden ajánlattétel és minden jelentés.',
    pl: 'Z tego żyje sklep: do tego odnosi się każda stawka i każdy raport.',
  },
  tryIt: {
    en: 'Place a test order and wait for the confirmation page.',
    hu: 'Adjon le egy tesztrendelést, és várja meg a visszaigazoló oldalt.',
    pl: 'Złóż zamówienie testowe i poczekaj na stronę potwierdzenia.',
  },
  kind: 'macro-conversion',
  category: 'ecommerce',
  weight: 10,
  sites: ['shop'],
  found: 'A thank-you page after an order.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#purchase',
  },
  find(page) {
    if (page.type !== 'thank-you') return [];
    const addressed = ORDER_PATH.test(`${page.url.pathname}${page.url.search}`);
    if (!addressed && !saysOrdered(page)) return [];
    return [{ element: null, label: page.document.title.slice(0, 80), confidence: addressed ? 0.9 : 0.75 }];
  },
  done: [{ action: 'view' }],
  proves: {
    names: {
      ga4: ['purchase'],
      'google-ads': ['purchase', 'conversion'],
      meta: ['Purchase'],
      matomo: ['ecommerce_order', 'order', 'purchase'],
      plausible: ['Purchase'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:click|button|intent|begin|start|view|fail|error|cancel|refund|add|history|form))(?:.*_)?(?:purchase[ds]?|(?:order|transaction|checkout)_?(?:complete[ds]?|placed|confirm(?:ed|ation)|success(?:ful)?|received|finished)|transaction|(?:complete[ds]?|successful|placed?|confirm)_(?:order|purchase|payment)|payment_(?:success(?:ful)?|complete[ds]?)|thank_you_(?:order|purchase)|(?:sikeres_)?(?:vasarlas|megrendeles|rendeles)(?:_(?:sikeres|leadva|leadas\w*|veglegesit\w*|kesz))?|zakup(?:y|_\w+)?|(?:zlozenie|zlozone|zlozono|potwierdzenie)_zamowieni[ae]|zamowienie_(?:zlozone|potwierdzone|zakonczone)|kauf(?:_abgeschlossen)?|bestellung_(?:abgeschlossen|erfolgreich|bestatigt)|(?:kauf|bestell)abschluss)(?:_event|_eec|_ga4|_completed)?$/,
  },
  recommend: {
    ga4: 'purchase',
    params: ['transaction_id', 'currency', 'value', 'items', 'tax', 'shipping', 'coupon'],
    required: ['transaction_id', 'currency', 'value', 'items'],
    meta: 'Purchase',
    ads: 'PURCHASE',
  },
} satisfies Conversion;

function saysOrdered(page: PageView): boolean {
  const scope = page.document.querySelector('main, [role="main"], #content, .content') ?? page.document.body;
  const text = `${page.document.title} ${(scope?.textContent ?? '').slice(0, READ)}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/\s+/g, ' ');
  return Object.values<readonly string[]>(ORDERED)
    .flat()
    .some((phrase) => text.includes(phrase));
}
