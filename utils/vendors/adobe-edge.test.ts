import { expect, test } from 'vitest';
import { decode } from '.';

const STREAM = '3f1c7a52-0000-4000-8000-0a1b2c3d4e5f';
const post = (payload: unknown, path = '/ee/or2/v1/interact', host = 'edge.adobedc.net') =>
  decode({
    url: `https://${host}${path}?configId=${STREAM}&requestId=9c0a`,
    method: 'POST',
    ...(payload !== undefined && { body: JSON.stringify(payload) }),
  }).hits;
const PAGE = { webPageDetails: { URL: 'https://www.mugs.example/blue', name: 'Blue', pageViews: { value: 1 } } };

test('a page view', () => {
  const hits = post({
    meta: { state: {} },
    events: [{ xdm: { eventType: 'web.webpagedetails.pageViews', web: PAGE, identityMap: { email: [{ id: 'a@b.example' }] } } }],
  });
  expect(hits).toEqual([
    {
      vendor: 'adobe-edge',
      account: STREAM,
      event: 'web.webpagedetails.pageViews',
      kind: 'pageview',
      page: 'https://www.mugs.example/blue',
      params: {
        'web.webPageDetails.URL': 'https://www.mugs.example/blue',
        'web.webPageDetails.name': 'Blue',
        'web.webPageDetails.pageViews.value': 1,
      },
    },
  ]);
});

test('an add to cart, by its type or by its measure, on the own host and another base path', () => {
  const cart = {
    commerce: { productListAdds: { value: 1 } },
    productListItems: [{ SKU: 'SKU1', name: 'Mug', quantity: 2, priceTotal: 39.8 }],
  };
  const expected = [
    {
      event: 'commerce.productListAdds',
      kind: 'event',
      items: [{ item_id: 'SKU1', item_name: 'Mug', quantity: 2, price: 19.9 }],
    },
  ];
  expect(post({ events: [{ xdm: { eventType: 'commerce.productListAdds', ...cart } }] })).toMatchObject(expected);
  expect(post({ events: [{ xdm: cart }] }, '/data/v1/collect', 'edge.mugs.example')).toMatchObject(expected);
});

test('several events, an order among them', () => {
  const order = { order: { purchaseID: 'O-1', priceTotal: 99, currencyCode: 'EUR' }, purchases: { value: 1 } };
  expect(
    post({
      events: [
        { xdm: { eventType: 'web.webinteraction.linkClicks', web: { webInteraction: { name: 'Call us', type: 'other' } } } },
        { xdm: { eventType: 'commerce.purchases', commerce: order } },
        { xdm: { eventType: 'decisioning.propositionDisplay' } },
      ],
    }),
  ).toMatchObject([
    { event: 'web.webinteraction.linkClicks', params: { 'web.webInteraction.name': 'Call us' } },
    { event: 'commerce.purchases', value: 99, currency: 'EUR' },
    { event: 'decisioning.propositionDisplay', automatic: true },
  ]);
});

test('an event in a body that nobody could read, consent, the library', () => {
  expect(post(undefined)).toMatchObject([{ vendor: 'adobe-edge', kind: 'event', account: STREAM }]);
  expect(post({ consent: [] }, '/ee/v1/privacy/set-consent')).toMatchObject([{ kind: 'aux' }]);
  const script = 'https://cdn1.adoberesources.net/alloy/2.19.2/alloy.min.js';
  expect(decode({ url: script, method: 'GET' }).hits).toMatchObject([{ vendor: 'adobe-edge', kind: 'load' }]);
});

test('is not any request with a version in its path', () => {
  const url = 'https://www.mugs.example/api/v1/collect?configId=7';
  expect(decode({ url, method: 'POST', body: '{"events":[{"xdm":{"eventType":"a"}}]}' }).hits).toEqual([]);
});
