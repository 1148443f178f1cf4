import { expect, test } from 'vitest';
import { sayReason } from './reason';
import { createTranslator } from './translate';

const at = new Date(2026, 10, 21, 12, 4, 11).getTime();
const [en, hu, pl] = [createTranslator('en'), createTranslator('hu'), createTranslator('pl')];

test('says what was tried, when, and how long was waited', () => {
  const reason = { code: 'nothing-sent', detail: { at, seconds: 10.2 } } as const;
  expect(sayReason(en, reason)).toBe('Tried at 12:04:11, waited 10 s, nothing left.');
  expect(sayReason(hu, reason)).toBe('Kipróbálva 12:04:11-kor; 10 másodperc várakozás után sem ment el semmi.');
  expect(sayReason(pl, reason)).toBe('Wypróbowano o 12:04:11, odczekano 10 s i nic nie zostało wysłane.');
});

test('says which event was expected of what people added', () => {
  const reason = { code: 'nothing-sent', detail: { at, seconds: 10, expected: 'book, fit' } } as const;
  expect(sayReason(en, reason)).toBe('Tried at 12:04:11, waited 10 s; its event (book, fit) was not sent.');
  expect(sayReason(hu, reason)).toBe('Kipróbálva 12:04:11-kor; 10 másodperc várakozás után sem ment el az eseménye (book, fit).');
  expect(sayReason(pl, reason)).toBe('Wypróbowano o 12:04:11, odczekano 10 s; zdarzenie (book, fit) nie zostało wysłane.');
});

test('says less where less is known', () => {
  expect(sayReason(en, { code: 'nothing-sent', detail: { at, seconds: 0 } })).toBe('Tried at 12:04:11, waited, nothing left.');
  expect(sayReason(en, { code: 'nothing-sent' })).toBe('Tried, waited, nothing left.');
  expect(sayReason(hu, { code: 'nothing-sent', detail: { seconds: 5 } })).toBe(
    'Kipróbálva; 5 másodperc várakozás után sem ment el semmi.',
  );
  expect(sayReason(pl, { code: 'pushed-not-sent' })).toBe('Trafiło do warstwy danych, ale nic nie zostało wysłane.');
});

test('calls vendors by their names', () => {
  const names: Record<string, string> = { ga4: 'Google Analytics 4', meta: 'Meta Pixel' };
  const reason = { code: 'destination-missing', detail: { vendor: 'ga4,meta' } } as const;
  expect(sayReason(en, reason, (id) => names[id] ?? id)).toBe(
    'Sent, but not to every required destination; left out: Google Analytics 4, Meta Pixel.',
  );
});

test('a status is no quantity', () => {
  expect(sayReason(en, { code: 'failed', detail: { vendor: 'ga4', status: 1503 } })).toBe(
    'Sent to ga4, but the request failed (HTTP 1503).',
  );
});

test('a tunnel is no plain beacon', () => {
  const beacon = { code: 'unknown-beacon', detail: { host: 'sst.shop.test' } } as const;
  const tunnel = { ...beacon, detail: { ...beacon.detail, tunnel: 1 } };
  expect(sayReason(en, beacon)).toBe('Something was sent to sst.shop.test that cannot be read; it may be this.');
  expect(sayReason(en, tunnel)).toContain('to sst.shop.test, a server of the site’s own: it may carry hits that cannot be read');
  expect(sayReason(hu, tunnel)).toContain('sst.shop.test');
  expect(sayReason(pl, tunnel)).toContain('sst.shop.test');
});

test('a call that nothing followed is told as a call', () => {
  const reason = { code: 'pushed-not-sent', detail: { call: 'fbq()', event: 'Lead', seconds: 10 } } as const;
  expect(sayReason(en, reason)).toBe('A tracking function was called: fbq() (Lead), but nothing was sent within 10 s.');
});
