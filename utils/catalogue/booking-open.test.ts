// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './booking-open';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('words that ask to book, known calendars, and pages that are for booking', () => {
  const controls = [
    controlOf('Book an appointment'),
    controlOf('Choose a time', { href: 'https://calendly.com/somebody/intro' }),
    controlOf('Foglalás', { href: '/foglalas/' }),
    controlOf('Umów wizytę', { href: '/kontakt' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ element }) => element)).toEqual(controls.map(({ element }) => element));
});

test('not: books, bookmarks, footers, other sites, forms, a calendar’s own front page', () => {
  const controls = [
    controlOf('E-book reader', { href: '/e_book_reader' }),
    controlOf('Facebook', { href: 'https://facebook.com/us' }),
    controlOf('Book an appointment', { region: 'footer' }),
    controlOf('Book a table', { href: 'https://partner.example/tables' }),
    controlOf('Book a table', { form: formOf('booking') }),
    controlOf('Calendly', { href: 'https://calendly.com/' }),
    controlOf('Reservation', { href: '/about' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'cart', controls: [controlOf('Book online')] }))).toEqual([]);
});

test('beside a product only what the site’s own menu leads to', () => {
  const controls = [
    controlOf('Rezervácia', { href: '/rezervacia/', region: 'nav' }),
    controlOf('Reserve now'),
    controlOf('Reservation', { href: '/reservation/42' }),
  ];
  expect(conversion.find(pageOf({ type: 'product', controls })).map(({ label }) => label)).toEqual(['Rezervácia']);
});

describe('names', () => {
  test.each([
    'booking_start',
    'booking_started',
    'booking_open',
    'book_appointment',
    'start_booking',
    'book_now',
    'appointment_click',
    'calendly_open',
    'idopontfoglalas_inditas',
    'foglalas_megkezdes',
    'rozpoczecie_rezerwacji',
    'otwarcie_kalendarza',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'booking_complete',
    'booking_confirmed',
    'appointment_booked_success',
    'facebook_click',
    'booking_error',
    'demo_booking_start',
    'ebook_download',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
