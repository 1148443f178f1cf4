import { expect, test } from 'vitest';
import { decode } from '.';

const PAGE = 'https%3A%2F%2Fwww.mugs.example%2Fblue';
const get = (query: string, path = '/watch/55153801') =>
  decode({ url: `https://mc.yandex.ru${path}?${query}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get(`wmode=7&page-url=${PAGE}&charset=utf-8&browser-info=pv%3A1%3Agdpr%3A14%3Arn%3A4242`)).toEqual([
    { vendor: 'yandex-metrica', account: '55153801', kind: 'pageview', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
});

test('a goal, in an address or in a body', () => {
  const goal = `page-url=goal%3A%2F%2Fwww.mugs.example%2Fquote_asked&page-ref=${PAGE}&browser-info=ar%3A1%3Arn%3A1&site-info=${encodeURIComponent('{"pieces":12,"email":"a@b.example"}')}`;
  const expected = [
    {
      event: 'quote_asked',
      kind: 'event',
      account: '55153801',
      params: { pieces: 12 },
      userData: ['email'],
      page: 'https://www.mugs.example/blue',
    },
  ];
  expect(get(goal, '/watch/55153801/1')).toMatchObject(expected);
  expect(decode({ url: 'https://mc.yandex.com/watch/55153801', method: 'POST', body: goal }).hits).toMatchObject(expected);
});

test('downloads and links that lead away', () => {
  expect(get(`page-url=https%3A%2F%2Fwww.mugs.example%2Fcare.pdf&page-ref=${PAGE}&browser-info=dl%3A1%3Arn%3A1`)).toMatchObject([
    { event: 'download' },
  ]);
  expect(get(`page-url=https%3A%2F%2Fclay.example&browser-info=ln%3A1%3Arn%3A1`)).toMatchObject([
    { event: 'outlink', kind: 'event' },
  ]);
});

test('commerce', () => {
  const info = {
    __ym: { ecommerce: [{ currencyCode: 'EUR', add: { products: [{ id: 'SKU1', name: 'Mug', price: 19.9, quantity: 2 }] } }] },
  };
  expect(
    get(`page-url=${PAGE}&browser-info=pa%3A1%3Arn%3A1&site-info=${encodeURIComponent(JSON.stringify(info))}`),
  ).toMatchObject([
    { event: 'add', kind: 'event', currency: 'EUR', items: [{ item_id: 'SKU1', item_name: 'Mug', price: 19.9, quantity: 2 }] },
  ]);
});

test('click maps and recordings prove nothing; the library loads', () => {
  expect(get('page-url=a', '/clmap/55153801')).toEqual([
    { vendor: 'yandex-metrica', account: '55153801', kind: 'aux', params: {} },
  ]);
  expect(get('', '/webvisor/55153801')).toMatchObject([{ kind: 'aux' }]);
  expect(get('', '/metrika/tag.js')).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://yandex.ru/watch/55153801', 'https://www.mugs.example/watch/55153801', 'https://mc.yandex.ru/'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
