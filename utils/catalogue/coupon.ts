import type { Control, Conversion, Find, PageView } from '../model/conversion';
import { asFind, controlsOf, formsFor } from './places/forms';
import { isShop } from './places/shop';
import { COUPON, REMOVE } from './words/buying';

const FIELD =
  /coupon|promo|voucher|discount|gift_?(?:card|code)|kupon|rabat|gutschein|sleva|slevov|zlava|cupon|reduc|codice_?sconto|code_?promo/i;

/** A coupon code was handed in on the way to buying. */
export default {
  title: { en: 'Coupon applied', hu: 'Kupon beváltása', pl: 'Użycie kuponu' },
  why: {
    en: 'It shows what a discount really sells, and how many leave to look for a code they do not have.',
    hu: 'Megmutatja, mit ad el egy kedvezmény, és hányan mennek el kódot keresni.',
    pl: 'Pokazuje, co naprawdę sprzedaje rabat i ilu klientów odchodzi szukać kodu.',
  },
  tryIt: {
    en: 'Enter a code in the coupon field and apply it.',
    hu: 'Írjon be egy kódot a kuponmezőbe, és váltsa be.',
    pl: 'Wpisz kod w polu kuponu i zastosuj go.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 4,
  sites: ['shop', 'saas'],
  pages: ['cart', 'checkout'],
  found: 'A form for a coupon code, or the button beside such a field.',
  source: { name: 'Segment: e-commerce events', url: 'https://www.twilio.com/docs/segment/connections/spec/ecommerce/v2' },
  find(page) {
    const forms = formsFor(page, ['coupon']);
    if (forms.length > 0) return forms.slice(0, 1).map((form) => button(controlsOf(form, page), page) ?? asFind(form));
    if (!isShop(page)) return [];
    const field = [...page.document.querySelectorAll('input')].find(isField);
    const beside = field ? besideOf(field, page) : null;
    return beside ? [beside] : [];
  },
  done: [
    { action: 'click', on: 'control', outcome: 'success' },
    { action: 'submit', on: 'form', outcome: 'success' },
  ],
  proves: {
    names: { ga4: ['coupon_apply', 'apply_coupon'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|invalid|remove|print|download|copy|reveal))(?:.*_)?(?:(?:apply|applied|use[ds]?|redeem(?:ed)?|enter(?:ed)?|add(?:ed)?|submit(?:ted)?)_?(?:an?_|the_)?(?:coupon|promo|promo_code|promocode|voucher|discount|discount_code|gift_card)|(?:coupon|promo_?code|voucher|discount(?:_code)?|gift_card)_?(?:appl(?:y|ied)|use[ds]?|redeem(?:ed)?|enter(?:ed)?|add(?:ed)?|success|submit(?:ted)?)|kupon_?(?:bevalt\w*|felhasznal\w*|ervenyesit\w*)|(?:uzycie|zastosowanie|dodanie|zastosowano)_(?:kuponu|kodu(?:_rabatowego)?)|(?:gutschein|rabattcode)_?(?:eingelost|angewendet|einlosen)|(?:uplatneni|uplatnit)_(?:kuponu|slevy|kupon))(?:_code)?(?:_click(?:ed)?|_event|_ga4)?$/,
  },
  recommend: { ga4: 'coupon_apply', params: ['coupon', 'currency', 'value'], required: [] },
} satisfies Conversion;

function isField(field: Element): boolean {
  if (/^(?:hidden|checkbox|radio|submit|button)$/.test(field.getAttribute('type') ?? '')) return false;
  return ['name', 'id', 'placeholder'].some((name) => FIELD.test(field.getAttribute(name)?.slice(0, 100) ?? ''));
}

/** The button nearest to the field. */
function besideOf(field: Element, page: PageView): Find | null {
  for (let box = field.parentElement, up = 0; box && up < 4; box = box.parentElement, up++) {
    const inside = page.controls.filter(({ element }) => box?.contains(element));
    if (inside.length > 0) return inside.length <= 4 ? button(inside, page) : null;
  }
  return null;
}

function button(controls: readonly Control[], page: PageView): Find | null {
  const fit = controls.filter((control) => control.href === null && !page.says(control, REMOVE));
  const best = fit.find((control) => page.says(control, COUPON)) ?? (fit.length === 1 ? fit[0] : undefined);
  return best ? { element: best.element, label: best.label, confidence: page.says(best, COUPON) ? 0.9 : 0.75 } : null;
}
