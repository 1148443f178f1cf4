import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by company', () => {
  expect(get('https://cdn.callrail.com/companies/832775192/998cee22ca8b8bd01202/12/swap.js')).toEqual([
    { vendor: 'callrail', account: '832775192', kind: 'load', params: {} },
  ]);
});

test('a form that it collected, and numbers that it asked for', () => {
  const url = 'https://app.callrail.com/companies/832775192/998cee22ca8b8bd01202/12/form_capture.json';
  expect(decode({ url, method: 'POST', body: '{"form_data":{"email":"a@b.hu"}}' }).hits).toEqual([
    { vendor: 'callrail', account: '832775192', event: 'form_capture', kind: 'event', params: {} },
  ]);
  expect(get('https://js.callrail.com/group/0/998cee22/12/swap_session.json')).toMatchObject([{ kind: 'aux' }]);
});

test.each([
  'https://www.callrail.com/',
  'https://app.callrail.com/settings',
  'https://www.mugs.example/companies/1/a/12/swap.js',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
