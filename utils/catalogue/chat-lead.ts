import type { Conversion } from '../model/conversion';
import { mayConcern, snake } from './words/events';

/**
 * A conversation was begun in a chat. The message is written in the provider's own frame, mostly without a form: that it was is known from
 * what is sent for it.
 */
export default {
  title: { en: 'Chat conversation started', hu: 'Csevegés megkezdése', pl: 'Rozpoczęcie rozmowy na czacie' },
  why: {
    en: 'Opening a chat may be an accident; who writes in it is a lead.',
    hu: 'A csevegőablak megnyitása lehet véletlen; aki ír is, az érdeklődő.',
    pl: 'Okno czatu można otworzyć przypadkiem; kto w nim pisze, jest potencjalnym klientem.',
  },
  tryIt: {
    en: 'Open the chat, write a test message and send it.',
    hu: 'Nyissa meg a csevegést, írjon egy tesztüzenetet, és küldje el.',
    pl: 'Otwórz czat, napisz wiadomość testową i wyślij ją.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 7,
  sites: ['lead-generation', 'saas', 'local', 'shop'],
  found: 'A chat of a known provider.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find: (page) =>
    page.embeds
      .filter(({ kind, element }) => kind === 'chat' && !page.controls.some((control) => control.element === element))
      .slice(0, 1)
      .map(({ element, label, provider }) => ({ element, label: label || provider, confidence: 0.8 })),
  done: [{ action: 'submit', on: 'form', outcome: 'success' }],
  proves: {
    names: { ga4: ['chat_lead', 'generate_lead'], meta: ['Contact', 'Lead'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:open|close|view|impression|widget_load|loaded|click|button|error|agent|received))(?:.*_)?(?:(?:live_?chat|chat|chatbot|conversation|intercom|tawk|tidio|zendesk|crisp|drift|hubspot_chat)_?(?:conversation_?|message_?)?(?:start(?:ed)?|begun|begin|sent|submitted|initiated|lead|engaged|replied)|(?:start|begin|send|initiate)(?:ed|t)?_(?:an?_|the_)?(?:live_?)?(?:chat|conversation)(?:_message)?|chat_message|first_(?:chat_)?message|(?:cseveges|chat)_?(?:megkezd\w*|indit\w*|uzenet\w*)|(?:rozpoczecie|rozpoczeto)_(?:czatu|rozmowy)|(?:wyslanie_)?wiadomosc\w*_(?:na_)?czacie|chat_gestartet)(?:_event|_ga4)?$/,
    when: (event) => !/^(?:generate_?lead|lead|contact)$/.test(snake(event.event)) || mayConcern(event, 'chat'),
  },
  recommend: {
    ga4: 'chat_lead',
    params: ['lead_source', 'provider', 'currency', 'value'],
    required: [],
    meta: 'Contact',
    ads: 'CONTACT',
  },
} satisfies Conversion;
