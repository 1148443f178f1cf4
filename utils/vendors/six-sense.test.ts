import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const BEACON = 'https://b.6sc.co/v1/beacon/img.gif?token=0a1b&svisitor=v&session=s';

test('a page view and the library', () => {
  expect(get(`${BEACON}&event=a_pageload&pageURL=https%3A%2F%2Fwww.mugs.example%2F`)).toEqual([
    {
      vendor: 'six-sense',
      account: '0a1b',
      event: 'a_pageload',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/',
    },
  ]);
  expect(get('https://j.6sc.co/6si.min.js')).toEqual([{ vendor: 'six-sense', kind: 'load', params: {} }]);
});

test('an event; time on the page and the question who it is prove nothing', () => {
  expect(get(`${BEACON}&event=form_submit`)).toMatchObject([{ event: 'form_submit', kind: 'event' }]);
  expect(get(`${BEACON}&event=active_time_track`)).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://epsilon.6sense.com/v3/company/details')).toEqual([{ vendor: 'six-sense', kind: 'aux', params: {} }]);
});

test.each(['https://6sense.com/', 'https://b.6sc.co/v1/other', 'https://www.mugs.example/v1/beacon/img.gif'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
