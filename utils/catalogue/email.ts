import type { Control, Conversion } from '../model/conversion';
import { joined } from './places/joined';
import { mayConcern, snake } from './words/events';

const MOST = 10;

/** A mail address to press. The same address in the header and in the footer is one offer. */
export default {
  title: { en: 'Click to e-mail', hu: 'E-mail-címre kattintás', pl: 'Kliknięcie adresu e-mail' },
  why: {
    en: 'A letter is a lead like a form that was sent, and no thank-you page counts it.',
    hu: 'A levél éppúgy érdeklődő, mint az elküldött űrlap, mégsem számolja egyetlen köszönőoldal sem.',
    pl: 'List to taki sam kontakt jak wysłany formularz, a nie liczy go żadna strona z podziękowaniem.',
  },
  tryIt: {
    en: 'Click the mail address; the letter itself need not be sent.',
    hu: 'Kattintson az e-mail-címre; levelet küldenie nem kell.',
    pl: 'Kliknij adres e-mail; listu nie trzeba wysyłać.',
  },
  kind: 'process-milestone',
  category: 'contact',
  weight: 5,
  sites: ['local', 'lead-generation', 'shop', 'non-profit', 'content'],
  found: 'A `mailto:` link to an address.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const letters = page.where(writes);
    return joined(letters, letterOf, () => 0.97)
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || addressOf(letters.find(({ element }) => element === find.element)) }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['email_click', 'click_email', 'contact', 'click'], meta: ['Contact'], 'google-ads': ['contact'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:field|input|error|valid|view|impression|sign_?up|subscri|newsletter|share|open|list|capture|submit))(?:(?:.*_)?(?:e_?mail(?:_(?:address|link|us|icon|contact))?|mail_?to|(?:click|tap|send)_?(?:to_|on_)?(?:e_?mail|mailto)|(?:e_?mail|mail)_?(?:cim\w*|kattint\w*|kuldes\w*)|emailre_kattintas|(?:klik(?:niecie)?(?:_w|_na)?_)?(?:adres_)?e_?mail(?:a)?|napisz_(?:do_nas|e_?mail))(?:_(?:click(?:ed|s)?|tap(?:ped)?|event|ga4|kattint\w*|klik\w*|klick|button|link|header|footer))*|contact|click)$/,
    /** Names of several uses must say that it was the address, `contact` only that it was not something else. */
    when(event) {
      const name = snake(event.event);
      if (name === 'click') return /^mailto_/.test(snake(String(event.params['link_url'] ?? event.params['href'] ?? '')));
      return name !== 'contact' || mayConcern(event, 'email');
    },
  },
  recommend: { ga4: 'contact', params: ['method', 'link_text', 'link_url'], required: [], meta: 'Contact', ads: 'CONTACT' },
} satisfies Conversion;

function writes(control: Control): boolean {
  return control.region !== 'consent' && addressOf(control) !== '';
}

/** A letter with a subject of its own is another offer. */
function letterOf(control: Control): string {
  return `${addressOf(control)}${control.href?.search.slice(0, 300) ?? ''}`;
}

/** The address that a `mailto:` link writes to, lower case; empty where there is none yet, for then the letter is to a friend. */
function addressOf(control: Control | undefined): string {
  const { href } = control ?? {};
  return href?.protocol === 'mailto:' && href.pathname.includes('@') ? href.pathname.toLowerCase() : '';
}
