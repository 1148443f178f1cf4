import type { Conversion, Find, PageView } from '../model/conversion';
import { wordsOf } from './places/forms';
import { CALCULATOR } from './words/asking';

const MOST = 3;
/** Sliders that filter, seek or turn up the sound. */
const OTHER =
  /volume|seek|price|ar[-_]?(?:tol|ig)|cena|preis|prix|precio|prezzo|filter|min[-_]|max[-_]|zoom|progress|brightness/i;

const AMOUNT =
  /(?<!\p{L})(?:amount|loan|betrag|kreditbetrag|kreditsumme|összeg|hitelösszeg|kwota|částka|suma|sumă|montant|importe|importo)(?!\p{L})/iu;
const TERM =
  /(?<!\p{L})(?:term|months|duration|laufzeit|futamidő|okres|liczba rat|doba splácení|doba splatnosti|splatnost|splatnosť|perioada|durée|plazo|durata)(?!\p{L})/iu;

/** A calculator, configurator or quiz of the site was used. */
export default {
  title: { en: 'Calculator or quiz used', hu: 'Kalkulátor vagy kvíz használata', pl: 'Użycie kalkulatora lub quizu' },
  why: {
    en: 'Who works out a price for his own case is closer to buying than any reader.',
    hu: 'Aki a saját esetére számol, közelebb áll a vásárláshoz, mint bármelyik olvasó.',
    pl: 'Kto liczy cenę dla siebie, jest bliżej zakupu niż jakikolwiek czytelnik.',
  },
  tryIt: {
    en: 'Change a value in the calculator.',
    hu: 'Módosítson egy értéket a kalkulátorban.',
    pl: 'Zmień wartość w kalkulatorze.',
  },
  kind: 'secondary-action',
  category: 'lead',
  weight: 5,
  sites: ['lead-generation', 'saas', 'local', 'content'],
  found:
    'A form whose words name a calculator, configurator or quiz, or that asks for an amount and a term, or sliders under such a heading.',
  source: {
    name: 'Meta Pixel: standard events (CustomizeProduct)',
    url: 'https://developers.facebook.com/docs/meta-pixel/reference',
  },
  find(page) {
    const forms = page.forms
      .filter(({ purpose }) => purpose === 'other' || purpose === 'filter')
      .filter((form) => page.tells(wordsOf(form, page), CALCULATOR) || page.inside(asksForTerms, form.element))
      .map(({ element, label }) => ({ element, label, confidence: 0.7 }));
    return (forms.length > 0 ? forms : sliders(page)).slice(0, MOST);
  },
  done: [{ action: 'input' }],
  proves: {
    names: { ga4: ['tool_use', 'calculator_use'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|shipping|delivery))(?:.*_)?(?:(?:calculator|configurator|estimator|simulator|quiz|tool)_?(?:use[ds]?|start(?:ed)?|complete[ds]?|submit(?:ted)?|result|interact(?:ion|ed)?|change[ds]?|finish(?:ed)?|click(?:ed)?|engage(?:d|ment)?)|(?:use|start|complete)d?_(?:the_)?(?:calculator|configurator|quiz|tool)|calculat(?:e|ed|ion)(?:_(?:click|done|result))?|kalkulator_?(?:hasznal\w*|indit\w*|szamit\w*)?|(?:uzycie|uruchomienie|obliczenie)_(?:kalkulatora|konfiguratora|quizu)|(?:rechner|konfigurator)_?(?:benutzt|genutzt|verwendet|gestartet|nutzung))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'tool_use', params: ['tool_name', 'step_number', 'result_bucket'], required: [], meta: 'CustomizeProduct' },
} satisfies Conversion;

/** How much and for how long: what a loan, a lease or a saving is worked out from, whatever the button says. */
function asksForTerms(element: Element): boolean {
  const fields = [...element.querySelectorAll('input:not([type="hidden"]), select')].slice(0, 12);
  const labels = [...element.querySelectorAll('label')];
  const names = fields.map((field) => {
    const called = [field.getAttribute('name'), field.id];
    // Some labels are for the name of their field, which browsers do not understand and people do.
    const label = labels.find((one) => one.contains(field) || (one.htmlFor && called.includes(one.htmlFor)));
    return [...called, label?.textContent?.slice(0, 60)].join(' ');
  });
  const amount = names.findIndex((name) => AMOUNT.test(name));
  return amount >= 0 && names.some((name, index) => index !== amount && TERM.test(name));
}

/** The box around sliders that a heading calls a calculator. */
function sliders(page: PageView): Find[] {
  const found: Find[] = [];
  for (const slider of page.document.querySelectorAll(
    'main input[type="range"], section input[type="range"], form input[type="range"]',
  )) {
    const names = ['name', 'id', 'class', 'aria-label'].map((name) => slider.getAttribute(name) ?? '').join(' ');
    if (OTHER.test(names) || slider.closest('video, audio, [class*="player"], [class*="filter"]')) continue;
    const box = slider.closest('form, section, [class*="calc"], article');
    const heading = box?.querySelector('h1, h2, h3, h4, legend')?.textContent?.trim() ?? '';
    if (!box || !page.tells(heading, CALCULATOR) || found.some(({ element }) => element === box)) continue;
    found.push({ element: box, label: heading.replace(/\s+/g, ' ').slice(0, 80), confidence: 0.75 });
  }
  return found;
}
