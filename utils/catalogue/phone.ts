import type { Control, Conversion } from '../model/conversion';
import { withoutCopies } from './places/copies';
import { mayConcern, snake } from './words/events';

/** A telephone number to tap. The same number in the header and in the footer is one offer. */
export default {
  title: { en: 'Click to call', hu: 'Telefonszámra kattintás', pl: 'Kliknięcie numeru telefonu' },
  why: {
    en: 'Callers buy more often than those who fill in a form, and a call leaves no thank-you page to count.',
    hu: 'Aki telefonál, gyakrabban vásárol, mint aki űrlapot tölt ki, a hívás után mégsem marad köszönőoldal.',
    pl: 'Dzwoniący kupują częściej niż wypełniający formularz, a po rozmowie nie ma strony z podziękowaniem.',
  },
  tryIt: {
    en: 'Click the telephone number; the call itself need not be made.',
    hu: 'Kattintson a telefonszámra; felhívni nem kell.',
    pl: 'Kliknij numer telefonu; nie trzeba dzwonić.',
  },
  kind: 'process-milestone',
  category: 'contact',
  weight: 7,
  sites: ['local', 'lead-generation', 'shop', 'non-profit'],
  found: 'A `tel:` link.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const links = page.where(calls);
    return withoutCopies(links, numberOf).map(({ element, label, href }) => ({
      element,
      label: label || (href?.pathname ?? ''),
      confidence: 0.98,
    }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: {
      ga4: ['click_phone', 'phone_click', 'contact', 'click'],
      meta: ['Contact'],
      'google-ads': ['phone_call', 'contact'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:field|input|error|valid|view|impression|model|case|case_study|phones_list|item|product))(?:(?:.*_)?(?:(?:tele)?phone(?:_(?:number|link|call|no|icon|lead))?|tel|(?:click|tap)_?to_?call|click_?call|call(?:_(?:now|us|button|btn|click|link|phone|start(?:ed)?))|phone_?call|calls?_click(?:ed)?|click_(?:call|tel)|telefon(?:szam\w*|hivas\w*|os_\w+|u|anruf|nummer|ra)?|hivas(?:_\w+)?|felhiv\w*|zadzwon|(?:klik(?:niecie)?(?:_w|_na)?_)?(?:numer(?:_telefonu)?|nr_telefonu|nr_tel)|polaczenie(?:_telefoniczne)?|anruf(?:en)?)(?:_(?:click(?:ed|s)?|tap(?:ped)?|event|ga4|kattint\w*|klik\w*|klick|number|button|link|header|footer))*|contact|click)$/,
    /** Names of several uses must say that it was the telephone, `contact` only that it was not something else. */
    when(event) {
      const name = snake(event.event);
      if (name === 'click') return /^(?:tel|callto)_/.test(snake(String(event.params['link_url'] ?? event.params['href'] ?? '')));
      return name !== 'contact' || mayConcern(event, 'phone');
    },
  },
  recommend: {
    ga4: 'contact',
    params: ['method', 'link_text', 'link_url'],
    required: [],
    meta: 'Contact',
    ads: 'PHONE_CALL_LEAD',
  },
} satisfies Conversion;

function calls({ href, region }: Control): boolean {
  return region !== 'consent' && (href?.protocol === 'tel:' || href?.protocol === 'callto:');
}

function numberOf({ href, folded }: Control): string {
  return (href?.pathname ?? '').replace(/[^\d+]/g, '').replace(/^00/, '+') || folded;
}
