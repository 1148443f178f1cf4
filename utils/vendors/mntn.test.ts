import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET', type: 'script' }).hits;

test('a page view', () => {
  expect(
    get('https://dx.mountain.com/spx?dxver=4.0.0&shaid=35282&tdr=&plh=https%3A%2F%2Fwww.mugs.example%2F&cb=1term=value'),
  ).toEqual([{ vendor: 'mntn', account: '35282', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' }]);
});

test('a conversion', () => {
  expect(
    get('https://dx.mountain.com/spx?conv=1&shaid=35282&tdr=&plh=&cb=1&shoid=O-7&shoamt=24.50&shocur=USD&shoq=2'),
  ).toMatchObject([{ event: 'conversion', kind: 'event', params: { shoid: 'O-7', shoq: '2' }, value: 24.5, currency: 'USD' }]);
});

test('side traffic', () => {
  expect(get('https://px.mountain.com/st?ga_client_id=1')).toEqual([{ vendor: 'mntn', kind: 'aux', params: {} }]);
});

test.each(['https://mountain.com/spx?conv=1', 'https://dx.other.example/spx?conv=1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
