import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { mayBeLead, snake } from './words/events';

/** A time, a table or a room was booked: the form that does it was sent, or the calendar in a frame. */
export default {
  title: { en: 'Appointment booked', hu: 'Időpont lefoglalása', pl: 'Rezerwacja terminu' },
  why: {
    en: 'For services a booking is the sale itself, and mostly happens in a widget that reports to nobody.',
    hu: 'Szolgáltatásnál a foglalás maga az eladás, és többnyire olyan modulban történik, amely senkinek sem jelent.',
    pl: 'W usługach rezerwacja to sprzedaż, a zwykle odbywa się w widżecie, który nikomu jej nie zgłasza.',
  },
  tryIt: {
    en: 'Book a time with test data, and cancel it afterwards.',
    hu: 'Foglaljon időpontot tesztadatokkal, majd mondja le.',
    pl: 'Zarezerwuj termin na dane testowe, a potem go odwołaj.',
  },
  kind: 'macro-conversion',
  category: 'lead',
  weight: 10,
  sites: ['local', 'lead-generation', 'saas'],
  found: 'A form that reserves a time, a table or a room, or an embedded calendar of a known provider.',
  source: {
    name: 'Google Ads API: conversion categories',
    url: 'https://developers.google.com/google-ads/api/reference/rpc/latest/ConversionActionCategoryEnum.ConversionActionCategory',
  },
  find(page) {
    const forms = formsFor(page, ['booking']);
    const calendars = page.embeds
      .filter(
        ({ kind, element }) =>
          kind === 'calendar' && !forms.some((form) => element.contains(form.element) || form.element === element),
      )
      .map(({ element, label, provider }) => ({ element, label: label || provider, confidence: 0.85 }));
    return [...forms.map(asFind), ...calendars];
  },
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['booking_complete', 'generate_lead', 'form_submit', 'purchase'],
      meta: ['Schedule', 'Lead', 'Purchase', 'SubmitApplication', 'Contact'],
      'google-ads': ['book_appointment', 'generate_lead', 'submit_lead_form', 'conversion'],
      plausible: ['Form: Submission'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:start|open|begin|view|impression|error|fail|cancel|facebook|demo|click|step|newsletter|search|login))(?:.*_)?(?:(?:booking|appointment|reservation|meeting|table|room|calendly)_?(?:event_)?(?:complete[ds]?|done|confirm(?:ed|ation)?|success(?:ful)?|booked|scheduled|submi(?:t|tted|ssion)|made|created|request(?:ed)?|sent|finish(?:ed)?)|(?:complete[ds]?|confirm(?:ed)?|submit(?:ted)?|book(?:ed)?|schedule[ds]?|made?)_(?:an?_|the_)?(?:booking|appointment|reservation|meeting|table)|event_scheduled|calendly_event_scheduled|schedule[ds]?|appointment_booking|(?:sikeres_)?(?:idopont_?)?foglalas_?(?:sikeres|leadva|veglegesit\w*|elkuld\w*|kesz)|sikeres_(?:idopont)?foglalas|idopontfoglalas|foglalas|rezerwacja|idopont_?lefoglal\w*|(?:potwierdzenie|zlozenie|dokonanie)_rezerwacji|rezerwacja_?(?:zlozona|potwierdzona|wyslana|zakonczona)|(?:termin|buchung|reservierung)_?(?:gebucht|bestatigt|abgeschlossen|erfolgreich))(?:_event|_ga4)?$/,
    when: (event) =>
      !/^(?:generate_?lead|lead|form_submit|contact|submit_application)$/.test(snake(event.event)) || mayBeLead(event),
  },
  recommend: {
    ga4: 'booking_complete',
    params: ['lead_source', 'provider', 'currency', 'value'],
    required: [],
    meta: 'Schedule',
    ads: 'BOOK_APPOINTMENT',
  },
} satisfies Conversion;
