import type { Conversion } from '../model/conversion';
import { plansOf } from './places/plans';

const MOST = 6;

/** One plan of several was chosen. */
export default {
  title: { en: 'Plan chosen', hu: 'Csomag kiválasztása', pl: 'Wybór planu' },
  why: {
    en: 'It tells which plan attracts whom before the payment decides who stays.',
    hu: 'Megmutatja, melyik csomag kit vonz, mielőtt a fizetésnél elválik, ki marad.',
    pl: 'Mówi, który plan kogo przyciąga, zanim płatność pokaże, kto zostaje.',
  },
  tryIt: {
    en: 'Press the button of one of the plans.',
    hu: 'Nyomja meg az egyik csomag gombját.',
    pl: 'Naciśnij przycisk jednego z planów.',
  },
  kind: 'process-milestone',
  category: 'saas',
  weight: 7,
  sites: ['saas', 'lead-generation', 'local', 'content'],
  pages: ['pricing', 'landing', 'home'],
  found: 'The button of each of two to twelve cards side by side that have a price each.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#select_item',
  },
  find(page) {
    if (!['pricing', 'landing', 'home', 'other'].includes(page.type)) return [];
    return plansOf(page)
      .slice(0, MOST)
      .map(({ control: { element, label } }) => ({ element, label, confidence: page.type === 'pricing' ? 0.85 : 0.7 }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['plan_select', 'select_item', 'add_to_cart', 'begin_checkout'], meta: ['AddToCart', 'InitiateCheckout'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|compare|train|floor))(?:.*_)?(?:(?:plan|package|pricing_plan|pricing|tier|subscription_plan)_?(?:select(?:ed|ion)?|click(?:ed)?|chosen|choose|cta(?:_click)?|button_click)|(?:select(?:ed)?|choose|chose|click(?:ed)?)_(?:a_|the_)?(?:plan|package|tier|pricing_plan|subscription)|csomag_?(?:kivalaszt\w*|valaszt\w*)|(?:wybor|wybrano|klikniecie)_(?:planu|pakietu|abonamentu)|(?:tarif|paket|plan)_?(?:gewahlt|ausgewahlt|auswahl))(?:_event|_ga4)?$/,
  },
  recommend: {
    ga4: 'plan_select',
    params: ['items', 'billing_period', 'currency', 'value'],
    required: [],
    meta: 'AddToCart',
    ads: 'ADD_TO_CART',
  },
} satisfies Conversion;
