import type { Conversion } from '../model/conversion';
import { asFind, formsFor, titleOf } from './places/forms';
import { DONATED } from './words/asking';

const ADDRESS = /donat|adomany|darowizn|wplat|spende|\bdar\b|\bdon\b|donazion|donacion/i;
const READ = 2000;

/** A donation was made: the page that thanks for it was seen, or the form for it was sent. */
export default {
  title: { en: 'Donation', hu: 'Adomány', pl: 'Darowizna' },
  why: {
    en: 'It is what the organisation lives on, and what its campaigns must be measured by.',
    hu: 'Ebből él a szervezet, és ehhez kell mérni a kampányait.',
    pl: 'Z tego żyje organizacja i tym trzeba mierzyć jej kampanie.',
  },
  tryIt: {
    en: 'Make a small donation and wait for the page that thanks for it.',
    hu: 'Adományozzon egy kis összeget, és várja meg a köszönőoldalt.',
    pl: 'Przekaż małą darowiznę i poczekaj na stronę z podziękowaniem.',
  },
  kind: 'macro-conversion',
  category: 'non-profit',
  weight: 10,
  sites: ['non-profit'],
  pages: ['thank-you', 'landing', 'other'],
  found: 'A thank-you page that speaks of a donation, or a form for donations.',
  source: { name: 'Meta Pixel: standard events', url: 'https://developers.facebook.com/docs/meta-pixel/reference' },
  find(page) {
    if (page.type !== 'thank-you') return formsFor(page, ['donation'], 0.6).map(asFind);
    const scope = page.document.querySelector('main, [role="main"], #content') ?? page.document.body;
    const says = page.tells(`${page.document.title} ${(scope?.textContent ?? '').slice(0, READ)}`, DONATED);
    if (!says && !ADDRESS.test(page.url.pathname)) return [];
    return [{ element: null, label: titleOf(page), confidence: says ? 0.85 : 0.75 }];
  },
  done: [
    { action: 'view', on: 'page' },
    { action: 'submit', on: 'form', outcome: 'success' },
  ],
  proves: {
    names: { ga4: ['donation', 'purchase'], meta: ['Donate', 'Purchase'], 'google-ads': ['purchase', 'conversion'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:start|begin|click|button|view|impression|error|fail|amount|intent|open|form_view))(?:.*_)?(?:donat(?:e[ds]?|ion)(?:_(?:complete[ds]?|success(?:ful)?|made|received|submi(?:t|tted|ssion)|confirm(?:ed|ation)|sent|thank_you))?|(?:complete[ds]?|made?|successful)_(?:a_)?donation|(?:sikeres_)?(?:adomany(?:ozas)?|tamogatas)(?:_(?:sikeres|leadva|kesz|elkuld\w*))?|(?:darowizna|wplata)(?:_(?:zlozona|udana|zakonczona|wyslana))?|przekazanie_darowizny|spende(?:_(?:abgeschlossen|erfolgreich|getatigt))?|gespendet)(?:_event|_ga4)?$/,
  },
  recommend: {
    ga4: 'purchase',
    params: ['transaction_id', 'currency', 'value', 'items'],
    required: ['currency', 'value'],
    meta: 'Donate',
    ads: 'PURCHASE',
  },
} satisfies Conversion;
