import type { Control, Conversion } from '../model/conversion';
import { joined } from './places/joined';
import { isSharing } from './places/links';
import { isTexting } from './places/targets';
import { ledTo, MESSENGER_ADDRESS, mayConcern, snake } from './words/events';

const MOST = 5;

/** Opens a text message, or a messenger that is an app of the phone. What opens a conversation on the web is a chat. */
export default {
  title: { en: 'Text message click', hu: 'Üzenetküldés telefonról', pl: 'Kliknięcie wiadomości SMS' },
  why: {
    en: 'On a phone a message is the quickest way to ask, and it leaves the site without a trace.',
    hu: 'Telefonon ez a kérdezés leggyorsabb módja, és a webhelyen nem marad nyoma.',
    pl: 'Na telefonie to najszybszy sposób, by zapytać, a w witrynie nie zostaje po nim ślad.',
  },
  tryIt: {
    en: 'Click the link that writes a message; none need be sent.',
    hu: 'Kattintson az üzenetet nyitó linkre; elküldenie nem kell.',
    pl: 'Kliknij link wiadomości; nie trzeba jej wysyłać.',
  },
  kind: 'process-milestone',
  category: 'contact',
  weight: 6,
  sites: ['local', 'lead-generation', 'shop'],
  found: 'An `sms:`, `viber:`, `whatsapp:` link or the like that shares nothing.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const links = page.where(texts);
    return joined(links, targetOf, () => 0.95)
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'SMS' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['sms_click', 'contact', 'click'], meta: ['Contact'], 'google-ads': ['contact'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|share|error|loaded))(?:(?:.*_)?(?:(?:whats_?app|messenger|telegram|viber|sms|line|wa_me)(?:_(?:chat|message|contact|us|start|open))?|(?:click|tap|open|contact)_?(?:to_|on_|via_)?(?:whats_?app|messenger|telegram|viber|sms))(?:_(?:click(?:ed|s)?|event|ga4|kattint\w*|klik\w*|button|link))*|contact|click)$/,
    when(event) {
      const led = ledTo(event, MESSENGER_ADDRESS);
      return led ?? (snake(event.event) !== 'contact' || mayConcern(event, 'chat'));
    },
  },
  recommend: { ga4: 'contact', params: ['method', 'link_domain', 'link_url'], required: [], meta: 'Contact', ads: 'CONTACT' },
} satisfies Conversion;

function texts(control: Control): boolean {
  return control.region !== 'consent' && isTexting(control) && !isSharing(control);
}

/** Whom the message goes to; what is written for the visitor is left out. */
function targetOf({ href }: Control): string {
  return href ? `${href.protocol}${href.host}${href.pathname} ${/phone=\+?(\d+)/.exec(href.search)?.[1] ?? ''}` : '';
}
