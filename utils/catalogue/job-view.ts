import type { Conversion } from '../model/conversion';
import { titleOf } from './places/forms';
import { isPosting } from './places/postings';

/** A job was looked at: a page about one job, or about all that are open. */
export default {
  title: { en: 'Job view', hu: 'Állás megtekintése', pl: 'Wyświetlenie oferty pracy' },
  why: {
    en: 'Set against the applications it shows which advertisement does not convince.',
    hu: 'A jelentkezésekkel összevetve kiderül, melyik hirdetés nem győz meg.',
    pl: 'Na tle aplikacji pokazuje, które ogłoszenie nie przekonuje.',
  },
  tryIt: {
    en: 'Open the page of a job and wait a few seconds.',
    hu: 'Nyissa meg egy állás oldalát, és várjon néhány másodpercet.',
    pl: 'Otwórz stronę oferty pracy i poczekaj kilka sekund.',
  },
  kind: 'secondary-action',
  category: 'careers',
  weight: 2,
  sites: ['lead-generation', 'shop', 'saas', 'local', 'content', 'non-profit'],
  pages: ['careers'],
  found: 'A page of type careers, or one that says to machines that it is a job posting.',
  source: {
    name: 'RecMan: career page events',
    url: 'https://help.recman.io/hc/en-us/articles/30065569035794-Tracking-career-page-events',
  },
  find(page) {
    const posting = isPosting(page);
    if (!posting && (page.type !== 'careers' || page.confidence < 0.6)) return [];
    return [{ element: null, label: titleOf(page), confidence: posting ? 0.95 : page.confidence * 0.9 }];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['job_view'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:apply|application|click|list_filter|error))(?:.*_)?(?:(?:job|career|careers|vacancy|position)s?_?(?:posting_?|page_?|detail_?|list_?)?(?:view(?:ed|s)?|visit(?:ed)?|open(?:ed)?|impression)|(?:view(?:ed)?|open(?:ed)?|see)_(?:the_)?(?:job|career|careers|vacancy|position)(?:_(?:posting|page|detail))?|allas_?megtekint\w*|karrier_?oldal_?\w*|(?:wyswietlenie|odslona|otwarcie)_(?:oferty_pracy|ogloszenia|kariery)|stellenanzeige_?(?:angesehen|aufgerufen|ansicht))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'job_view', params: ['job_id', 'job_title', 'job_location'], required: [] },
} satisfies Conversion;
