import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const track = (payload: object, path = '/track') =>
  decode({ url: `https://100415443.metrics.convertexperiments.com${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('the library, by account and project', () => {
  expect(get('https://cdn-4.convertexperiments.com/js/10041545-100415443.js')).toEqual([
    { vendor: 'convert', account: '10041545-100415443', kind: 'load', params: {} },
  ]);
});

test('goals and transactions; the view of an experiment proves nothing', () => {
  const ev = [
    { evt: 'viewExp', exps: ['7'], vars: ['71'] },
    { evt: 'hitGoal', goals: [12345], exps: ['7'], vars: ['71'] },
    { evt: 'tr', goals: [12345], r: 42.5, prc: 1 },
  ];
  expect(track({ cid: '10041545', pid: '100415443', vid: 'v1', ev })).toMatchObject([
    { event: 'viewExp', kind: 'aux', account: '10041545-100415443' },
    { event: 'hitGoal', kind: 'event', params: { goals: '12345' } },
    { event: 'tr', kind: 'event', value: 42.5 },
  ]);
});

test('the newer form', () => {
  const events = [
    { eventType: 'bucketing', data: { experienceId: '7', variationId: '71' } },
    { eventType: 'conversion', data: { goalId: '12345', goalData: [{ key: 'amount', value: 10.3 }] } },
  ];
  expect(track({ accountId: '1', projectId: '2', visitors: [{ visitorId: 'v1', events }] }, '/v1/track/1/2')).toMatchObject([
    { kind: 'aux' },
    { account: '1-2', event: 'conversion', params: { goalId: '12345' }, value: 10.3 },
  ]);
});

test('in the address', () => {
  expect(
    get('https://1.metrics.convertexperiments.com/track?cid=1&ev[0][evt]=hitGoal&ev[0][goals][]=5&ev[0][goals][]=6'),
  ).toMatchObject([{ event: 'hitGoal', params: { goals: '5,6' } }]);
});

test.each(['https://www.convert.com/', 'https://logs.convertexperiments.com/log', 'https://www.mugs.example/track'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
