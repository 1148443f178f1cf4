import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://beacon.sojern.com/pixel/p/2067')).toEqual([
    { vendor: 'sojern', account: '2067', kind: 'pageview', params: {} },
  ]);
  expect(get('https://beacon.sojern.com/pixel/cp/11?f_v=cp_v1_js&p_v=1&pt=HOME_PAGE')).toMatchObject([
    { account: '11', event: 'HOME_PAGE', kind: 'pageview' },
  ]);
});

test('a search and a booking', () => {
  const [hit] = get('https://beacon.sojern.com/pixel/p/10988?f_v=v6_js&p_v=2&et=hs&hd1=2026-12-01&hcu=EUR&md5_eml=f660');
  expect(hit).toEqual({
    vendor: 'sojern',
    account: '10988',
    event: 'hs',
    kind: 'event',
    params: { et: 'hs', hd1: '2026-12-01', hcu: 'EUR' },
    userData: ['md5_eml'],
    currency: 'EUR',
  });
});

test.each(['https://beacon.sojern.com/', 'https://www.sojern.com/pixel/p/1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
