import { expect, test } from 'vitest';
import { createReportWords } from './report';
import { createTranslator } from './translate';

test('says a report in the language of its reader', () => {
  const words = createReportWords(createTranslator('pl'), () => 'Google Analytics 4');
  expect([words.phrase('title'), words.state('partial'), words.pageType('cart'), words.outcome('blocked')]).toEqual([
    'Audyt mikrokonwersji',
    'Częściowo śledzone',
    'koszyk',
    'zablokowano',
  ]);
  expect(words.vendor('ga4')).toBe('Google Analytics 4');
  expect(words.reason({ code: 'failed', detail: { vendor: 'ga4', status: 500 } })).toBe(
    'Wysłano (Google Analytics 4), ale żądanie się nie powiodło (HTTP 500).',
  );
});
