import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RulePlace, VendorRule } from '../../model/recording';
import { explain, holdTime, vendorName } from '../index';
import { explainWith } from './explain';

const OWN: VendorRule = {
  name: 'Shop collector',
  host: 'collect.mugs.example',
  path: '/v1/*/track',
  event: { in: 'body', key: 'event.name' },
  account: { in: 'query', key: 'site' },
};
const URL_ = 'https://collect.mugs.example/v1/eu/track?site=hu';
const post = (body: unknown, url = URL_, type = 'xmlhttprequest') => ({
  url,
  method: 'POST',
  type,
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});
const get = (url: string, type = 'image') => ({ url, method: 'GET', type });
const ask = (rule: VendorRule | readonly VendorRule[], request: Parameters<typeof explain>[0]) =>
  explainWith([rule].flat() as VendorRule[])(request).hits;
const names = (rule: VendorRule, request: Parameters<typeof explain>[0]) => ask(rule, request).map(({ event }) => event);

describe('where an event’s name may stand', () => {
  const at = (event: RulePlace): VendorRule => ({ name: 'Own', host: 'mugs.example', event });
  test.each<[string, RulePlace, Parameters<typeof explain>[0], string[]]>([
    ['a parameter', { in: 'query', key: 'ev' }, get('https://t.mugs.example/p.gif?ev=add_to_cart&v=1'), ['add_to_cart']],
    ['a form’s field', { in: 'body', key: 'ev' }, post('ev=add+to+cart&v=1'), ['add to cart']],
    ['a field of JSON', { in: 'body', key: 'event' }, post({ event: 'add_to_cart' }), ['add_to_cart']],
    ['a field within', { in: 'body', key: 'event.name' }, post({ event: { name: 'add_to_cart' } }), ['add_to_cart']],
    ['a field with a dot in its name', { in: 'body', key: 'event.name' }, post({ 'event.name': 'x' }), ['x']],
    ['a list', { in: 'body', key: 'events.name' }, post({ events: [{ name: 'a' }, { name: 'b' }, { id: 1 }] }), ['a', 'b']],
    ['a list, written as lists are', { in: 'body', key: '$.events[*].name' }, post({ events: [{ name: 'a' }] }), ['a']],
    ['one entry of a list', { in: 'body', key: 'events[1].name' }, post({ events: [{ name: 'a' }, { name: 'b' }] }), ['b']],
    ['a list as the whole', { in: 'body', key: 'name' }, post([{ name: 'a' }, { name: 'b' }]), ['a', 'b']],
    ['lines of JSON', { in: 'body', key: 'name' }, post('{"name":"a"}\n{"name":"b"}\n'), ['a', 'b']],
    ['a list of names', { in: 'body', key: 'events' }, post({ events: ['a', 'b'] }), ['a', 'b']],
    ['JSON in a form', { in: 'body', key: 'data.event' }, post(`data=${encodeURIComponent('{"event":"a"}')}`), ['a']],
    [
      'JSON in base64 in a parameter',
      { in: 'query', key: 'd.e' },
      get(`https://mugs.example/t?d=${btoa('{"e":"buy"}')}`),
      ['buy'],
    ],
    ['the path', { in: 'path', segment: 1 }, post({}, 'https://mugs.example/track/ad%C3%A1s/7'), ['adás']],
    ['a number', { in: 'body', key: 'id' }, post({ id: 17 }), ['17']],
    ['the address, where the body has none', { in: 'body', key: 'ev' }, get('https://mugs.example/t?ev=a'), ['a']],
    ['the body, where the address has none', { in: 'query', key: 'ev' }, post('ev=a', 'https://mugs.example/t'), ['a']],
  ])('%s', (_name, event, request, expected) => {
    expect(names(at(event), request)).toEqual(expected);
  });

  test('without a place, the end of the path', () => {
    const rule = { name: 'Own', host: 'mugs.example', path: '/t/' };
    expect(names(rule, get('https://mugs.example/t/add-to-cart?x=1'))).toEqual(['add-to-cart']);
    expect(names({ name: 'Own', host: 'mugs.example' }, post('', 'https://mugs.example/'))).toEqual(['mugs.example']);
  });
});

test('a hit has its account, its parameters by their own names, and its page', () => {
  const body = {
    page_url: 'https://www.mugs.example/blue',
    email: 'a@b.example',
    event: { name: 'add_to_cart', value: '12.5', currency: 'eur', properties: { percent: 50 } },
  };
  expect(ask(OWN, post(body))).toEqual([
    {
      vendor: 'own:Shop collector',
      account: 'hu',
      event: 'add_to_cart',
      kind: 'event',
      value: 12.5,
      currency: 'EUR',
      page: 'https://www.mugs.example/blue',
      params: {
        site: 'hu',
        page_url: 'https://www.mugs.example/blue',
        'event.name': 'add_to_cart',
        'event.value': '12.5',
        'event.currency': 'eur',
        'event.properties.percent': 50,
        name: 'add_to_cart',
        value: '12.5',
        currency: 'eur',
        percent: 50,
      },
      userData: ['email'],
    },
  ]);
});

test('events of one batch keep their own parameters, and share those around them', () => {
  const rule: VendorRule = { name: 'Own', host: 'mugs.example', event: { in: 'body', key: 'events.name' } };
  const hits = ask(rule, post({ shop: 'hu', events: [{ name: 'scroll', props: { percent: 50 } }, { name: 'page_view' }] }));
  expect(hits.map(({ event, kind, params }) => [event, kind, params['percent'], params['shop']])).toEqual([
    ['scroll', 'event', 50, 'hu'],
    ['page_view', 'pageview', undefined, 'hu'],
  ]);
});

describe('which requests are a rule’s', () => {
  test.each([
    ['the host', { host: 'mugs.example' }, 'https://mugs.example/t', true],
    ['below the host', { host: 'mugs.example' }, 'https://a.b.mugs.example/t', true],
    ['a host that only ends so', { host: 'mugs.example' }, 'https://notmugs.example/t', false],
    ['the beginning of the path', { host: 'mugs.example', path: '/t' }, 'https://mugs.example/tx', true],
    ['another path', { host: 'mugs.example', path: '/t' }, 'https://mugs.example/a/t', false],
    ['anything between', { host: 'mugs.example', path: '/a/*/c' }, 'https://mugs.example/a/b/b/c/d', true],
    ['nothing between', { host: 'mugs.example', path: '/a/*/c' }, 'https://mugs.example/a/c', false],
    ['a path as people write it', { host: 'mugs.example', path: '/mérés' }, 'https://mugs.example/m%C3%A9r%C3%A9s', true],
  ])('%s', (_name, where, url, matches) => {
    expect(ask({ name: 'Own', ...where }, post('x=1', url)).length).toBe(matches ? 1 : 0);
  });

  test('of several rules, the most exact host first, and one only', () => {
    const wide: VendorRule = { name: 'Wide', host: 'mugs.example', event: { in: 'body', key: 'e' } };
    const exact: VendorRule = { name: 'Exact', host: 'collect.mugs.example', event: { in: 'body', key: 'name' } };
    const both = explainWith([wide, exact]);
    expect(both(post({ e: 'a', name: 'b' })).hits.map(({ vendor }) => vendor)).toEqual(['own:Exact']);
    expect(both(post({ e: 'a' })).hits.map(({ vendor }) => vendor)).toEqual(['own:Wide']);
  });
});

describe('what is not there to be read', () => {
  test('something sent without a name is an event without one: no silence', () => {
    for (const body of [undefined, '\u0001\u0002', '{"other":1}', 'x'])
      expect(ask(OWN, post(body))).toMatchObject([{ vendor: 'own:Shop collector', kind: 'event' }]);
    expect(ask(OWN, post('{"other":1}'))[0]).not.toHaveProperty('event');
  });

  test('what was only fetched is nothing', () => {
    expect(ask(OWN, get(URL_, 'xmlhttprequest'))).toEqual([]);
    expect(ask(OWN, { ...post({}), type: 'stylesheet' })).toEqual([]);
    expect(ask(OWN, { url: URL_, method: 'OPTIONS', type: 'xmlhttprequest' })).toEqual([]);
  });

  test('its library is a load', () => {
    const rule = { name: 'Own', host: 'mugs.example' };
    expect(ask(rule, get('https://mugs.example/lib.js', 'script'))).toMatchObject([{ kind: 'load', vendor: 'own:Own' }]);
  });
});

describe('an endpoint that a vendor reads as well', () => {
  const rule: VendorRule = { name: 'GA again', host: 'www.google-analytics.com', event: { in: 'query', key: 'en' } };
  const collect = (query: string) => get(`https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234&cid=1.1${query}`, 'ping');

  test('is the vendor’s', () => {
    expect(ask(rule, collect('&en=add_to_cart')).map(({ vendor }) => vendor)).toEqual(['ga4']);
  });

  test('is the rule’s where the vendor only loads its library', () => {
    const script = get('https://www.googletagmanager.com/gtag/js?id=G-ABC1234&en=x', 'script');
    const hits = ask({ name: 'Tags', host: 'googletagmanager.com', event: { in: 'query', key: 'en' } }, script);
    expect(hits.map(({ vendor, kind }) => [vendor, kind])).toContainEqual(['own:Tags', 'event']);
    expect(hits.length).toBeGreaterThan(1);
  });
});

test('an own endpoint has its name and its time', () => {
  expect(vendorName('own:Shop collector')).toBe('Shop collector');
  expect(vendorName('ga4')).toBe('Google Analytics 4');
  expect(vendorName('nobody')).toBe('nobody');
  expect(holdTime(['own:Shop collector'])).toBe(5_000);
  expect(holdTime(['nobody'])).toBe(0);
});

const places = fc.oneof(
  fc.record({ in: fc.constantFrom('query' as const, 'body' as const), key: fc.string({ maxLength: 200 }) }),
  fc.record({ in: fc.constant('path' as const), segment: fc.nat(50) }),
);

test('whatever a page sends and whatever a rule says, nothing is thrown and no vendor loses a hit', () => {
  const json = fc
    .json()
    .chain((text) => fc.constantFrom(text, `data=${encodeURIComponent(text)}`, btoa(unescape(encodeURIComponent(text)))));
  fc.assert(
    fc.property(
      fc.option(places, { nil: undefined }),
      fc.option(places, { nil: undefined }),
      fc.webUrl({ withQueryParameters: true }),
      fc.oneof(json, fc.string(), fc.constantFrom('['.repeat(5000), '{"a":'.repeat(3000))),
      fc.constantFrom('', 'ping', 'script', 'image', 'xmlhttprequest'),
      fc.string(),
      (event, account, url, body, type, path) => {
        const rule: VendorRule = { name: 'Own', host: new URL(url).hostname, event, account };
        const request = { url, method: 'POST', body, type };
        const known = explain(request);
        for (const one of [rule, { ...rule, path }]) {
          const { hits, errors } = explainWith([one])(request);
          expect(errors).toEqual(known.errors);
          for (const hit of known.hits) expect(hits).toContainEqual(hit);
          for (const hit of hits.slice(known.hits.length)) expect(hit.vendor).toBe('own:Own');
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('the work grows with the body, not with its square', () => {
  // Counted, not timed: each entry of a batch is looked at a bounded number of times.
  let looks = 0;
  const { hasOwn } = Object;
  Object.hasOwn = (target, key) => {
    looks += 1;
    return hasOwn(target, key);
  };
  try {
    const work = (count: number): number => {
      looks = 0;
      const events = Array.from({ length: count }, (_, index) => ({ deep: { other: index } }));
      expect(
        ask({ name: 'Own', host: 'mugs.example', event: { in: 'body', key: 'events.deep.name' } }, post({ events })).length,
      ).toBe(1);
      return looks;
    };
    const small = work(1_000);
    expect(work(8_000)).toBeLessThan(9 * small);
  } finally {
    Object.hasOwn = hasOwn;
  }
});
