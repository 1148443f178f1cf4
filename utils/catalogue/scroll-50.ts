import type { Conversion } from '../model/conversion';
import { isLong, scrolledIn } from './places/depth';

/** Half of a long page was scrolled. Enhanced measurement marks 90 % only, which does not prove it. */
export default {
  title: { en: '50% scroll', hu: '50%-os görgetés', pl: 'Przewinięcie 50% strony' },
  why: {
    en: 'It tells visitors who read on from those who left at the first screen.',
    hu: 'Megmutatja, ki olvasott tovább, és ki ment el már az első képernyőnél.',
    pl: 'Odróżnia tych, którzy czytają dalej, od tych, którzy wyszli po pierwszym ekranie.',
  },
  tryIt: {
    en: 'Scroll down to the middle of the page.',
    hu: 'Görgessen le az oldal közepéig.',
    pl: 'Przewiń stronę do połowy.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 2,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A page of more than two screens.',
  source: { name: 'Google Tag Manager: scroll depth trigger', url: 'https://support.google.com/tagmanager/answer/7679218' },
  find: (page) =>
    isLong(page)
      ? [{ element: null, label: page.document.title.slice(0, 80), confidence: page.screens >= 2.5 ? 0.95 : 0.8 }]
      : [],
  done: [{ action: 'scroll', min: 50 }],
  proves: {
    names: { ga4: ['scroll'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:(?:page_|user_|vertical_|deep_)?scroll(?:ed|ing)?(?:_(?:depth|tracking|event|percent(?:age)?|milestone|threshold|reached|half|mid(?:dle)?|to|page|past))*|half_page|gorget\w*|legorget\w*|przewi(?:nie|ja|n)\w*(?:_strony)?|scroll_?(?:tiefe|melyseg|glebokosc)|gescrollt)(?:_?\d{1,3}(?:_?(?:percent|pct|szazalek|procent|prozent))?)?$/,
    when(event) {
      const percent = scrolledIn(event);
      return percent === null || (percent >= 40 && percent <= 60);
    },
  },
  recommend: { ga4: 'scroll', params: ['percent_scrolled'], required: [], ads: 'ENGAGEMENT' },
} satisfies Conversion;
