import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../model/signal';
import { readCall } from './call';

const event = (name: string, ...args: Json[]) => {
  const { event: read } = readCall({ name, args });
  return read && `${read.vendor} ${read.name} ${JSON.stringify(read.params)}`;
};

test.each<[string, Json[], string]>([
  ['fbq', ['track', 'AddToCart', { value: 1 }], 'meta AddToCart {"value":1}'],
  ['fbq', ['trackCustom', 'Mug'], 'meta Mug {}'],
  ['fbq', ['trackSingle', '123', 'Lead', { a: 1 }], 'meta Lead {"a":1}'],
  ['ttq.track', ['AddToCart', { value: 1 }], 'tiktok AddToCart {"value":1}'],
  ['snaptr', ['track', 'ADD_CART', { price: 1 }], 'snapchat ADD_CART {"price":1}'],
  ['rdt', ['track', 'Custom', { customEventName: 'Mug' }], 'reddit Mug {"customEventName":"Mug"}'],
  ['rdt', ['track', 'Purchase'], 'reddit Purchase {}'],
  ['twq', ['event', 'tw-abc-def', { value: 1 }], 'x tw-abc-def {"value":1}'],
  ['pintrk', ['track', 'AddToCart', { value: 1 }], 'pinterest addtocart {"value":1}'],
  ['lintrk', ['track', { conversion_id: 7 }], 'linkedin conversion {"conversion_id":7}'],
  ['hj', ['event', 'mug_added'], 'hotjar mug_added {}'],
  ['clarity', ['event', 'mug added'], 'clarity mug added {}'],
  ['ym', [99, 'reachGoal', 'CART', { a: 1 }], 'yandex-metrica CART {"a":1}'],
  ['ym', [99, 'file', 'https://a.example/x.pdf'], 'yandex-metrica download {}'],
  ['snowplow', ['trackStructEvent', { category: 'shop', action: 'add' }], 'snowplow add {"category":"shop","action":"add"}'],
  ['snowplow', ['trackStructEvent:sp', 'shop', 'add', 'mug'], 'snowplow add {}'],
  ['snowplow', ['trackAddToCart:sp', { sku: 'a' }], 'snowplow add_to_cart {"sku":"a"}'],
  [
    'snowplow',
    ['trackSelfDescribingEvent', { event: { schema: 'iglu:com.shop/mug_added/jsonschema/1-0-0', data: { a: 1 } } }],
    'snowplow mug_added {"a":1}',
  ],
  [
    'plausible',
    ['Add to cart', { props: { size: 'L' }, revenue: { amount: 1 } }],
    'plausible Add to cart {"size":"L","revenue":{"amount":1}}',
  ],
  ['ga', ['send', 'event', 'shop', 'add'], 'universal-analytics add {"eventCategory":"shop"}'],
  [
    'ga',
    ['t0.send', { hitType: 'event', eventAction: 'add' }],
    'universal-analytics add {"hitType":"event","eventAction":"add"}',
  ],
  ['umami.track', ['mug', { a: 1 }], 'umami mug {"a":1}'],
  ['posthog.capture', ['mug added', { a: 1 }], 'posthog mug added {"a":1}'],
  ['mixpanel.track', ['Mug Added', { a: 1 }], 'mixpanel Mug Added {"a":1}'],
  ['amplitude.track', ['Mug', { a: 1 }], 'amplitude Mug {"a":1}'],
  ['amplitude.track', [{ event_type: 'Mug', event_properties: { a: 1 } }], 'amplitude Mug {"a":1}'],
  ['analytics.track', ['Product Added', { a: 1 }], 'segment Product Added {"a":1}'],
  ['rudderanalytics.track', ['Product Added'], 'rudderstack Product Added {}'],
  ['_satellite.track', ['add-to-cart', { a: 1 }], 'adobe-launch add-to-cart {"a":1}'],
  ['utag.link', [{ tealium_event: 'cart_add' }], 'tealium cart_add {"tealium_event":"cart_add"}'],
  ['utag.track', ['link', { event_name: 'x' }], 'tealium x {"event_name":"x"}'],
  ['klaviyo.track', ['Added to Cart', { a: 1 }], 'klaviyo Added to Cart {"a":1}'],
  ['klaviyo.push', [['track', 'Added to Cart', { a: 1 }]], 'klaviyo Added to Cart {"a":1}'],
  ['shopTag', ['track', 'add_to_cart', { a: 1 }], 'data-layer add_to_cart {"a":1}'],
  ['shopTag', ['add_to_cart', { a: 1 }], 'data-layer add_to_cart {"a":1}'],
])('%s %j', (name, args, expected) => {
  expect(event(name, ...args)).toBe(expected);
});

test.each<[string, Json[]]>([
  ['fbq', ['init', '123']],
  ['fbq', ['track', 'PageView']],
  ['ttq.page', []],
  ['pintrk', ['load', '1']],
  ['lintrk', ['track']],
  ['hj', ['stateChange', '/a']],
  ['clarity', ['set', 'a', 'b']],
  ['ym', [99, 'init', {}]],
  ['plausible', ['pageview']],
  ['posthog.capture', ['$autocapture', {}]],
  ['posthog.identify', ['a']],
  ['amplitude.track', ['[Amplitude] Page Viewed']],
  ['analytics.page', ['Home']],
  ['utag.view', [{ page_name: 'x' }]],
  ['umami.track', []],
  ['umami.track', [{ $function: '' }]],
  ['fbq.unheard', ['track', 'Lead']],
  ['shopTag', ['set', 'a']],
])('%s %j is no event', (name, args) => {
  expect(event(name, ...args)).toBeUndefined();
});

test.each<[string, Json[], object]>([
  ['fbq', ['consent', 'revoke'], { source: 'meta', state: { consent: 'denied' } }],
  ['fbq', ['consent', 'grant'], { source: 'meta', state: { consent: 'granted' } }],
  ['ttq.grantConsent', [], { source: 'tiktok', state: { consent: 'granted' } }],
  ['ttq.revokeConsent', [], { source: 'tiktok', state: { consent: 'denied' } }],
  ['ttq.holdConsent', [], { source: 'tiktok', state: { consent: 'denied' }, said: 'default' }],
  ['clarity', ['consent'], { source: 'clarity', state: { consent: 'granted' } }],
  ['clarity', ['consent', false], { source: 'clarity', state: { consent: 'denied' } }],
  [
    'clarity',
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    { source: 'clarity', state: { ad_storage: 'denied', analytics_storage: 'granted' } },
  ],
  ['posthog.opt_out_capturing', [], { source: 'posthog', state: { capturing: 'denied' } }],
  ['mixpanel.opt_in_tracking', [], { source: 'mixpanel', state: { tracking: 'granted' } }],
  ['amplitude.setOptOut', [true], { source: 'amplitude', state: { tracking: 'denied' } }],
  ['pintrk', ['setconsent', false], { source: 'pinterest', state: { consent: 'denied' } }],
])('%s %j speaks of consent', (name, args, consent) => {
  expect(readCall({ name, args })).toEqual({ consent: { regional: false, ...consent } });
});

test('any arguments', () => {
  const names = fc.constantFrom(
    'fbq',
    'ttq.track',
    'rdt',
    'twq',
    'pintrk',
    'lintrk',
    'clarity',
    'ym',
    'snowplow',
    'plausible',
    'ga',
    'umami',
    'amplitude.setOptOut',
    'utag.link',
    'utag.track',
    'klaviyo.push',
    'x',
    '',
  );
  const words = fc.constantFrom(
    'track',
    'event',
    'consent',
    'consentv2',
    'send',
    'trackStructEvent',
    'trackSelfDescribingEvent',
    'reachGoal',
    '__proto__',
    'constructor',
  );
  const json = fc.oneof(words, fc.jsonValue()) as fc.Arbitrary<Json>;
  fc.assert(
    fc.property(names, fc.array(json, { maxLength: 5 }), (name, args) => {
      const { event: read } = readCall({ name, args });
      if (read) expect(read.name).not.toBe('');
    }),
  );
});
