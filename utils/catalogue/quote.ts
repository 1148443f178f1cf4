import type { Control, Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { mayConcern, snake } from './words/events';

/** How shop systems name the button that puts a product on a list to ask a price for. */
const LISTED =
  /(?:^|[\s_-])(?:add-request-quote-button|request-quote-button|add-to-quote|addtoquote|quote-button|rfq-button)(?:$|[\s_-])/i;

/**
 * A price was asked for. Offered by forms, since only a form can be sent, and by a shop's own button for it; a button that leads to such a
 * form on another page is a call to action there.
 */
export default {
  title: { en: 'Quote request', hu: 'Ajánlatkérés', pl: 'Zapytanie ofertowe' },
  why: {
    en: 'For services it is what a purchase is for a shop: what all other steps lead to.',
    hu: 'Szolgáltatásnál ez felel meg a vásárlásnak: minden más lépés ide vezet.',
    pl: 'W usługach to odpowiednik zakupu: do niego prowadzą wszystkie inne kroki.',
  },
  tryIt: {
    en: 'Fill in the quote form with test data and submit it.',
    hu: 'Töltse ki az ajánlatkérő űrlapot tesztadatokkal, és küldje el.',
    pl: 'Wypełnij formularz zapytania danymi testowymi i wyślij go.',
  },
  kind: 'macro-conversion',
  category: 'lead',
  weight: 10,
  sites: ['lead-generation', 'local', 'saas'],
  found: 'A form that asks for a price, or a shop system’s button that puts a product on a list to ask for.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find: (page) => [
    ...formsFor(page, ['quote']).map(asFind),
    ...joined(
      page.where(asksAtOnce),
      () => 'one',
      () => 0.8,
    ),
  ],
  done: [
    { action: 'submit', on: 'form', outcome: 'success' },
    { action: 'click', on: 'control' },
  ],
  proves: {
    names: {
      ga4: ['request_quote', 'generate_lead', 'form_submit'],
      meta: ['Lead', 'SubmitApplication'],
      'google-ads': ['generate_lead', 'request_quote', 'submit_lead_form'],
      plausible: ['Form: Submission'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|start|error|fail|newsletter|search|login))(?:.*_)?(?:(?:request(?:ed)?|get|ask|submit(?:ted)?|send)_?(?:for_)?(?:an?_|free_)*(?:quote|quotation|estimate|offer|pricing)|(?:quote|quotation|estimate|price|rfq)(?:_form)?(?:_(?:request(?:ed)?|submi(?:t|tted|ssion)|sent|success))|quote|rfq|(?:ar)?ajanlat_?ker\w*|arajanlat\w*|(?:wyslanie_)?zapytani[ea]_(?:ofertowe\w*|o_(?:oferte|cene|wycene))|(?:prosba_o_)?wycen[aey](?:_\w+)?|angebots?_?(?:anfrage|anfordern|angefordert)|anfrage_(?:gesendet|senden)|preisanfrage|lead|generate_?lead|form_submi(?:t|tted|ssion)|submit_form)(?:_event|_ga4|_click)?$/,
    when: (event) =>
      /quote|ajanlat|wycen|ofert|angebot|rfq|estimate/.test(snake(event.event)) ||
      mayConcern(event, 'quote', 'contact', 'phone', 'email'),
  },
  recommend: {
    ga4: 'generate_lead',
    params: ['currency', 'value', 'lead_source', 'form_id', 'form_name'],
    required: [],
    meta: 'Lead',
    ads: 'REQUEST_QUOTE',
  },
} satisfies Conversion;

function asksAtOnce({ element, region }: Control): boolean {
  return (region === 'main' || region === 'dialog') && LISTED.test(element.getAttribute('class') ?? '');
}
