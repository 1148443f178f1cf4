import { expect, test } from 'vitest';
import type { Recording } from '../model/recording';
import { toRecordingFile } from './recording';

test('what people add keeps its meaning in a file, and whose addresses stand in it are taken out', () => {
  const own = {
    id: 'own-email-sign-up',
    host: 'shop.test',
    name: 'E-mail sign-up',
    selector: '#phone input[name="email"][type="password"]',
    on: '/account/*?step=2',
    action: 'click',
    events: ['email_signup', 'password_reset', 'token'],
    parameters: ['email', 'phone_number', 'user_id', 'token'],
  } as const;
  const notes = { dismissed: [], types: [], own: [own, { ...own, id: 'own-2', name: 'Ask info@shop.test' }] };
  const recording: Recording = {
    ...({ format: 'mikroskop-recording', version: 1, id: 'r', app: '1', browser: 'cli', url: 'https://shop.test/' } as const),
    ...{ startedAt: 0, endedAt: 1, settings: { require: [], notes }, signals: [] },
  };
  const { settings } = JSON.parse(toRecordingFile(recording));
  expect(settings.notes.own).toEqual([own, { ...own, id: 'own-2', name: 'Ask redacted-email-1' }]);
});
