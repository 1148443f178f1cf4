// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './chat-lead';
import { embedOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a chat of a known provider, once', () => {
  const chat = embedOf('chat', 'intercom');
  expect(conversion.find(pageOf({ embeds: [embedOf('map', 'google-maps'), chat, embedOf('chat', 'crisp')] }))).toMatchObject([
    { element: chat.element, label: 'intercom' },
  ]);
});

describe('names', () => {
  test.each([
    'chat_lead',
    'chat_started',
    'chat_start',
    'conversation_started',
    'live_chat_start',
    'start_chat',
    'chat_message_sent',
    'first_message',
    'intercom_conversation_started',
    'cseveges_megkezdese',
    'rozpoczecie_czatu',
    'chat_gestartet',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'chat_open',
    'chat_click',
    'chat_widget_loaded',
    'chat_closed',
    'open_chat',
    'chat_view',
    'chat_button_click',
    'agent_chat_started',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['chat_lead', {}, true],
  ['generate_lead', {}, true],
  ['generate_lead', { lead_source: 'chat' }, true],
  ['generate_lead', { lead_source: 'newsletter' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
