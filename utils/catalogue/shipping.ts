import type { Control, Conversion, PageView } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { NEXT_IN_CHECKOUT } from './words/buying';

/** Where the order goes was told: the step of the checkout that asks for an address or a way of delivery. */
export default {
  title: { en: 'Shipping details given', hu: 'Szállítási adatok megadása', pl: 'Podanie danych dostawy' },
  why: {
    en: 'It splits the checkout in two: those lost before it shrink from the form, those after it from the price.',
    hu: 'Kettébontja a pénztárt: előtte az űrlap, utána az ár miatt fordulnak vissza.',
    pl: 'Dzieli zamówienie na dwie części: przed nią odstrasza formularz, po niej cena.',
  },
  tryIt: {
    en: 'Fill in the delivery step of the checkout and go on.',
    hu: 'Töltse ki a pénztár szállítási lépését, és lépjen tovább.',
    pl: 'Wypełnij krok dostawy w zamówieniu i przejdź dalej.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 6,
  sites: ['shop'],
  pages: ['checkout'],
  found: 'On a page of type checkout the control that goes on from the delivery step, else the form of the order.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#add_shipping_info',
  },
  find(page) {
    if (page.type !== 'checkout') return [];
    const next = page.where(isNext)[0];
    if (next) return [{ element: next.element, label: next.label, confidence: 0.8 }];
    return formsFor(page, ['order']).slice(0, 1).map(asFind);
  },
  done: [
    { action: 'click', on: 'control' },
    { action: 'submit', on: 'form', outcome: 'success' },
  ],
  proves: {
    names: { ga4: ['add_shipping_info'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|calculat|free_shipping|return))(?:.*_)?(?:add(?:ed)?_?(?:shipping|delivery)_?(?:info(?:rmation)?|details?|address|method)|(?:shipping|delivery)_?(?:(?:info(?:rmation)?|details?|address|method|option)_?)?(?:add(?:ed)?|enter(?:ed)?|submit(?:ted)?|select(?:ed)?|complete[ds]?|chosen)|(?:select(?:ed)?|choose|enter(?:ed)?)_(?:shipping|delivery)(?:_(?:method|address|option))?|checkout_(?:shipping|delivery)(?:_step)?|szallitasi?_?(?:adatok|mod|cim)?_?(?:megad\w*|kivalaszt\w*|valaszt\w*)|(?:wybor|podanie|wybrano)_(?:dostawy|sposobu_dostawy|adresu_dostawy|danych_dostawy)|(?:versand|lieferung|versandart|lieferadresse)_?(?:gewahlt|ausgewahlt|eingegeben))(?:_click|_event|_eec|_ga4)?$/,
  },
  recommend: {
    ga4: 'add_shipping_info',
    params: ['currency', 'value', 'items', 'shipping_tier', 'coupon'],
    required: ['currency', 'value', 'items'],
  },
} satisfies Conversion;

function isNext(control: Control, page: PageView): boolean {
  return control.region !== 'consent' && page.says(control, NEXT_IN_CHECKOUT);
}
