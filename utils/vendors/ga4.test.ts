import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '.';

const SHARED =
  'v=2&tid=G-MUGSHOP123&gtm=45je5b1v9101za200&_p=1763700000000&gcs=G111&gcd=13r3r3r3r5l1&npa=0&dma=1&cid=11.22&ul=hu-hu&_s=3&sid=1763700001&sct=1&seg=1&dl=https%3A%2F%2Fwww.mugs.example%2Fblue&dt=Blue%20mug';
const SESSION = { ga_session_id: '1763700001', ga_session_number: 1, session_engaged: '1' };
const HOST = 'https://region1.google-analytics.com/g/collect';
const get = (url: string, type?: string) => decode({ url, method: 'GET', ...(type && { type }) }).hits;
const post = (url: string, body = '') => decode({ url, method: 'POST', body }).hits;

describe('single hits', () => {
  test('a page view', () => {
    expect(post(`${HOST}?${SHARED}&en=page_view&_fv=1&_ss=1&_ee=1&tfd=900`)).toEqual([
      {
        vendor: 'ga4',
        account: 'G-MUGSHOP123',
        client: '11.22',
        event: 'page_view',
        kind: 'pageview',
        params: { ...SESSION, page_location: 'https://www.mugs.example/blue', page_title: 'Blue mug', _fv: '1', _ss: '1' },
        consent: {
          gcs: 'G111',
          gcd: '13r3r3r3r5l1',
          ad_storage: 'granted',
          analytics_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'granted',
        },
        page: 'https://www.mugs.example/blue',
      },
    ]);
  });

  test('an add to cart, with its money and its products in their order', () => {
    const items = '&pr2=idSKU2~nmLid~pr4.5~qt2&pr1=idSKU1~nmMug%20~~%20big~brPott~pr19.9~qt1~cacups~vablue~k0glaze~v0matt';
    const [hit] = post(
      `${HOST}?${SHARED}&cu=EUR&en=add_to_cart&_c=1&epn.value=28.9&ep.coupon=0012&up.plan=free&upn.orders=2${items}`,
    );
    expect(hit).toMatchObject({ event: 'add_to_cart', kind: 'event', value: 28.9, currency: 'EUR' });
    expect(hit?.params).toMatchObject({
      value: 28.9,
      currency: 'EUR',
      coupon: '0012',
      _c: '1',
      'up.plan': 'free',
      'up.orders': 2,
    });
    expect(hit?.items).toEqual([
      {
        item_id: 'SKU1',
        item_name: 'Mug ~ big',
        item_brand: 'Pott',
        price: 19.9,
        quantity: 1,
        item_category: 'cups',
        item_variant: 'blue',
        glaze: 'matt',
      },
      { item_id: 'SKU2', item_name: 'Lid', price: 4.5, quantity: 2 },
    ]);
  });

  test('a number is one only where the protocol says so', () => {
    const [hit] = get(`${HOST}?${SHARED}&en=purchase&ep.value=80&cu=EUR`);
    expect(hit?.params['value']).toBe('80');
    expect(hit?.value).toBeUndefined();
  });

  test('engagement is automatic, scrolling is not', () => {
    expect(get(`${HOST}?${SHARED}&en=user_engagement&_et=1200`)[0]).toMatchObject({
      automatic: true,
      params: { engagement_time_msec: 1200 },
    });
    expect(get(`${HOST}?${SHARED}&en=scroll&epn.percent_scrolled=90`)[0]?.automatic).toBeUndefined();
  });

  test('its session: id, number, engagement, whether new, whether the first; key event and debugging', () => {
    const [hit] = get(`${HOST}?v=2&tid=G-MUGSHOP123&en=x&sid=1763700001&sct=12&seg=0&_nsi=1&_ss=1&_fv=1&_c=1&_dbg=1&tt=internal`);
    expect(hit?.params).toEqual({
      ga_session_id: '1763700001',
      ga_session_number: 12,
      session_engaged: '0',
      _nsi: '1',
      _ss: '1',
      _fv: '1',
      _c: '1',
      _dbg: '1',
      traffic_type: 'internal',
    });
  });

  test('the same letters name a promotion or a campaign, by the event', () => {
    const query = `${HOST}?v=2&tid=G-MUGSHOP123&pi=P1&pn=Sale&cn=Banner&cs=top&cm=email`;
    expect(get(`${query}&en=select_promotion`)[0]?.params).toEqual({
      promotion_id: 'P1',
      promotion_name: 'Sale',
      creative_name: 'Banner',
      creative_slot: 'top',
    });
    expect(get(`${query}&en=page_view`)[0]?.params).toEqual({ campaign: 'Banner', source: 'top', medium: 'email' });
    expect(get(`${HOST}?v=2&tid=G-MUGSHOP123&en=x&ep.source=button&cs=mail`)[0]?.params).toEqual({ source: 'button' });
  });

  test('that user data went along, not which', () => {
    const secret = 'f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a';
    const em = encodeURIComponent(`tv.1~em.${secret}~pn.${secret}~fn0.${secret}~ln.e2`);
    const [hit] = get(
      `${HOST}?v=2&tid=G-MUGSHOP123&en=x&em=${em}&uid=u-77&ep.e_mail=a%40b.example&ep.hash=${secret}&up.phone=361`,
    );
    expect(hit?.userData).toEqual(['e_mail', 'em', 'fn', 'hash', 'pn', 'up.phone', 'user_id']);
    expect(JSON.stringify(hit)).not.toMatch(/f660|b\.example|u-77|361/);
    expect(get(`${HOST}?v=2&tid=G-MUGSHOP123&en=x&em=tv.1`)[0]?.userData).toBeUndefined();
  });

  test.each([
    'https://sgtm.mugs.example/g/collect',
    'https://www.mugs.example/sgtm/g/collect',
    'https://www.mugs.example/v4x6/ag/g/c',
    'https://www.mugs.example/any/where',
  ])('is known at %s', (address) => {
    expect(get(`${address}?${SHARED}&en=generate_lead`)).toMatchObject([{ vendor: 'ga4', event: 'generate_lead' }]);
  });

  test('is known within base64, and with everything in the body', () => {
    expect(post(`https://www.mugs.example/m?d=${encodeURIComponent(btoa(`${SHARED}&en=login`))}`)).toMatchObject([
      { event: 'login' },
    ]);
    expect(post('https://www.mugs.example/m', `${SHARED}&en=login`)).toMatchObject([{ vendor: 'ga4', event: 'login' }]);
  });

  test.each([
    'https://www.google-analytics.com/collect?v=1&tid=UA-1-1&t=pageview',
    'https://www.google-analytics.com/r/collect?v=1&tid=G-MUGSHOP123&t=pageview',
    'https://e.clarity.ms/g/collect?v=2&foo=bar',
    'https://www.mugs.example/search?v=2&en=page_view&tid=7',
  ])('is not %s', (url) => {
    expect(get(url).filter(({ vendor }) => vendor === 'ga4')).toEqual([]);
  });
});

describe('batches', () => {
  test('one hit a line; what the line says wins over the address', () => {
    const hits = post(
      `${HOST}?${SHARED}&en=scroll&_et=5`,
      'epn.percent_scrolled=25\r\nen=view_item&cu=HUF&epn.value=4990&_et=7&dl=https%3A%2F%2Fwww.mugs.example%2Fred\r\n',
    );
    expect(hits).toMatchObject([
      { event: 'scroll', params: { percent_scrolled: 25, engagement_time_msec: 5 }, page: 'https://www.mugs.example/blue' },
      {
        event: 'view_item',
        value: 4990,
        currency: 'HUF',
        params: { engagement_time_msec: 7 },
        page: 'https://www.mugs.example/red',
      },
    ]);
  });

  test('a large event leaves its own part to the body', () => {
    expect(post(`${HOST}?${SHARED}`, 'en=view_item_list&ep.item_list_name=Mugs&pr1=idA')).toMatchObject([
      { event: 'view_item_list', params: { item_list_name: 'Mugs' }, items: [{ item_id: 'A' }] },
    ]);
  });

  test('n lines are n hits, each with its own and the shared parameters', () => {
    const name = fc.stringMatching(/^[a-z][a-z_]{0,20}$/);
    // What looks like an e-mail address is another test's: it is named, and not shown.
    const text = fc.string().filter((value) => !value.includes('@'));
    const line = fc.record({ event: name, key: name.map((rest) => `my_${rest}`), text, number: fc.integer() });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (events, end) => {
        const body = events
          .map((e) =>
            new URLSearchParams({ en: e.event, [`ep.${e.key}`]: e.text, [`epn.n_${e.key}`]: String(e.number) }).toString(),
          )
          .join(end);
        const hits = post(`${HOST}?${SHARED}`, body);
        expect(hits.map(({ event }) => event)).toEqual(events.map(({ event }) => event));
        hits.forEach((hit, at) => {
          const { key, text, number } = events[at] ?? { key: '', text: '', number: 0 };
          expect(hit.account).toBe('G-MUGSHOP123');
          expect(hit.params).toEqual({
            page_location: 'https://www.mugs.example/blue',
            page_title: 'Blue mug',
            ...SESSION,
            [key]: text,
            [`n_${key}`]: number,
          });
        });
      }),
    );
  });

  test('a counted hit without a readable body is an event without a name', () => {
    expect(post(`${HOST}?${SHARED}`)).toMatchObject([{ vendor: 'ga4', kind: 'event', account: 'G-MUGSHOP123' }]);
    expect(post(`${HOST}?${SHARED}`)[0]?.event).toBeUndefined();
  });
});

describe('consent', () => {
  const consent = (query: string) => get(`${HOST}?v=2&tid=G-MUGSHOP123&en=x&${query}`)[0]?.consent;

  test('gcd by its bits: update over default, anything unknown left out', () => {
    expect(consent('gcd=13u3t3p3l5l1')).toEqual({
      gcd: '13u3t3p3l5l1',
      ad_storage: 'denied',
      analytics_storage: 'granted',
      ad_user_data: 'denied',
    });
    expect(consent('gcd=13!3-3Z3_5')).toEqual({ gcd: '13!3-3Z3_5' });
  });

  test('gcs where gcd is silent', () => {
    expect(consent('gcs=G101&gcd=13l3l3l3l1l1')).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' });
    expect(consent('gcs=G1--')).toEqual({ gcs: 'G1--' });
    expect(consent('npa=1')).toBeUndefined();
  });
});

describe('beside the hits', () => {
  test.each([
    'https://stats.g.doubleclick.net/g/collect?v=2&tid=G-MUGSHOP123&cid=1.2&gtm=45je&aip=1',
    'https://www.google.hu/ads/ga-audiences?v=1&t=sr&slf_rd=1&_r=4&tid=G-MUGSHOP123&cid=1.2&aip=1&z=1',
    'https://analytics.google.com/g/collect?v=2&tid=G-MUGSHOP123&gtm=45je',
  ])('a side ping proves nothing: %s', (url) => {
    expect(get(url)).toMatchObject([{ vendor: 'ga4', kind: 'aux', account: 'G-MUGSHOP123' }]);
  });

  test('the library, from Google and through a gateway', () => {
    const load = [{ vendor: 'ga4', account: 'G-MUGSHOP123', kind: 'load', params: {} }];
    expect(get('https://www.googletagmanager.com/gtag/js?id=G-MUGSHOP123&l=dataLayer&cx=c', 'script')).toEqual(load);
    expect(get('https://www.mugs.example/v4x6/?id=G-MUGSHOP123', 'script')).toEqual(load);
  });

  test('the Measurement Protocol', () => {
    const url = 'https://www.google-analytics.com/mp/collect?measurement_id=G-MUGSHOP123&api_secret=s';
    const params = { currency: 'PLN', value: 12.5, items: [{ item_id: 'A', price: 3, gift: true }] };
    expect(
      post(url, JSON.stringify({ client_id: '1', events: [{ name: 'purchase', params }, { name: 'page_view' }, 7] })),
    ).toMatchObject([
      { event: 'purchase', kind: 'event', value: 12.5, currency: 'PLN', items: [{ item_id: 'A', price: 3, gift: 'true' }] },
      { event: 'page_view', kind: 'pageview' },
    ]);
    expect(post(url.replace('/mp/', '/debug/mp/'), JSON.stringify({ events: [{ name: 'x' }] }))).toMatchObject([{ kind: 'aux' }]);
  });
});
