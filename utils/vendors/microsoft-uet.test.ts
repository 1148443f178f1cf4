import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON = 'ti=26101359&Ver=2&mid=1b&bo=1&sid=a&vid=b&vids=1&msclkid=N';

test('a page view', () => {
  const page = `https://bat.bing.com/action/0?${COMMON}&p=https%3A%2F%2Fwww.mugs.example%2F&tl=Mugs&r=&lt=590&evt=pageLoad&sv=1&asc=G&rn=1`;
  expect(get(page)).toEqual([
    {
      vendor: 'microsoft-uet',
      account: '26101359',
      event: 'pageLoad',
      kind: 'pageview',
      params: {},
      consent: { ad_storage: 'granted' },
      page: 'https://www.mugs.example/',
    },
  ]);
  expect(get(`https://bat.bing.com/action/0?${COMMON}&evt=page&spa=Y`)).toMatchObject([{ event: 'page', kind: 'pageview' }]);
  expect(get('https://bat.bing.com/action/0?ti=5453579&Ver=2')).toMatchObject([{ account: '5453579', kind: 'pageview' }]);
});

test('an event of the site, with money and products', () => {
  const url = `https://bat.bing.net/action/0?${COMMON}&ec=shop&ea=add_to_cart&el=Blue&ev=1&gv=80.5&gc=HUF&prodid=MUG-1%2CMUG-2&pagetype=product&evt=custom&rn=2&asc=D`;
  expect(get(url)).toMatchObject([
    {
      event: 'add_to_cart',
      kind: 'event',
      params: { ec: 'shop', el: 'Blue', ev: '1', pagetype: 'product' },
      items: [{ item_id: 'MUG-1' }, { item_id: 'MUG-2' }],
      value: 80.5,
      currency: 'HUF',
      consent: { ad_storage: 'denied' },
    },
  ]);
});

test('that personal data was sent, not which', () => {
  const [hit] = get(`https://bat.bing.com/action/0?${COMMON}&pid=em%3Dabc%26ph%3Ddef&ea=lead&evt=custom`);
  expect(hit).toMatchObject({ event: 'lead', params: {}, userData: ['em', 'ph'] });
  expect(JSON.stringify(hit)).not.toContain('abc');
});

test('side traffic and the library', () => {
  expect(get(`https://bat.bing.com/actionp/0?${COMMON}&evt=consent&src=update&asc=G`)).toMatchObject([
    { event: 'consent', kind: 'aux' },
  ]);
  expect(get(`https://bat.bing.com/actionp/0?${COMMON}&evt=pageHide`)).toMatchObject([
    { event: 'pageHide', kind: 'aux', automatic: true },
  ]);
  expect(get('https://bat.bing.com/bat.js')).toMatchObject([{ kind: 'load' }]);
  expect(get('https://bat.bing.com/p/action/26101359.js')).toMatchObject([{ account: '26101359', kind: 'load' }]);
});

test.each(['https://www.bing.com/search?q=action', 'https://bat.bing.com/', 'https://bat.bing.com.evil.example/action/0?ti=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);

test('known by its parameters at a host of the site', () => {
  const visit = 'mid=857f03b2-d331-416a-8950-492155e64b5a&sid=1&vid=2&vids=0';
  expect(get(`https://metrics.mugs.example/u/action/0?ti=26101359&Ver=2&${visit}&ec=shop&ea=lead&evt=custom`)).toMatchObject([
    { vendor: 'microsoft-uet', account: '26101359', event: 'lead', kind: 'event' },
  ]);
  expect(get(`https://metrics.mugs.example/actionp/0?ti=26101359&Ver=2&${visit}&evt=consent`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://www.mugs.example/action/0?ti=26101359&Ver=2')).toEqual([]);
});
