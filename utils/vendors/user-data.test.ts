import { describe, expect, test } from 'vitest';
import { explain } from '.';

const MAIL = 'jane.doe@mugs.example';
const PHONE = '+36301234567';
const HASH = 'f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a';
const SECRETS = [MAIL, encodeURIComponent(MAIL), PHONE, HASH];

const json = (url: string, payload: unknown) => ({ url, method: 'POST', body: JSON.stringify(payload) });
const get = (url: string) => ({ url, method: 'GET' });
const code = (value: unknown) => encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value));

/** Requests of each vendor with user data where the vendor has it, in clear or hashed. */
const REQUESTS: readonly (readonly [
  vendor: string,
  names: readonly string[],
  request: { url: string; method: string; body?: string },
])[] = [
  ['meta', ['em', 'ph'], get(`https://www.facebook.com/tr/?id=1&ev=Lead&ud[em]=${HASH}&udff[ph]=${HASH}`)],
  ['ga4', ['em', 'pn'], get(`https://x.example/g/collect?v=2&tid=G-MUGSHOP1&en=lead&em=${code(`tv.1~em.${HASH}~pn.${HASH}`)}`)],
  ['ga4', ['user_email'], get(`https://x.example/g/collect?v=2&tid=G-MUGSHOP1&en=lead&ep.user_email=${code(MAIL)}`)],
  [
    'google-ads',
    ['em'],
    get(`https://www.googleadservices.com/pagead/conversion/1234567/?label=A&em=${code(`tv.1~em.${HASH}`)}`),
  ],
  [
    'microsoft-uet',
    ['em', 'ph'],
    get(`https://bat.bing.com/action/0?ti=1&evt=custom&ea=lead&pid=${code(`em=${HASH}&ph=${HASH}`)}`),
  ],
  ['pinterest', ['em'], get(`https://ct.pinterest.com/v3/?tid=1&event=lead&pd=${code({ em: HASH })}`)],
  ['snapchat', ['u_hem'], get(`https://tr.snapchat.com/p?pid=1&ev=SIGN_UP&u_hem=${HASH}`)],
  ['reddit', ['em'], get(`https://alb.reddit.com/rp.gif?id=t2_a&event=Lead&em=${HASH}`)],
  ['linkedin', ['hem'], get(`https://px.ads.linkedin.com/collect?pid=1&conversionId=2&hem=${HASH}`)],
  [
    'tiktok',
    ['email', 'phone_number'],
    json('https://analytics.tiktok.com/api/v2/pixel', {
      event: 'Lead',
      context: { pixel: { code: 'C1' }, user: { email: HASH, phone_number: HASH } },
    }),
  ],
  ['x', ['email_address'], get(`https://analytics.twitter.com/1/i/adsct?txn_id=tw-a-b&event=${code({ email_address: HASH })}`)],
  ['criteo', ['m'], get(`https://sslwidget.criteo.com/event?a=1&p0=${code(`e=vc&id=1&m=${HASH}`)}`)],
  ['hubspot', ['identify'], get(`https://track.hubspot.com/__ptq.gif?k=12&a=1&n=lead&i=${code(`email=${MAIL}`)}`)],
  [
    'klaviyo',
    ['Email'],
    json('https://a.klaviyo.com/client/events/?company_id=MUG1', {
      data: {
        type: 'event',
        attributes: {
          metric: { data: { type: 'metric', attributes: { name: 'Lead' } } },
          properties: { Email: MAIL },
          profile: { data: { type: 'profile', attributes: { email: MAIL, phone_number: PHONE } } },
        },
      },
    }),
  ],
  [
    'segment',
    ['email'],
    json('https://api.segment.io/v1/t', {
      type: 'track',
      event: 'Lead',
      writeKey: 'k',
      messageId: 'ajs-1',
      properties: { email: MAIL },
      context: { traits: { phone: PHONE } },
    }),
  ],
  [
    'mixpanel',
    ['Email'],
    json('https://api-js.mixpanel.com/track/', [
      { event: 'Lead', properties: { token: '0123456789abcdef0123456789abcdef', Email: MAIL } },
    ]),
  ],
  [
    'posthog',
    ['email'],
    json('https://eu.i.posthog.com/e/', { api_key: 'phc_mugs', event: 'lead', properties: { token: 'phc_mugs', email: MAIL } }),
  ],
  [
    'amplitude',
    ['Email'],
    json('https://api2.amplitude.com/2/httpapi', {
      api_key: 'k',
      events: [{ event_type: 'Lead', event_properties: { Email: MAIL }, user_properties: { phone: PHONE } }],
    }),
  ],
  ['yahoo-dot', ['he'], get(`https://sp.analytics.yahoo.com/sp.pl?a=1&.yp=2&et=custom&ea=lead&he=${HASH}`)],
  ['matomo', [], get(`https://m.mugs.example/matomo.php?idsite=1&rec=1&e_c=a&e_a=lead&uid=${code(MAIL)}`)],
  ['taboola', ['unified_id'], get(`https://trc.taboola.com/1/log/3/unip?en=lead&unified_id=${HASH}`)],
  [
    'adobe-analytics',
    [],
    get(`https://s.mugs.example/b/ss/mugs/1/JS-2/s1?AQB=1&pe=lnk_o&pev2=lead&cid.&mail.&id=${HASH}&.mail&.cid`),
  ],
];

describe.each(REQUESTS)('%s %j', (vendor, names, request) => {
  const { hits } = explain(request);

  test('says which user data went along', () => {
    expect(hits.filter((hit) => hit.vendor === vendor)).not.toEqual([]);
    expect(hits.find((hit) => hit.vendor === vendor)?.userData ?? []).toEqual(names);
  });

  test('never what it was', () => {
    const told = JSON.stringify(hits);
    for (const secret of SECRETS) expect(told).not.toContain(secret);
  });
});

test('names that only sound like it are names like any other', () => {
  const url =
    'https://x.example/g/collect?v=2&tid=G-MUGSHOP1&en=x&ep.channel_name=a&ep.headphone=b&ep.is_mobile=true&ep.method=email';
  expect(explain(get(url)).hits).toEqual([
    {
      vendor: 'ga4',
      account: 'G-MUGSHOP1',
      event: 'x',
      kind: 'event',
      params: { channel_name: 'a', headphone: 'b', is_mobile: 'true', method: 'email' },
    },
  ]);
});
