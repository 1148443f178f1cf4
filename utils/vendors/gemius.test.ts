import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const ID = 'nSblbvtw7YnzUiC8AtarvJdS3yggumM2F_xjEZ.9W1..57';
const COMMON = `id=${ID}&hsrc=1&href=https%3A%2F%2Fwww.mugs.example%2Fblue&ref=&fr=1`;

test('the library', () => {
  expect(get('https://gapl.hit.gemius.pl/xgemius.js')).toEqual([{ vendor: 'gemius', kind: 'load', params: {} }]);
  expect(get('https://tvpgapl.hit.gemius.pl/pp_gemius.js')).toMatchObject([{ kind: 'load' }]);
});

test('a page view, in the newer and the older form', () => {
  expect(get(`https://gapl.hit.gemius.pl/_17637000000001/rexdot.js?l=120&sendf=8&${COMMON}&et=view&eventid=1`)).toEqual([
    { vendor: 'gemius', account: ID, kind: 'pageview', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
  expect(get(`https://pro.hit.gemius.pl/_1763700000000/redot.gif/id=${ID}`)).toMatchObject([{ account: ID, kind: 'pageview' }]);
});

test('an event of the site', () => {
  expect(get(`https://hu.hit.gemius.pl/_1763700000000/redot.js?l=120&${COMMON}&et=action&extra=cart%7Cblue`)).toEqual([
    {
      vendor: 'gemius',
      account: ID,
      event: 'action',
      kind: 'event',
      params: { extra: 'cart|blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('attention and advertisements are side traffic', () => {
  expect(get(`https://gapl.hit.gemius.pl/_1763700000000/redot.js?l=103&${COMMON}&et=sonar`)).toMatchObject([
    { kind: 'aux', automatic: true },
  ]);
  expect(
    get('https://gdehu.hit.gemius.pl/_1763700000000/redot.gif?id=0nHlDa9qUQ.p7/fastid=faqnnauibqujdjj/stparam=onhehpijse/nc=0'),
  ).toMatchObject([{ event: 'impression', kind: 'aux', account: '0nHlDa9qUQ.p7' }]);
});

test.each(['https://www.gemius.pl/', 'https://ls.hit.gemius.pl/lsget.html', 'https://www.mugs.example/redot.gif?id=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
