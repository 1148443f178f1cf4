// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './chat-open';
import { controlOf, embedOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the launcher of a known chat, and a button that says so, once', () => {
  const page = pageOf({ embeds: [embedOf('chat', 'tidio')], controls: [controlOf('Live chat'), controlOf('Chat now')] });
  expect(conversion.find(page).map(({ label }) => label)).toEqual(['tidio', 'Live chat']);
});

test('by its name alone, and by the messenger that it leads to', () => {
  const controls = [
    controlOf('?', { html: '<button class="chat-toggle">?</button>' }),
    controlOf('WhatsApp', { href: 'https://wa.me/3612345?text=Hello' }),
    controlOf('Messenger', { href: 'https://m.me/shop' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toHaveLength(3);
});

test('not: what shares the page, articles about chats, forms', () => {
  const controls = [
    controlOf('Send', { href: 'https://api.whatsapp.com/send?text=https://shop.test' }),
    controlOf('How we built our live chat', { href: '/blog/how-we-built-it' }),
    controlOf('Live chat', { form: formOf('contact') }),
    controlOf('Telegram', { href: 'https://t.me/share/url?url=x' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'chat_open',
    'live_chat_open',
    'open_chat',
    'chat_opened',
    'chat_click',
    'chat_toggle',
    'chatbot_opened',
    'intercom_open',
    'chat_megnyitas',
    'otwarcie_czatu',
    'whatsapp_click',
    'whatsapp',
    'contact',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['chat_message_sent', 'chat_started', 'chat_loaded', 'chat_close', 'chat_lead', 'snapchat_pixel'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'https://wa.me/361' }, true],
  ['click', { link_url: 'https://b.test' }, false],
  ['contact', { method: 'chat' }, true],
  ['contact', { method: 'email' }, false],
  ['chat_open', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
