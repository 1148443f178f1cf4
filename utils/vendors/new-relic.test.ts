import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, and the timing of a page', () => {
  expect(get('https://js-agent.newrelic.com/nr-spa-1.280.0.min.js')).toEqual([{ vendor: 'new-relic', kind: 'load', params: {} }]);
  expect(get('https://bam.nr-data.net/1/NRJS-8482e4e3?a=601&v=1.280.0&to=Z1&rst=900&ref=https://www.mugs.example/')).toEqual([
    { vendor: 'new-relic', account: 'NRJS-8482e4e3', kind: 'aux', params: {} },
  ]);
});

test('actions of the site', () => {
  const ins = [
    { actionName: 'addToCart', sku: 'SKU1', email: 'a@b.hu', currentUrl: 'https://www.mugs.example/blue' },
    { eventType: 'UserAction', action: 'click' },
  ];
  expect(
    decode({ url: 'https://bam.eu01.nr-data.net/ins/1/NRJS-8482e4e3?a=601', method: 'POST', body: JSON.stringify({ ins }) }).hits,
  ).toEqual([
    {
      vendor: 'new-relic',
      account: 'NRJS-8482e4e3',
      event: 'addToCart',
      kind: 'event',
      params: { sku: 'SKU1' },
      userData: ['email'],
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test.each(['https://newrelic.com/', 'https://www.mugs.example/ins/1/NRJS-1', 'https://nr-data.net/1/x'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
