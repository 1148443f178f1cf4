import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { snake, topicsOf } from './words/events';

/** A review or a rating was sent. On a product page a form for comments is one for reviews. */
export default {
  title: { en: 'Review submitted', hu: 'Értékelés beküldése', pl: 'Dodanie opinii' },
  why: {
    en: 'Reviews sell the product to the next visitor, and who writes one is likely to come back.',
    hu: 'A vélemények a következő látogatónak adják el a terméket, és aki ír, az nagyobb eséllyel visszatér.',
    pl: 'Opinie sprzedają produkt następnym, a kto je pisze, chętniej wraca.',
  },
  tryIt: {
    en: 'Write a test review and submit it, if it can be deleted afterwards.',
    hu: 'Írjon egy tesztértékelést, és küldje be, ha utána törölhető.',
    pl: 'Napisz opinię testową i wyślij ją, jeśli można ją potem usunąć.',
  },
  kind: 'secondary-action',
  category: 'community',
  weight: 5,
  sites: ['shop', 'local', 'content'],
  pages: ['product', 'article'],
  found: 'A form for a review or a rating; on a product page any form for comments.',
  source: { name: 'Segment: e-commerce events', url: 'https://www.twilio.com/docs/segment/connections/spec/ecommerce/v2' },
  find: (page) => formsFor(page, page.type === 'product' ? ['review', 'comment'] : ['review']).map(asFind),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: { ga4: ['review_submit', 'submit_review', 'form_submit'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view_review|reviews_view|open|start|begin|impression|error|fail|order_review|click_review))(?:.*_)?(?:(?:product_|store_|item_)?(?:review|rating)_?(?:submi(?:t|tted|ssion)|sen[dt]|post(?:ed)?|add(?:ed)?|writ(?:e|ten)|creat(?:e|ed)|left|complete[ds]?)|(?:submit(?:ted)?|write|wrote|post(?:ed)?|add(?:ed)?|leave|left|send|sent)_?(?:an?_|the_)?(?:product_)?(?:review|rating)|product_reviewed|rate(?:d)?_product|product_rated|(?:velemeny|ertekeles)_?(?:bekuld\w*|elkuld\w*|ir\w*|hozzaad\w*)|(?:dodanie|wyslanie|dodano|wystawienie)_(?:opinii|recenzji|oceny)|bewertung_?(?:abgegeben|gesendet|geschrieben))(?:_event|_ga4)?$/,
    when(event) {
      if (!/^(?:.*_)?(?:form_submit|form_submission)$/.test(snake(event.event))) return true;
      const said = topicsOf(event);
      return said.size === 0 || said.has('comment');
    },
  },
  recommend: { ga4: 'review_submit', params: ['item_id', 'rating'], required: [] },
} satisfies Conversion;
