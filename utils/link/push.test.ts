import { expect, test } from 'vitest';
import type { Json } from '../model/signal';
import { readPush } from './push';

const read = (entry: Json) => readPush({ layer: 'dataLayer', entry });

test('an object with an event is one, with itself as parameters', () => {
  expect(read({ event: 'add_to_cart', value: 1 })).toEqual({
    event: { name: 'add_to_cart', params: { event: 'add_to_cart', value: 1 } },
  });
});

test('gtag’s arguments are events or consent; the rest says nothing', () => {
  expect(read({ $arguments: ['event', 'sign_up', { method: 'form' }] })).toEqual({
    event: { name: 'sign_up', params: { method: 'form' } },
  });
  expect(read({ $arguments: ['event', 'sign_up'] })).toEqual({ event: { name: 'sign_up', params: {} } });
  for (const command of ['config', 'js', 'set', 'get']) expect(read({ $arguments: [command, 'G-1', {}] })).toEqual({});
});

test('consent: by default or as answered, for some regions only, and how long tags shall wait', () => {
  const state = { analytics_storage: 'denied' };
  expect(read({ $arguments: ['consent', 'default', { ...state, wait_for_update: 500 }] })).toEqual({
    consent: { state, said: 'default', regional: false, waits: 500 },
  });
  expect(read({ $arguments: ['consent', 'default', { ...state, region: ['DE'] }] })).toEqual({
    consent: { state, said: 'default', regional: true },
  });
  expect(read({ $arguments: ['consent', 'update', { ...state, url: 'granted-not' }] })).toEqual({
    consent: { state, said: 'update', regional: false },
  });
  expect(read({ $arguments: ['consent', 'update', 'granted'] })).toEqual({});
});

test('an array in the layer of a container is no command', () => {
  expect(read(['consent', 'default', { ad_storage: 'denied' }])).toEqual({});
});

test.each([
  ['_paq', ['trackEvent', 'Shop', 'addToCart', 'Mug'], 'addToCart'],
  ['uetq', ['event', 'add_to_cart', { revenue_value: 12 }], 'add_to_cart'],
  ['_learnq', ['track', 'Added to Cart', { value: 12 }], 'Added to Cart'],
  ['_hsq', ['trackCustomBehavioralEvent', { name: 'pe1_lead' }], 'pe1_lead'],
  ['_tfa', { notify: 'event', name: 'lead', id: 1 }, 'lead'],
  ['adobeDataLayer', { event: 'cart-add' }, 'cart-add'],
])('an entry of %s names its event', (layer, entry, name) => {
  expect(readPush({ layer, entry: entry as Json }).event?.name).toBe(name);
});

test.each([
  ['_paq', ['setUserId', 'x']],
  ['_paq', ['trackPageView']],
  ['_hsq', ['setPath', '/x']],
  ['dataLayer', ['event', 'x']],
  ['constructor', ['event', 'x']],
])('a command of %s that reports no event is none', (layer, entry) => {
  expect(readPush({ layer, entry: entry as Json })).toEqual({});
});

test.each([
  null,
  1,
  'event',
  [],
  ['event', 'x'],
  {},
  { event: 1 },
  { event: '' },
  { $arguments: 'x' },
  { $arguments: [] },
  { $cut: 'size' },
])('%j says nothing', (entry) => {
  expect(read(entry as Json)).toEqual({});
});

test.each([
  [['requireConsent'], { state: { consent: 'denied' }, said: 'default' }],
  [['rememberConsentGiven', 240], { state: { consent: 'granted' } }],
  [['forgetConsentGiven'], { state: { consent: 'denied' } }],
  [['setCookieConsentGiven'], { state: { cookies: 'granted' } }],
])('Matomo is told %j', (entry, consent) => {
  for (const layer of ['_paq', '_ppas'])
    expect(readPush({ layer, entry })).toEqual({ consent: { source: 'matomo', regional: false, ...consent } });
  expect(readPush({ layer: 'dataLayer', entry })).toEqual({});
});

test('an object of data reports nothing by what it holds', () => {
  expect(readPush({ layer: 'digitalData', entry: { event: 'add_to_cart' } })).toEqual({});
  expect(readPush({ layer: 'utag_data', entry: { event: 'add_to_cart' } })).toEqual({});
});

test('Klaviyo’s newer queue', () => {
  const entry = ['track', 'Added to Cart', { a: 1 }];
  expect(readPush({ layer: '_klOnsite', entry })).toEqual({ event: { name: 'Added to Cart', params: { a: 1 } } });
});
