import { expect, test } from 'vitest';
import { decode } from '.';

const PIXEL = '6e8044a0-9669-417b-8667-cfd1d4c37f5d';
const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (body: string) => decode({ url: 'https://tr.snapchat.com/p', method: 'POST', body }).hits;

test('a page view', () => {
  const url = `https://tr.snapchat.com/p?pid=${PIXEL}&ev=PAGE_VIEW&pl=https%3A%2F%2Fwww.mugs.example%2F&ts=1&rf=&v=1.5&bt=__LIVE__&intg=gtm&u_c1=36&m_sl=40`;
  expect(get(url)).toEqual([
    {
      vendor: 'snapchat',
      account: PIXEL,
      event: 'PAGE_VIEW',
      kind: 'pageview',
      params: { intg: 'gtm' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('an event as a form, with money, products and personal data', () => {
  expect(
    post(`pid=${PIXEL}&ev=ADD_CART&e_pr=24.5&e_cur=EUR&e_iids=%5B%22MUG-1%22%5D&e_ni=1&u_hem=f660&u_hpn=0098&u_c1=8`),
  ).toMatchObject([
    {
      event: 'ADD_CART',
      kind: 'event',
      params: { e_pr: '24.5', e_ni: '1' },
      userData: ['u_hem', 'u_hpn'],
      items: [{ item_id: 'MUG-1' }],
      value: 24.5,
      currency: 'EUR',
    },
  ]);
});

test('events in a list among notes of the library', () => {
  const body = {
    ctx: { url: 'https://www.mugs.example/blue' },
    req: [{ t: { pid: PIXEL, ev: 'PURCHASE', e_pr: 9, e_cur: 'PLN' } }, { i: { pids: [PIXEL] } }, { log: { name: 'SB' } }],
  };
  expect(post(JSON.stringify(body))).toMatchObject([
    { account: PIXEL, event: 'PURCHASE', kind: 'event', value: 9, page: 'https://www.mugs.example/blue' },
  ]);
  expect(post(JSON.stringify({ req: [{ log: { name: 'SB' } }] }))).toEqual([{ vendor: 'snapchat', kind: 'aux', params: {} }]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post('')).toEqual([{ vendor: 'snapchat', kind: 'event', params: {} }]);
});

test('side traffic and the library', () => {
  expect(get(`https://tr.snapchat.com/cm/i?pid=${PIXEL}`)).toMatchObject([{ account: PIXEL, kind: 'aux' }]);
  expect(get(`https://tr6.snapchat.com/collector/is_enabled?pids=${PIXEL}`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://sc-static.net/scevent.min.js')).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://www.snapchat.com/p?ev=PAGE_VIEW', 'https://sc-static.net/logo.png'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
