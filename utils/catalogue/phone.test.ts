// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './phone';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('each number once, the one that matters most kept', () => {
    const controls = [
      controlOf('Call', { href: 'tel:+3612345678', region: 'footer' }),
      controlOf('+36 1 234 5678', { href: 'tel:+36-1-234-5678' }),
      controlOf('Warehouse', { href: 'tel:+3698765432' }),
    ];
    expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['+36 1 234 5678', 'Warehouse']);
  });

  test('not: mail, messages, text that looks like a number', () => {
    const controls = [
      controlOf('Mail', { href: 'mailto:a@b.c' }),
      controlOf('SMS', { href: 'sms:+361' }),
      controlOf('06 1 234 5678'),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'phone_click',
    'click_phone',
    'phone',
    'phone_call',
    'click_to_call',
    'call_now',
    'call_click',
    'tel_click',
    'telefon',
    'telefon_kattintas',
    'telefonszam_kattintas',
    'hivas',
    'zadzwon',
    'klikniecie_telefon',
    'klikniecie_w_numer_telefonu',
    'anruf',
    'contact',
    'click',
    'header_phone_click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'hotel',
    'scroll_click',
    'button_click',
    'form_contact',
    'recall',
    'telemetry',
    'call_to_action',
    'phone_field_error',
    'phone_input',
    'microphone',
    'headphones_view',
    'call_center_page',
    'telegram',
    'locally',
    'phone_case_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'tel:+361' }, true],
  ['click', { link_url: 'https://x.test' }, false],
  ['click', {}, false],
  ['contact', { method: 'phone' }, true],
  ['contact', {}, true],
  ['contact', { method: 'email' }, false],
  ['Contact', { content_name: 'WhatsApp chat' }, false],
  ['phone_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
