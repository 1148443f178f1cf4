// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './messaging';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('text messages and messengers of the phone, each number once', () => {
  const controls = [
    controlOf('Text us', { href: 'sms:+3612345' }),
    controlOf('SMS', { href: 'sms:+3612345', region: 'footer' }),
    controlOf('Viber', { href: 'viber://chat?number=3612345' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Text us', 'Viber']);
});

test('not: what shares the page, what opens a chat on the web', () => {
  const controls = [
    controlOf('Send', { href: 'whatsapp://send?text=https://shop.test' }),
    controlOf('WhatsApp', { href: 'https://wa.me/3612345' }),
    controlOf('SMS'),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'whatsapp',
    'whatsapp_click',
    'click_to_whatsapp',
    'viber_click',
    'sms_click',
    'click_to_sms',
    'messenger_chat',
    'contact',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['whatsapp_share', 'message_error', 'online', 'inline', 'chat_open', 'form_message'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'sms:+361' }, true],
  ['click', { link_url: 'https://b.test' }, false],
  ['contact', { method: 'WhatsApp' }, true],
  ['contact', { method: 'phone' }, false],
  ['sms_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
