import { describe, expect, test } from 'vitest';
import { decode } from '.';

const COMMON =
  'idsite=3&rec=1&r=123456&h=13&m=12&s=57&url=https%3A%2F%2Fwww.mugs.example%2Fblue&_id=6a45e22e58f0786b&_idn=0&send_image=0&_refts=0&pv_id=wYQaNh&pf_net=10&cookie=1&res=1440x900';
const HOST = 'https://stats.mugs.example/matomo.php';
const get = (query: string, address = HOST) => decode({ url: `${address}?${query}&${COMMON}`, method: 'GET' }).hits;
const post = (body: string, address = HOST) => decode({ url: address, method: 'POST', body }).hits;

test('a page view', () => {
  expect(get('action_name=Blue%20mug')).toEqual([
    {
      vendor: 'matomo',
      account: '3',
      kind: 'pageview',
      params: { action_name: 'Blue mug', pv_id: 'wYQaNh' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

describe('events by their names', () => {
  test('an event is called by its action', () => {
    expect(get('e_c=Video&e_a=play&e_n=Firing&e_v=12.5&ca=1')).toMatchObject([
      { event: 'play', kind: 'event', params: { e_c: 'Video', e_a: 'play', e_n: 'Firing', e_v: 12.5 } },
    ]);
  });

  test.each([
    ['download=https%3A%2F%2Fwww.mugs.example%2Fcare.pdf', 'download'],
    ['link=https%3A%2F%2Fclay.example%2F', 'outlink'],
    ['search=blue&search_cat=mugs&search_count=4', 'search'],
    ['idgoal=2&revenue=5', 'goal'],
    ['c_i=click&c_n=Banner&c_p=a.jpg&c_t=%2Fsale', 'content_interaction'],
    ['ma_id=x1&ma_ti=Firing&ma_mt=video&ma_st=5&ma_ps=34&ma_le=100&ma_ttp=2', 'media_play'],
  ])('%s', (query, event) => {
    expect(get(query)).toMatchObject([
      { vendor: 'matomo', account: '3', event, kind: 'event', page: 'https://www.mugs.example/blue' },
    ]);
    expect(get(query)[0]?.automatic).toBeUndefined();
  });

  test.each([
    ['ma_id=x1&ma_ti=Firing&ma_mt=video', 'media_impression'],
    ['c_n=Banner&c_p=a.jpg', 'content_impression'],
  ])('what was merely on the page was not done: %s', (query, event) => {
    expect(get(query)).toMatchObject([{ event, automatic: true }]);
  });

  test('a heartbeat proves nothing', () => {
    expect(get('ping=1')).toMatchObject([{ event: 'ping', kind: 'aux' }]);
  });
});

describe('commerce', () => {
  const cart = encodeURIComponent('[["SKU1","Blue mug",["Mugs","Blue"],19.9,2],["SKU2","Lid","",4,1]]');

  test('an order and a cart', () => {
    const items = [
      { item_id: 'SKU1', item_name: 'Blue mug', item_category: 'Mugs', item_category2: 'Blue', price: 19.9, quantity: 2 },
      { item_id: 'SKU2', item_name: 'Lid', price: 4, quantity: 1 },
    ];
    expect(get(`idgoal=0&ec_id=O-17&revenue=43.8&ec_tx=3&ec_items=${cart}`)).toMatchObject([
      { event: 'ecommerce_order', value: 43.8, params: { ec_id: 'O-17', revenue: 43.8, ec_tx: 3 }, items },
    ]);
    expect(get(`idgoal=0&revenue=43.8&ec_items=${cart}`)).toMatchObject([{ event: 'ecommerce_cart_update', items }]);
  });

  test('a product page is a page view and a product seen', () => {
    expect(get('action_name=Blue&_pks=SKU1&_pkn=Blue%20mug&_pkc=Mugs&_pkp=19.9')).toMatchObject([
      { kind: 'pageview' },
      {
        kind: 'event',
        event: 'ecommerce_product_view',
        items: [{ item_id: 'SKU1', item_name: 'Blue mug', item_category: 'Mugs', price: 19.9 }],
      },
    ]);
    expect(get('action_name=Mugs&_pkc=Mugs')).toMatchObject([{ kind: 'pageview' }, { event: 'ecommerce_category_view' }]);
  });
});

describe('ways of sending', () => {
  test('a body, a bulk of lines, a bulk of objects', () => {
    expect(post(`e_c=Cart&e_a=add&${COMMON}`)).toMatchObject([{ event: 'add' }]);
    expect(
      post(JSON.stringify({ requests: [`?action_name=A&${COMMON}`, `?e_c=a&e_a=b&${COMMON}`, 5], send_image: 0 })),
    ).toMatchObject([{ kind: 'pageview' }, { event: 'b' }]);
    expect(
      post(JSON.stringify({ requests: [{ idsite: 3, rec: 1, url: 'https://www.mugs.example/', e_c: 'a', e_a: 'b' }] })),
    ).toMatchObject([{ account: '3', event: 'b' }]);
  });

  test('under any name', () => {
    expect(get('action_name=A', 'https://www.mugs.example/piwik.php')).toMatchObject([{ vendor: 'matomo' }]);
    expect(get('e_c=a&e_a=b', 'https://www.mugs.example/js/t')).toMatchObject([{ vendor: 'matomo', event: 'b' }]);
    expect(post(`e_c=a&e_a=b&${COMMON}`, 'https://www.mugs.example/js/t')).toMatchObject([{ vendor: 'matomo', event: 'b' }]);
  });

  test('a body that nobody could read is an event without a name', () => {
    expect(post('')).toEqual([{ vendor: 'matomo', kind: 'event', params: {} }]);
  });

  test('Piwik PRO is another vendor', () => {
    const url = `https://mugs.piwik.pro/ppms.php?action_name=A&${COMMON}`;
    const renamed = url.replace('ppms.php', 'x').replace('idsite=3', 'idsite=0a1b2c3d-0000-4000-8000-000000000000');
    for (const one of [url, renamed])
      expect(decode({ url: one, method: 'GET' }).hits.map((hit) => hit.vendor)).not.toContain('matomo');
  });

  test('the library and the tag manager', () => {
    const load = (url: string) => decode({ url, method: 'GET', type: 'script' }).hits;
    expect(load('https://stats.mugs.example/matomo.js')).toEqual([{ vendor: 'matomo', kind: 'load', params: {} }]);
    expect(load('https://cdn.matomo.cloud/mugs.matomo.cloud/container_aB3dE6gH.js')).toMatchObject([
      { account: 'container_aB3dE6gH', kind: 'load' },
    ]);
  });
});

test.each([
  'https://www.mugs.example/stats?idsite=3',
  'https://www.mugs.example/matomo/logo.png',
  'https://www.mugs.example/piwik.php.bak?rec=1',
])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
