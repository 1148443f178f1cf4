import type { Conversion, FormView } from '../model/conversion';
import { formsFor, LEADS } from './places/forms';
import { mayBeLead } from './words/events';

/**
 * A form for leads was seen. Offered only where it stands in the first screen, so that seeing the page is seeing the form; further down
 * nobody can tell from the page's opening whether it was.
 */
export default {
  title: { en: 'Lead form view', hu: 'Űrlap megtekintése', pl: 'Wyświetlenie formularza' },
  why: {
    en: 'Set against the starts it shows whether people turn back at the sight of the form.',
    hu: 'A megkezdett kitöltésekkel összevetve kiderül, visszariadnak-e már az űrlap láttán.',
    pl: 'Zestawione z rozpoczęciami pokazuje, czy ludzie rezygnują już na widok formularza.',
  },
  tryIt: {
    en: 'Open the page with the form and wait a few seconds.',
    hu: 'Nyissa meg az űrlapot tartalmazó oldalt, és várjon néhány másodpercet.',
    pl: 'Otwórz stronę z formularzem i poczekaj kilka sekund.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 2,
  sites: ['lead-generation', 'saas', 'local', 'non-profit'],
  pages: ['contact', 'landing', 'home', 'careers', 'other'],
  found: 'A form for leads in the first screen of the page.',
  source: {
    name: 'GoDigitalPro: defining and tracking micro-conversions',
    url: 'https://godigitalpro.in/blog/defining-tracking-micro-conversions-ecommerce-analytics',
  },
  find(page) {
    const seen = formsFor(page, LEADS, 0.6).find(isAbove);
    return seen ? [{ element: null, label: seen.label, confidence: seen.confidence * 0.9 }] : [];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['form_view'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:newsletter|search|login|submit|start|error|popup))(?:.*_)?(?:(?:lead_|contact_|hs_|hubspot_|quote_)?form_?(?:view(?:ed|s)?|impressions?|visible|shown|displayed|seen|load(?:ed)?|render(?:ed)?)|(?:view(?:ed)?|see|show(?:n)?)_(?:the_)?(?:lead_|contact_)?form|urlap_?(?:megtekint\w*|megjelen\w*|lathato)|(?:wyswietlenie|odslona)_formularza|formularz_wyswietlony|formular_?(?:angesehen|ansicht|angezeigt|sichtbar))(?:_event|_ga4)?$/,
    when: mayBeLead,
  },
  recommend: { ga4: 'form_view', params: ['form_id', 'form_name'], required: [] },
} satisfies Conversion;

/** Begins within the first screen, wherever the page is scrolled to now. */
function isAbove({ element }: FormView): boolean {
  const view = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  return view !== null && box.top + view.scrollY < view.innerHeight * 0.9;
}
