import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://sp.analytics.yahoo.com/spp.pl?a=10001287818027&.yp=10028862&js=no')).toEqual([
    { vendor: 'yahoo-dot', account: '10028862', kind: 'pageview', params: {} },
  ]);
});

test('an event', () => {
  const url =
    'https://sp.analytics.yahoo.com/spp.pl?a=10000&.yp=10145429&et=custom&ec=shop&ea=signup&el=Blue&gv=24.5&he=f660&f=https%3A%2F%2Fwww.mugs.example%2F';
  expect(get(url)).toMatchObject([
    {
      event: 'signup',
      kind: 'event',
      params: { ec: 'shop', el: 'Blue' },
      userData: ['he'],
      value: 24.5,
      page: 'https://www.mugs.example/',
    },
  ]);
  expect(get('https://sp.analytics.yahoo.com/spp.pl?a=10000&.yp=10014088&ec=mugspurchase')).toMatchObject([
    { event: 'mugspurchase' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://ups.analytics.yahoo.com/ups/58523/occ?gdpr=0')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://s.yimg.com/wi/ytc.js')).toEqual([{ vendor: 'yahoo-dot', kind: 'load', params: {} }]);
});

test.each(['https://www.yahoo.com/spp.pl?a=1', 'https://s.yimg.com/rz/p/logo.png'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});

test('with scripts: a page view and an event', () => {
  const url =
    'https://sp.analytics.yahoo.com/sp.pl?a=10000&.yp=10044594&f=https%3A%2F%2Fwww.mugs.example%2F&enc=UTF-8&tagmgr=gtm';
  expect(get(url)).toMatchObject([{ account: '10044594', kind: 'pageview', page: 'https://www.mugs.example/' }]);
  expect(get(`${url}&et=custom&ea=signup`)).toMatchObject([{ event: 'signup', kind: 'event' }]);
});
