import { consentMode, cookieconsent, klaro, tarteaucitron, tcf } from '../pages/banners';
import { tap, wait } from '../steps';
import { type CorpusVisit, click, load, sale, type Tag } from '../visit';

const DISH = sale('dish', 'Dish', 38, 'EUR');
const rules = [load('view_item', 'view-product', DISH), click('#add', 'add_to_cart', 'add-to-cart', DISH)];
const held = (by: Tag['load'], sdk: string): Tag => ({ sdk, rules, load: by });

/** Consent managers from npm, answered one way and the other. */
export const consent: { readonly [name: string]: CorpusVisit } = {
  'klaro-accepted': {
    title: 'Klaro is answered with yes: Plausible comes then',
    shape: klaro,
    tags: [held('klaro', 'plausible')],
    steps: [wait(1_000), tap('.cm-btn-success'), wait(1_500), tap('#add')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', 'consent-choice': 'untracked (nothing-sent)' },
  },
  'klaro-refused': {
    title: 'Klaro is answered with no: nothing may come',
    shape: klaro,
    tags: [held('klaro', 'plausible')],
    steps: [wait(1_000), tap('.cm-btn-danger'), wait(500), tap('#add')],
    expect: {
      'view-product': 'unclear (consent-denied)',
      'add-to-cart': 'unclear (consent-denied)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
  'klaro-unanswered': {
    title: 'Klaro still asks while the visitor buys',
    shape: klaro,
    tags: [held('klaro', 'plausible')],
    steps: [wait(1_000), tap('#add')],
    expect: { 'view-product': 'unclear (consent-denied)', 'add-to-cart': 'unclear (consent-denied)' },
  },
  'tarteaucitron-accepted': {
    title: 'tarteaucitron is answered with yes: GA4 comes then',
    shape: tarteaucitron,
    tags: [held('tarteaucitron', 'ga4')],
    steps: [wait(1_000), tap('#tarteaucitronPersonalize2'), wait(1_500), tap('#add')],
    // It denies Consent Mode by itself, and for a service of the site's own never grants it.
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', 'consent-choice': 'unclear (consent-denied)' },
  },
  'tarteaucitron-refused': {
    title: 'tarteaucitron is answered with no',
    shape: tarteaucitron,
    tags: [held('tarteaucitron', 'ga4')],
    steps: [wait(1_000), tap('#tarteaucitronAllDenied2'), wait(500), tap('#add')],
    expect: {
      'view-product': 'unclear (consent-denied)',
      'add-to-cart': 'unclear (consent-denied)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
  'cookieconsent-accepted': {
    title: 'CookieConsent is answered with yes: Matomo comes then, and hears nothing of the cart',
    shape: cookieconsent,
    tags: [{ sdk: 'matomo', rules: [load('Wyświetlenie produktu', 'view-product')], load: 'cookieconsent' }],
    steps: [wait(1_000), tap('#cc-main [data-role=all]'), wait(1_500), tap('#add')],
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'untracked (nothing-sent)',
      'consent-choice': 'untracked (nothing-sent)',
    },
  },
  'cookieconsent-refused': {
    title: 'CookieConsent is answered with no',
    shape: cookieconsent,
    tags: [held('cookieconsent', 'matomo')],
    steps: [wait(1_000), tap('#cc-main [data-role=necessary]'), wait(500), tap('#add')],
    expect: {
      'view-product': 'unclear (consent-denied)',
      'add-to-cart': 'unclear (consent-denied)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
  'tcf-accepted': {
    title: 'a manager on IAB’s modules is answered with yes: Snowplow comes then, and hears nothing of the cart',
    shape: tcf,
    tags: [{ sdk: 'snowplow', rules: [load('view_product', 'view-product')], load: 'tcf' }],
    steps: [wait(1_000), tap('#yes'), wait(1_500), tap('#add')],
    expect: {
      'view-product': 'tracked',
      'add-to-cart': 'untracked (nothing-sent)',
      'consent-choice': 'untracked (nothing-sent)',
    },
  },
  'tcf-refused': {
    title: 'a manager on IAB’s modules is answered with no',
    shape: tcf,
    tags: [held('tcf', 'snowplow')],
    steps: [wait(1_000), tap('#no'), wait(500), tap('#add')],
    expect: {
      'view-product': 'unclear (consent-denied)',
      'add-to-cart': 'unclear (consent-denied)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
  'consent-mode-cookieless': {
    title: 'Consent Mode denied: GA4 sends all the same, without cookies',
    shape: consentMode,
    tags: [{ sdk: 'ga4', rules, options: { raw: { gcs: 'G100', gcd: '13p3p3p3p5l1' } } }],
    steps: [wait(1_000), tap('#cc-main [data-role=necessary]'), wait(500), tap('#add')],
    expect: {
      'view-product': 'partial (cookieless)',
      'add-to-cart': 'partial (cookieless)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
  'consent-mode-container': {
    title: 'Consent Mode denied: the container reads what is pushed and sends nothing',
    shape: consentMode,
    tags: [
      { sdk: 'layer', rules },
      { sdk: 'container', attributes: { 'data-events': 'view_item add_to_cart' } },
    ],
    steps: [wait(1_000), tap('#cc-main [data-role=necessary]'), wait(500), tap('#add')],
    expect: {
      'view-product': 'unclear (consent-denied)',
      'add-to-cart': 'unclear (consent-denied)',
      'consent-choice': 'unclear (consent-denied)',
    },
  },
};
