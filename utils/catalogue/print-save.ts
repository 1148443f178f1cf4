import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { PRINT } from './words/using';

const MOST = 4;
const LONGEST_LABEL = 35;
const CALENDAR =
  /\.ics(?:$|\?)|calendar\.google\.com\/(?:calendar\/)?(?:render|event|r\/eventedit)|google\.com\/calendar\/(?:render|event)|outlook\.(?:live|office)\.com\/(?:calendar|owa)\/\S*(?:compose|addevent)|calendar\.yahoo\.com|webcal:|addevent\.com/i;
const PRINTS = /(?:window\.|^|;\s*)print\(\)/i;
const PRINT_PATH = /(?:^|[/?&_.=-])(?:print|druk|drukuj|nyomtat\w*|tisk|tlac|drucken|imprimer|imprimir|stampa)(?:$|[/?&_.=-])/i;

/** What was read is kept: printed, saved, put in the calendar. */
export default {
  title: { en: 'Print, save or calendar', hu: 'Nyomtatás, mentés, naptár', pl: 'Druk, zapis lub kalendarz' },
  why: {
    en: 'Who takes the page along means to use it: a recipe to cook, a date to come.',
    hu: 'Aki elviszi az oldalt, használni akarja: megfőzni a receptet, eljönni az eseményre.',
    pl: 'Kto zabiera stronę ze sobą, chce jej użyć: ugotować, przyjść na spotkanie.',
  },
  tryIt: {
    en: 'Press the print or calendar button; nothing need be printed.',
    hu: 'Nyomja meg a nyomtatás vagy a naptár gombot; nyomtatnia nem kell.',
    pl: 'Naciśnij przycisk druku lub kalendarza; nie trzeba drukować.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 2,
  sites: ['content', 'local', 'non-profit', 'shop'],
  found: 'A button or link that prints the page, saves it as a document, or puts a date in a calendar.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const controls = page.where(keeps);
    return joined(
      controls,
      (control) => (isCalendar(control) ? 'calendar' : 'print'),
      () => 0.85,
    )
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'Print' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['print_page', 'add_to_calendar'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|coupon|voucher|fingerprint|product|blueprint|imprint|sprint))(?:.*_)?(?:print(?:ed)?(?:_(?:page|article|recipe|friendly|content|click(?:ed)?))?|(?:page|article|recipe)_print(?:ed)?|add(?:ed)?_to_calendar|(?:save|export)_to_calendar|calendar_(?:add(?:ed)?|save[d]?|export)|ics_download|save_(?:as_)?pdf|(?:oldal_|recept_)?nyomtat\w*|naptarba_\w+|naptarhoz_\w+|(?:wydruk|drukowanie|wydrukowanie)(?:_strony|_przepisu)?|drukuj|(?:dodanie|zapisanie)_(?:do|w)_kalendarz\w*|gedruckt|drucken)(?:_event|_ga4|_button|_click)?$/,
  },
  recommend: { ga4: 'print_page', params: ['content_id', 'content_type'], required: [] },
} satisfies Conversion;

function keeps(control: Control, page: PageView): boolean {
  const { element, region, folded, href, form } = control;
  if (region === 'consent' || folded.length > 60) return false;
  if (isCalendar(control) || PRINTS.test(element.getAttribute('onclick') ?? '')) return true;
  if (/^\s*javascript:\s*(?:void\(0\);?)?\s*(?:window\.)?print\(/i.test(element.getAttribute('href') ?? '')) return true;
  if (
    (form && (form.purpose !== 'other' || form.confidence > 0.3)) ||
    folded.length > LONGEST_LABEL ||
    !page.says(control, PRINT)
  )
    return false;
  return href === null || href.hash !== '' || PRINT_PATH.test(href.pathname + href.search);
}

function isCalendar({ href }: Control): boolean {
  return href !== null && CALENDAR.test(href.href.slice(0, 600));
}
