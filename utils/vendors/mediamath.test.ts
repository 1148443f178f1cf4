import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('an event', () => {
  expect(get('https://pixel.mathtag.com/event/js?mt_id=1311192&mt_adid=208330&mt_exem=&mt_excl=&v1=O-7&v2=&s1=&s2=')).toEqual([
    { vendor: 'mediamath', account: '208330', event: '1311192', kind: 'event', params: { v1: 'O-7' } },
  ]);
  expect(get('https://pixel.mathtag.com/event/img?mt_id=1249931&mt_adid=136505')).toMatchObject([
    { account: '136505', kind: 'event' },
  ]);
});

test('side traffic', () => {
  expect(get('https://sync.mathtag.com/sync/img?mt_exid=1')).toEqual([{ vendor: 'mediamath', kind: 'aux', params: {} }]);
  expect(get('https://pixel.mathtag.com/sync/js')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.mathtag.com/event/js?mt_id=1', 'https://pixel.other.example/event/js?mt_id=1&mt_adid=2'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
