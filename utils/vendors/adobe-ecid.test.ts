import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const QUERY = 'd_visid_ver=5.5.0&d_fieldgroup=MC&d_rtbd=json&d_ver=2';

test('asking for an id is no event, wherever it is asked', () => {
  expect(get(`https://dpm.demdex.net/id?${QUERY}&d_orgid=12DD457E%40AdobeOrg`)).toEqual([
    { vendor: 'adobe-ecid', account: '12DD457E@AdobeOrg', kind: 'aux', params: {} },
  ]);
  expect(get(`https://dpm.demdex.net/id/rd?${QUERY}`)).toMatchObject([{ kind: 'aux' }]);
  expect(get(`https://smetrics.mugs.example/id?${QUERY}&mcorgid=12DD457E%40AdobeOrg&mid=2321`)).toMatchObject([
    { account: '12DD457E@AdobeOrg', kind: 'aux' },
  ]);
});

test('the library', () => {
  expect(get('https://assets.mugs.example/VisitorAPI.js')).toEqual([{ vendor: 'adobe-ecid', kind: 'load', params: {} }]);
});

test('is not any path called id', () => {
  expect(get('https://www.mugs.example/id?d=5')).toEqual([]);
});
