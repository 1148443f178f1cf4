import { expect, test } from 'vitest';
import { loadCompanies } from './companies';

test.each([
  ['collect.igodigital.com', 'iGoDigital'],
  ['bat.bing.com', 'Bing Ads'],
  ['a.b.attentivemobile.com', 'Attentive'],
  ['x.nowhere.test', null],
  ['localhost', null],
  ['127.0.0.1', null],
  ['[::1]', null],
  ['', null],
  ['not a host', null],
])('%s is %s', async (host, company) => {
  expect((await loadCompanies())(host)).toBe(company);
});
