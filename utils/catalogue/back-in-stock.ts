import type { Control, Conversion, PageView } from '../model/conversion';
import type { PageType } from '../model/offer';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { ALERT } from './words/buying';
import { mayBeLead, snake } from './words/events';

const PAGES: readonly PageType[] = ['product', 'listing', 'search'];

/** Asks to be told when a product is back, or cheaper. */
export default {
  title: { en: 'Back-in-stock alert', hu: 'Készlet- vagy árértesítő kérése', pl: 'Powiadomienie o dostępności' },
  why: {
    en: 'Each request is a sale that only waits for the goods, and tells the buyers what to order.',
    hu: 'Minden kérés egy eladás, amely csak az árura vár, és megmondja a beszerzésnek, mit rendeljen.',
    pl: 'Każda prośba to sprzedaż, która czeka tylko na towar, i wskazówka, co zamówić.',
  },
  tryIt: {
    en: 'On a product that is sold out ask to be notified, with a test address.',
    hu: 'Egy elfogyott terméknél kérjen értesítést egy tesztcímmel.',
    pl: 'Przy wyprzedanym produkcie poproś o powiadomienie na adres testowy.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 5,
  sites: ['shop'],
  pages: ['product', 'listing'],
  found:
    'A form that asks to be told when a product is back or cheaper; else a button on a product or listing page that says so.',
  source: {
    name: 'Klaviyo: back in stock flows',
    url: 'https://help.klaviyo.com/hc/en-us/articles/360051612551-Understanding-how-back-in-stock-flows-work',
  },
  find(page) {
    const forms = formsFor(page, ['alert']);
    if (forms.length > 0) return forms.slice(0, 2).map(asFind);
    if (!PAGES.includes(page.type)) return [];
    const controls = page.where(alerts);
    return joined(
      controls,
      () => 'one',
      () => 0.75,
    );
  },
  done: [
    { action: 'click', on: 'control' },
    { action: 'submit', on: 'form', outcome: 'success' },
  ],
  proves: {
    names: { ga4: ['stock_alert', 'generate_lead', 'form_submit'], meta: ['Lead', 'Subscribe'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|sent|email_open))(?:.*_)?(?:(?:subscribed_to_)?back_?in_?stock(?:_(?:alert|request(?:ed)?|notif\w*|sign_?up|subscri\w*|click(?:ed)?|submit(?:ted)?|form))?|notify_me(?:_when_available)?|(?:stock|availability|price|price_drop|restock)_?(?:alert|notif\w*|watch)(?:_(?:request(?:ed)?|sign_?up|submit(?:ted)?|subscri\w*))?|(?:keszlet|ar)_?(?:figyel\w*|ertesit\w*)|ertesitest_ker\w*|powiadom(?:ienie)?_o_(?:dostepnosci|cenie)|alert_cenowy|verfugbarkeits?_?(?:alarm|benachrichtigung)|preisalarm|hlida(?:ni|t)_(?:dostupnosti?|ceny?))(?:_click|_event|_ga4|_button)?$/,
    when: (event) => !['generate_lead', 'form_submit', 'lead', 'subscribe'].includes(snake(event.event)) || mayBeLead(event),
  },
  recommend: {
    ga4: 'stock_alert',
    params: ['item_id', 'item_name', 'currency', 'value'],
    required: [],
    meta: 'Lead',
    ads: 'SUBMIT_LEAD_FORM',
  },
} satisfies Conversion;

function alerts(control: Control, page: PageView): boolean {
  const { region, folded } = control;
  return (region === 'main' || region === 'dialog') && folded.length <= 60 && page.says(control, ALERT);
}
