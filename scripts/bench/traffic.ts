/**
 * Addresses as long as they leave a shop that measures with what most shops do: a visit of ten pages, on each a page view and what is done
 * there, told to Google Analytics, Google Ads, Meta, Microsoft, Pinterest and LinkedIn. The parameters are those that the vendors'
 * libraries send; how many of which, ids and names are made up. Each address is there once, and in one visit only: other pages, at
 * other times.
 */
export function visitAddresses(visit = 0): string[] {
  return Array.from({ length: 10 }, (_, page) => pageAddresses(10 * visit + page)).flat();
}

const SHOP = 'https://www.mugs.example';
const NAMES = ['Blue mug', 'Tall mug', 'Tea set', 'Árvíztűrő bögre', 'Espresso cup'];

function pageAddresses(page: number): string[] {
  const at = 1_763_700_000_000 + page * 41_000;
  const location = `${SHOP}/mugs/product-${page}?utm_source=newsletter&utm_medium=email&utm_campaign=autumn-${page}`;
  const title = `${NAMES[page % NAMES.length]} – Mugs & more`;
  const value = (19.9 + page).toFixed(2);
  const item = `idSKU-${page}~nm${NAMES[page % NAMES.length]}~brMugs~caKitchen~c2Mugs~pr${value}~qt1~vaBlue`.replace('id ', 'id');
  const happened = ['page_view', 'view_item', page % 2 ? 'add_to_cart' : 'scroll', 'user_engagement'];
  return [
    ...happened.map((event, count) => analytics({ at: at + count * 900, location, title, event, item, value, count })),
    ...['page_view', 'view_item'].map((event) => ads({ at, location, title, event, value })),
    ...['PageView', 'ViewContent', ...(page % 2 ? ['AddToCart'] : [])].map((event) =>
      pixel({ at, location, event, value, page }),
    ),
    uet({ at, location, title }),
    pinterest({ at, location, value }),
    query('https://px.ads.linkedin.com/collect', {
      v: '2',
      fmt: 'js',
      pid: '1234567',
      time: String(at),
      li_adsId: ID,
      url: location,
    }),
  ];
}

interface Told {
  readonly at: number;
  readonly location: string;
}

const ID = '0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9';
const AGENT = 'Chromium;142.0.7444.60|Not_A%20Brand;99.0.0.0';

function analytics({
  at,
  location,
  title,
  event,
  item,
  value,
  count,
}: Told & { title: string; event: string; item: string; value: string; count: number }) {
  const sold = event === 'view_item' || event === 'add_to_cart';
  return query('https://region1.google-analytics.com/g/collect', {
    ...{
      v: '2',
      tid: 'G-MUGSHOP123',
      gtm: '45je5b41v9101234567z8812345678za200zb812345678zd812345678',
      _p: String(at),
      gcs: 'G111',
    },
    ...{
      gcd: '13t3t3t3t5l1',
      npa: '0',
      dma_cps: 'a',
      dma: '1',
      cid: '1234567890.1763600000',
      ul: 'hu-hu',
      sr: '1920x1080',
      uaa: 'x86',
    },
    ...{ uab: '64', uafvl: AGENT, uamb: '0', uam: '', uap: 'Linux', uapv: '6.1.0', uaw: '0', are: '1', frm: '0', pscdl: 'noapi' },
    ...{
      _eu: 'AAAAAGA',
      _s: String(count + 1),
      tag_exp: '103116026~103200004~115616985',
      cu: 'EUR',
      sid: '1763699990',
      sct: '3',
      seg: '1',
    },
    ...{ dl: location, dr: `${SHOP}/`, dt: title, en: event, _ee: '1' },
    ...(sold ? { pr1: item, 'epn.value': value, 'ep.item_list_name': 'Recommended for you' } : {}),
    ...{
      'ep.page_type': 'product',
      'ep.logged_in': 'false',
      'up.customer_group': 'retail',
      _et: String(900 * count),
      tfd: String(1200 + count),
    },
  });
}

function ads({ at, location, title, event, value }: Told & { title: string; event: string; value: string }) {
  return query('https://googleads.g.doubleclick.net/pagead/viewthroughconversion/700100200/', {
    ...{
      random: String(at),
      cv: '11',
      fst: String(at),
      bg: 'ffffff',
      guid: 'ON',
      async: '1',
      en: event,
      gtm: '45be5b41v9101234567za200',
      gcs: 'G111',
    },
    ...{
      gcd: '13t3t3t3t5l1',
      dma_cps: 'a',
      dma: '1',
      tag_exp: '103116026~103200004',
      u_w: '1920',
      u_h: '1080',
      url: location,
      ref: `${SHOP}/`,
    },
    ...{
      hn: 'www.googleadservices.com',
      frm: '0',
      tiba: title,
      npa: '0',
      pscdl: 'noapi',
      auid: '123456789.1763600000',
      uaa: 'x86',
      uab: '64',
    },
    ...{ uafvl: AGENT, uamb: '0', uap: 'Linux', uapv: '6.1.0', uaw: '0', fledge: '1', rfmt: '3', fmt: '4' },
    data: `event=${event};ecomm_prodid=SKU-1;ecomm_pagetype=product;ecomm_totalvalue=${value}`,
  });
}

function pixel({ at, location, event, value, page }: Told & { event: string; value: string; page: number }) {
  const sold = event !== 'PageView';
  const content = JSON.stringify([{ id: `SKU-${page}`, quantity: 1, item_price: value }]);
  return query('https://www.facebook.com/tr/', {
    ...{ id: '246800000000001', ev: event, dl: location, rl: `${SHOP}/`, if: 'false', ts: String(at) },
    ...(sold ? { 'cd[content_ids]': `["SKU-${page}"]`, 'cd[content_type]': 'product', 'cd[contents]': content } : {}),
    ...(sold ? { 'cd[content_name]': NAMES[page % NAMES.length] ?? '', 'cd[value]': value, 'cd[currency]': 'EUR' } : {}),
    ...{
      sw: '1920',
      sh: '1080',
      v: '2.9.176',
      r: 'stable',
      ec: String(page),
      o: '4126',
      fbp: 'fb.1.1763600000000.123456789012345678',
    },
    ...{
      cs_est: 'true',
      ler: 'empty',
      cdl: 'API_unavailable',
      it: String(at - 400),
      coo: 'false',
      eid: `e.${at}.${page}`,
      rqm: 'GET',
    },
  });
}

function uet({ at, location, title }: Told & { title: string }) {
  return query('https://bat.bing.com/action/0', {
    ...{
      ti: '26101359',
      tm: 'gtm002',
      Ver: '2',
      mid: ID,
      bo: '1',
      sid: '0a1b2c3d4e5f11efb1d2c3b4a5968778',
      vid: '1b2c3d4e5f6011ef8f9e8d7c6b5a4938',
    },
    ...{
      vids: '0',
      msclkid: 'N',
      uach: 'pv=6.1.0',
      pi: '918639831',
      lg: 'hu-HU',
      sw: '1920',
      sh: '1080',
      sc: '24',
      tl: title,
      p: location,
    },
    ...{ r: `${SHOP}/`, lt: '1420', evt: 'pageLoad', sv: '1', asc: 'G', cdb: 'AQAQ', rn: String(at % 1_000_000) },
  });
}

function pinterest({ at, location, value }: Told & { value: string }) {
  return query('https://ct.pinterest.com/v3/', {
    ...{ tid: '2612733222301', event: 'pagevisit', cb: String(at), pd: JSON.stringify({ np: 'gtm' }) },
    ed: JSON.stringify({
      value,
      currency: 'EUR',
      line_items: [{ product_id: 'SKU-1', product_price: value, product_quantity: 1 }],
    }),
    ad: JSON.stringify({
      loc: location,
      ref: `${SHOP}/`,
      if: false,
      sh: 1080,
      sw: 1920,
      mh: 'b6d4e2a1',
      is_eu: true,
      architecture: 'x86',
    }),
  });
}

function query(address: string, parameters: { readonly [name: string]: string }): string {
  const told = Object.entries(parameters).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${address}?${told.join('&').replaceAll('%5B', '[').replaceAll('%5D', ']')}`;
}
