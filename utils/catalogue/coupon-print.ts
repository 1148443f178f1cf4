import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { PRINT_COUPON } from './words/buying';

const MOST = 3;

/** Hands out a coupon to take along: printed, sent or shown. */
export default {
  title: { en: 'Coupon taken', hu: 'Kupon letöltése vagy nyomtatása', pl: 'Pobranie lub wydruk kuponu' },
  why: {
    en: 'It is the only trace on the site of a sale that will be made in a shop.',
    hu: 'Ez az egyetlen nyoma a webhelyen annak, ami majd az üzletben lesz eladás.',
    pl: 'To jedyny ślad w witrynie po sprzedaży, która nastąpi w sklepie.',
  },
  tryIt: {
    en: 'Press the button that prints, sends or shows the coupon.',
    hu: 'Nyomja meg a kupont nyomtató, elküldő vagy megmutató gombot.',
    pl: 'Naciśnij przycisk, który drukuje, wysyła lub pokazuje kupon.',
  },
  kind: 'secondary-action',
  category: 'lead',
  weight: 5,
  sites: ['local', 'shop', 'lead-generation'],
  found: 'A button or link whose words offer to print, send or show a coupon or its code.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    if (page.type === 'cart' || page.type === 'checkout') return [];
    const controls = page.where(prints);
    return joined(controls, byTarget, () => 0.8).slice(0, MOST);
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['coupon_print', 'print_coupon'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:apply|applied|redeem|error|view_promotion|impression))(?:.*_)?(?:(?:print|download|reveal|copy|show|get|send|save)(?:ed)?_?(?:the_)?(?:coupon|voucher|promo_code|discount_code)|(?:coupon|voucher|promo_code|discount_code)_?(?:print(?:ed)?|download(?:ed)?|reveal(?:ed)?|cop(?:y|ied)|shown|sent|saved?|taken)|kupon_?(?:nyomtat\w*|letolt\w*|megjelenit\w*)|(?:wydruk|pobranie|wyswietlenie)_kuponu|gutschein_?(?:gedruckt|angezeigt|heruntergeladen))(?:_click|_event|_ga4)?$/,
  },
  recommend: { ga4: 'coupon_print', params: ['promotion_id', 'promotion_name', 'coupon'], required: [] },
} satisfies Conversion;

function prints(control: Control, page: PageView): boolean {
  const { region, folded, form } = control;
  return ['main', 'dialog', 'aside'].includes(region) && folded.length <= 40 && !form && page.says(control, PRINT_COUPON);
}
