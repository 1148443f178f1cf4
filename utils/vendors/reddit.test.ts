import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://alb.reddit.com/rp.gif?ts=1&id=t2_b4kw4fzh&event=PageVisit&m.itemCount=&m.value=&uuid=1&v=rdt_1')).toEqual([
    { vendor: 'reddit', account: 't2_b4kw4fzh', event: 'PageVisit', kind: 'pageview', params: {} },
  ]);
});

test('an event with money and products', () => {
  const products = encodeURIComponent('[{"id":"MUG-1","name":"Blue","category":"Mugs"}]');
  const url = `https://alb.reddit.com/rp.gif?id=a2_x&event=AddToCart&m.itemCount=2&m.value=2000&m.valueDecimal=20&m.currency=USD&m.products=${products}&em=f660&auto_em=`;
  expect(get(url)).toMatchObject([
    {
      event: 'AddToCart',
      kind: 'event',
      params: { 'm.itemCount': '2' },
      userData: ['em'],
      items: [{ item_id: 'MUG-1', item_name: 'Blue', item_category: 'Mugs' }],
      value: 20,
      currency: 'USD',
    },
  ]);
});

test('an event of one’s own is called by its own name', () => {
  const url = 'https://alb.reddit.com/rp?id=a2_x&event=Custom';
  expect(decode({ url, method: 'POST', body: 'm.customEventName=Newsletter&m.value=' }).hits).toMatchObject([
    { account: 'a2_x', event: 'Newsletter', kind: 'event' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://pixel-config.reddit.com/pixels/a2_x/config')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://www.redditstatic.com/ads/pixel.js?pixel_id=a2_x')).toMatchObject([{ account: 'a2_x', kind: 'load' }]);
});

test.each(['https://www.reddit.com/rp.gif?id=t2_a&event=Purchase', 'https://www.redditstatic.com/icon.png'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
