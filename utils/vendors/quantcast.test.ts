import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  const page = 'https%3A%2F%2Fwww.mugs.example%2F';
  expect(
    get(`https://pixel.quantserve.com/pixel;r=1;a=p-31hzpeuCq88Uf;fpan=0;fpa=P0-1;ns=0;sr=1920x1080x24;ref=;url=${page};ogl=`),
  ).toEqual([
    { vendor: 'quantcast', account: 'p-31hzpeuCq88Uf', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
  expect(get('https://pixel.quantserve.com/pixel/p-QEZzGPnZe_xCx.gif?labels=a.b')).toMatchObject([
    { account: 'p-QEZzGPnZe_xCx', kind: 'pageview', params: { labels: 'a.b' } },
  ]);
});

test('an event is a label', () => {
  const url =
    'https://pixel.quantserve.com/pixel;r=1;a=p-31hz;orderid=O-7;revenue=24.5;labels=_fp.event.Newsletter%2C_fp.pcat.a;url=';
  expect(get(url)).toMatchObject([{ event: 'Newsletter', kind: 'event', params: { orderid: 'O-7' }, value: 24.5 }]);
  expect(get('https://pixel.quantserve.com/pixel;r=1;a=p-31hz;labels=_fp.event.Homepage;orderid=')).toMatchObject([
    { event: 'Homepage', kind: 'pageview' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://cms.quantserve.com/pixel/p-e4m3Yko6bFYVc.gif?idmatch=0')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://secure.quantserve.com/quant.js')).toMatchObject([{ kind: 'load' }]);
  expect(get('https://rules.quantcount.com/rules-p-QEZz.js')).toMatchObject([{ account: 'p-QEZz', kind: 'load' }]);
});

test.each(['https://www.quantcast.com/pixel/p-a.gif', 'https://pixel.other.example/pixel;a=p-1'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
