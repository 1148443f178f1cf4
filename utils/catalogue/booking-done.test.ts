// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './booking-done';
import { embedOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('forms that reserve, and calendars of known providers', () => {
  const form = formOf('booking');
  const calendar = embedOf('calendar', 'calendly');
  const found = conversion.find(pageOf({ forms: [form], embeds: [calendar, embedOf('chat', 'intercom')] }));
  expect(found.map(({ element }) => element)).toEqual([form.element, calendar.element]);
});

test('a form that a calendar draws is told once', () => {
  const calendar = embedOf('calendar', 'bookero');
  const form = formOf('booking');
  calendar.element.append(form.element);
  expect(conversion.find(pageOf({ forms: [form], embeds: [calendar] }))).toHaveLength(1);
});

describe('names', () => {
  test.each([
    'booking_complete',
    'booking_completed',
    'booking_confirmed',
    'appointment_booked',
    'calendly_event_scheduled',
    'event_scheduled',
    'schedule',
    'reservation_made',
    'book_appointment',
    'sikeres_foglalas',
    'idopont_lefoglalva',
    'potwierdzenie_rezerwacji',
    'termin_gebucht',
    'appointment_booking',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'booking_start',
    'booking_open',
    'booking_cancelled',
    'booking_view',
    'booking_step_2',
    'facebook_like',
    'demo_booked',
    'hotel_search',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['booking_complete', { form_name: 'newsletter' }, true],
  ['generate_lead', {}, true],
  ['generate_lead', { method: 'newsletter' }, false],
  ['purchase', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
