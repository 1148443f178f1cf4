import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';

/** An opinion was given: a poll, a questionnaire, the question how likely one is to recommend. */
export default {
  title: { en: 'Survey or poll answered', hu: 'Kérdőív vagy szavazás kitöltése', pl: 'Odpowiedź w ankiecie' },
  why: {
    en: 'Answers say why people came and left; numbers alone never do.',
    hu: 'A válaszokból kiderül, miért jöttek és mentek el az emberek; a számokból soha.',
    pl: 'Odpowiedzi mówią, dlaczego ludzie przyszli i odeszli; same liczby nigdy.',
  },
  tryIt: {
    en: 'Answer the survey with a test answer.',
    hu: 'Töltse ki a kérdőívet tesztválasszal.',
    pl: 'Wypełnij ankietę odpowiedzią testową.',
  },
  kind: 'secondary-action',
  category: 'feedback',
  weight: 3,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A form of choices with words of a survey, or a survey of a known provider.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const forms = formsFor(page, ['survey']).map(asFind);
    const embeds = page.embeds
      .filter(({ kind, element }) => kind === 'survey' && !forms.some((form) => form.element && element.contains(form.element)))
      .map(({ element, label, provider }) => ({ element, label: label || provider, confidence: 0.8 }));
    return [...forms, ...embeds];
  },
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: { ga4: ['survey_submit'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|open|start|shown|close|dismiss))(?:.*_)?(?:(?:survey|poll|questionnaire|nps|csat|feedback)_?(?:form_)?(?:submi(?:t|tted|ssion)|answer(?:ed)?|complete[ds]?|completion|vote[d]?|sen[dt]|response|score)|(?:submit(?:ted)?|answer(?:ed)?|complete[ds]?|vote[d]?|send)_?(?:the_|an?_|in_)?(?:survey|poll|nps|feedback)|(?:kerdoiv|szavazas)_?(?:kitolt\w*|bekuld\w*|lead\w*)|szavazat|(?:wypelnienie|wyslanie)_ankiety|ankieta_(?:wypelniona|wyslana)|umfrage_?(?:abgeschlossen|beantwortet|gesendet))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'survey_submit', params: ['survey_id', 'score'], required: [] },
} satisfies Conversion;
