import type { Conversion } from '../model/conversion';
import { isLong, scrolledIn } from './places/depth';

/** A long page was scrolled to its end. It is what enhanced measurement marks by itself. */
export default {
  title: { en: '90% scroll', hu: '90%-os görgetés', pl: 'Przewinięcie 90% strony' },
  why: {
    en: 'Who comes to the end has seen all that the page had to say.',
    hu: 'Aki a végére ér, mindent látott, amit az oldal mondani akart.',
    pl: 'Kto dotarł do końca, widział wszystko, co strona miała do powiedzenia.',
  },
  tryIt: {
    en: 'Scroll down to the end of the page.',
    hu: 'Görgessen le az oldal aljára.',
    pl: 'Przewiń stronę do samego końca.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 1,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A page of more than two screens.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find: (page) =>
    isLong(page)
      ? [{ element: null, label: page.document.title.slice(0, 80), confidence: page.screens >= 2.5 ? 0.95 : 0.8 }]
      : [],
  done: [{ action: 'scroll', min: 90 }],
  proves: {
    names: { ga4: ['scroll'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:page_|user_|vertical_|deep_)?scroll(?:ed|ing)?(?:_(?:depth|tracking|event|percent(?:age)?|milestone|threshold|reached|to|page|past|bottom|end|the|of))*|(?:page_)?(?:bottom|end)_reached|reached_(?:page_)?(?:bottom|end)|gorget\w*|legorget\w*|przewi(?:nie|ja|n)\w*(?:_strony)?|scroll_?(?:tiefe|melyseg|glebokosc)|gescrollt)(?:_?\d{1,3}(?:_?(?:percent|pct|szazalek|procent|prozent))?)?$/,
    when(event) {
      const percent = scrolledIn(event);
      return percent === null || (percent >= 85 && percent <= 100);
    },
  },
  recommend: { ga4: 'scroll', params: ['percent_scrolled'], required: [], ads: 'ENGAGEMENT' },
} satisfies Conversion;
