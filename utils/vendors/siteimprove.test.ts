import { expect, test } from 'vitest';
import { decode } from '.';

const get = (path: string) => decode({ url: `https://6027462.global.siteimproveanalytics.io${path}`, method: 'GET' }).hits;
const PAGE = 'url=https%3A%2F%2Fwww.mugs.example%2Fblue&luid=710f2e6e&rnd=71687';

test('a page view', () => {
  expect(get(`/image.aspx?${PAGE}&title=Blue`)).toEqual([
    {
      vendor: 'siteimprove',
      account: '6027462',
      kind: 'pageview',
      params: { title: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('points of a heat map prove nothing; what is not known is an event without a name', () => {
  expect(get(`/heat.aspx?aid=6027462&${PAGE}&p=s%7C0%7C0`)).toMatchObject([{ kind: 'aux', account: '6027462' }]);
  expect(get(`/event.aspx?${PAGE}`)).toMatchObject([{ kind: 'event' }]);
});

test('the library', () => {
  expect(decode({ url: 'https://siteimproveanalytics.com/js/siteanalyze_6027462.js', method: 'GET' }).hits).toEqual([
    { vendor: 'siteimprove', account: '6027462', kind: 'load', params: {} },
  ]);
});

test.each(['https://www.mugs.example/image.aspx?url=a', 'https://siteimproveanalytics.com/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
