import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { isPosting } from './places/postings';
import { APPLY } from './words/asking';
import { mayBeLead, snake } from './words/events';

const MOST = 3;
const HOSTS =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|workable\.com|smartrecruiters\.com|bamboohr\.com|teamtailor\.com|personio\.\w+|recruitee\.com|ashbyhq\.com|breezy\.hr|jobvite\.com|icims\.com|myworkdayjobs\.com|traffit\.com|erecruiter\.pl|elevato\.net|join\.com|jobs\.cz|profession\.hu|pracuj\.pl|softgarden\.io)$/i;

/** What an employer has open, at a network where people apply. */
const OPENINGS = /^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/company\/[^/]+\/jobs(?:[/?]|$)/i;

/** Applies for a job: the form for it, or what leads to it on a page about jobs. */
export default {
  title: { en: 'Job application', hu: 'Állásjelentkezés', pl: 'Aplikacja o pracę' },
  why: {
    en: 'Recruiting is paid for like selling; without this nobody knows which ad brings people who apply.',
    hu: 'A toborzás is pénzbe kerül: e nélkül nem tudni, melyik hirdetés hoz jelentkezőt.',
    pl: 'Rekrutacja też kosztuje: bez tego nie wiadomo, które ogłoszenie daje kandydatów.',
  },
  tryIt: {
    en: 'Press the button to apply, or send the form with test data.',
    hu: 'Nyomja meg a jelentkezés gombját, vagy küldje el az űrlapot tesztadatokkal.',
    pl: 'Naciśnij przycisk aplikowania lub wyślij formularz z danymi testowymi.',
  },
  kind: 'secondary-action',
  category: 'careers',
  weight: 6,
  sites: ['lead-generation', 'shop', 'saas', 'local', 'content', 'non-profit'],
  pages: ['careers'],
  found: 'A form that applies for a job, or on a page about jobs a button or link whose words or address apply.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const forms = formsFor(page, ['application']).map(asFind);
    const aboutJobs = page.type === 'careers' || isPosting(page);
    const controls = aboutJobs ? page.where(applies) : [];
    return [...forms, ...joined(controls, byTarget, () => 0.8).slice(0, MOST)];
  },
  done: [
    { action: 'click', on: 'control' },
    { action: 'submit', on: 'form' },
  ],
  proves: {
    names: {
      ga4: ['job_apply', 'generate_lead', 'form_submit'],
      meta: ['SubmitApplication', 'Lead'],
      'google-ads': ['generate_lead', 'submit_lead_form', 'conversion'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|coupon|filter|promo|code|discount|voucher|loan|credit))(?:.*_)?(?:(?:job|career|vacancy|position)s?_?(?:apply|applied|application(?:_(?:start(?:ed)?|submi(?:t|tted|ssion)|sent|complete[ds]?))?|apply_click(?:ed)?)|(?:apply|applied)(?:_(?:now|for_job|for_position|to_job|online|click(?:ed)?|button))?|(?:click|start|submit)(?:ed|ted)?_(?:job_)?(?:apply|application)|application_(?:start(?:ed)?|submi(?:t|tted|ssion)|sent|complete[ds]?)|submit_?application|allas_?jelentkez\w*|jelentkezes_(?:allas\w*|elkuld\w*|bekuld\w*)|oneletrajz_?kuld\w*|(?:aplikacja|aplikuj|aplikowanie|wyslanie_(?:cv|aplikacji))(?:_\w+)?|bewerbung_?(?:gestartet|gesendet|abgeschickt|klick|absenden)|jetzt_bewerben)(?:_event|_ga4)?$/,
    when: (event) => !/^(?:generate_?lead|lead|form_submit)$/.test(snake(event.event)) || mayBeLead(event),
  },
  recommend: {
    ga4: 'job_apply',
    params: ['job_id', 'job_title', 'lead_source'],
    required: [],
    meta: 'SubmitApplication',
    ads: 'SUBMIT_LEAD_FORM',
  },
} satisfies Conversion;

function applies(control: Control, page: PageView): boolean {
  const { region, folded, href, form } = control;
  if (region === 'consent' || region === 'footer' || folded.length > 45 || form !== null) return false;
  if (href && HOSTS.test(href.hostname) && page.says(control, APPLY)) return true;
  if (href && OPENINGS.test(href.href.slice(0, 200))) return true;
  return page.says(control, APPLY) && folded.length <= 35;
}
