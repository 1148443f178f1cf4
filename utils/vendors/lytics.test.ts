import { expect, test } from 'vitest';
import { decode } from '.';

const CID = '00ed91c03664aaf1ea539a87d4c560e7';
const get = (query: string) =>
  decode({
    url: `https://c.lytics.io/c/${CID}?${query}&_ts=1763700000000&url=www.mugs.example%2Fblue&_uid=9168&_v=2.0.0`,
    method: 'GET',
  }).hits;

test('a page view', () => {
  expect(get('_e=pv&_tz=1&_ul=hu')).toEqual([
    {
      vendor: 'lytics',
      account: CID,
      event: 'pv',
      kind: 'pageview',
      params: { _e: 'pv' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event', () => {
  expect(get('event=conversion&campaign_id=7&currency=EUR&value=25.99')).toMatchObject([
    { event: 'conversion', kind: 'event', value: 25.99, currency: 'EUR', params: { campaign_id: '7' } },
  ]);
});

test('what is known of a person proves nothing and is not told', () => {
  const hits = get('email=a%40b.example&first_name=Anna');
  expect(hits).toMatchObject([{ kind: 'aux', params: {} }]);
  expect(JSON.stringify(hits)).not.toMatch(/Anna|a@b/);
});

test('the library', () => {
  expect(decode({ url: `https://c.lytics.io/api/tag/${CID}/latest.min.js`, method: 'GET' }).hits).toMatchObject([
    { kind: 'load', account: CID },
  ]);
});

test.each(['https://c.lytics.io/', `https://www.mugs.example/c/${CID}?_e=pv`])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
