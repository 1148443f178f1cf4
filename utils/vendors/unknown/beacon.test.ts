import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beaconHost } from './beacon';

const PAGE = 'https://www.mugs.example/blue?size=L';
const ask = (type: string, url: string, body?: string) =>
  beaconHost(
    { url, type, method: body === undefined && type !== 'ping' ? 'GET' : 'POST', ...(body !== undefined && { body }) },
    PAGE,
  );

describe('reports to somebody else', () => {
  test.each([
    ['ping', 'https://x7.nowhere.test/q', ''],
    ['beacon', 'https://rum.nowhere.test/', '{}'],
    [
      'image',
      'https://bat.nowhere.test/action/0?ti=4&Ver=2&evt=custom&ea=signup&p=https%3A%2F%2Fwww.mugs.example%2Fblue',
      undefined,
    ],
    ['image', 'https://sslwidget.nowhere.test/event?a=33523&v=5.8.0&p0=e%3Dvh', undefined],
    ['image', 'https://alb.nowhere.test/rp.gif?ts=1&id=t2_abc&event=Purchase&m.value=12', undefined],
    ['image', 'https://sb.nowhere.test/p?c1=2&c2=207&c7=https%3A%2F%2Fwww.mugs.example%2Fblue&c8=Mug', undefined],
    ['image', 'https://ad.nowhere.test/activity;src=123;type=sale;cat=a0;ord=1', undefined],
    ['image', 'https://metrics.nowhere.test/b/ss/mugs/1/JS-2.22/s1?AQB=1&pageName=blue&events=event1', undefined],
    ['image', 'https://mc.nowhere.test/watch/123?page-url=https%3A%2F%2Fwww.mugs.example%2Fblue&browser-info=x&rn=1', undefined],
    [
      'sub_frame',
      'https://123.nowhere.test/activityi;src=123;type=sale;cat=a0;ord=1;~oref=https%3A%2F%2Fwww.mugs.example%2Fblue?',
      undefined,
    ],
    ['script', 'https://px.nowhere.test/collect?v=2&fmt=js&pid=33&time=1&url=https%3A%2F%2Fwww.mugs.example%2Fblue', undefined],
    ['xmlhttprequest', 'https://api.nowhere.test/2/httpapi', '{"api_key":"k","events":[{"event_type":"cart"}]}'],
    ['image', 'https://d.nowhere.test/pixel/A1/B2?af0=e4a5', undefined],
    ['fetch', 'https://cloud.nowhere.test/api/send', '{"type":"event","payload":{"website":"x","name":"signup"}}'],
    ['xmlhttprequest', 'https://us.i.nowhere.test/e/?ver=1', '{"event":"$pageview","properties":{}}'],
    ['xmlhttprequest', 'https://api-js.nowhere.test/track/?ip=1', 'data=eyJldmVudCI6IngifQ%3D%3D'],
    ['fetch', 'https://events.nowhere.test/v1/x', '\u0000\u0001binary'],
    ['xmlhttprequest', 'https://api.nowhere.test/x', '{"where":"https://www.mugs.example/blue"}'],
    ['xmlhttprequest', 'https://t.nowhere.test/collect?event=click&sid=1&u=2', undefined],
  ])('%s %s', (type, url, body) => {
    expect(ask(type, url, body)).toBe(new URL(url).hostname);
  });
});

describe('everything else', () => {
  test.each([
    ['the site itself', 'image', 'https://stats.mugs.example/pixel.gif?e=view&u=1', undefined],
    ['a speed report to the site itself', 'ping', 'https://www.mugs.example/cdn-cgi/rum', '{"event":"load"}'],
    ['an order to the site itself', 'xmlhttprequest', 'https://www.mugs.example/api/orders', '{"items":[{"id":1}]}'],
    ['a product picture', 'image', 'https://cdn.shopimages.test/mugs/blue.jpg?v=1763&width=600', undefined],
    [
      'a picture resized',
      'image',
      'https://shop.test/_next/image?url=https%3A%2F%2Fwww.mugs.example%2Fa.jpg&w=640&q=75',
      undefined,
    ],
    ['a picture by number', 'image', 'https://images.test/is/image/mugs/blue?wid=300&hei=300&fmt=webp&qlt=80', undefined],
    ['a plain picture', 'image', 'https://images.test/track/record.png', undefined],
    ['a map tile', 'image', 'https://tile.openstreetmap.test/12/2263/1433.png', undefined],
    ['a font', 'font', 'https://fonts.test/track/event.woff2?v=1', undefined],
    ['a style', 'stylesheet', 'https://cdn.test/log.css?event=1&u=2&t=3', undefined],
    ['a script', 'script', 'https://cdn.test/track/pixel.js?id=1&url=https%3A%2F%2Fwww.mugs.example', undefined],
    ['a film', 'media', 'https://cdn.test/track/mug.mp4?t=1', undefined],
    ['a read', 'xmlhttprequest', 'https://api.reviews.test/v1/products/7/reviews?page=2&lang=hu&sort=new', undefined],
    ['a read of dates', 'xmlhttprequest', 'https://api.tickets.test/v3/events/?page=2&lang=en&value=1', undefined],
    ['a search', 'xmlhttprequest', 'https://x-dsn.search.test/1/indexes/*/queries', '{"requests":[{"query":"mug"}]}'],
    ['a question', 'fetch', 'https://shop.test/api/graphql', '{"query":"{ cart { id } }"}'],
    ['an error report', 'fetch', 'https://o1.ingest.sentry.io/api/1/envelope/', '{"event_id":"x"}'],
    ['consent', 'ping', 'https://consent.cookiebot.com/logconsent', ''],
    ['a payment', 'xmlhttprequest', 'https://r.stripe.com/b', '{"event":"x"}'],
    ['a player about itself', 'ping', 'https://www.youtube.com/api/stats/watchtime?ns=yt', ''],
    ['a cookie sync', 'image', 'https://ib.exchange.test/getuid?https%3A%2F%2Fx.test%2Fpixel%3Fu%3D%24UID', undefined],
    [
      'another cookie sync',
      'image',
      'https://match.exchange.test/track/cmf/generic?ttd_pid=a&url=https%3A%2F%2Fx.test',
      undefined,
    ],
    [
      'a bid',
      'xmlhttprequest',
      'https://bidder.exchange.test/openrtb2/auction',
      '{"site":{"page":"https://www.mugs.example/blue"}}',
    ],
    ['the page', 'main_frame', 'https://other.test/track?event=1&url=2&t=3', undefined],
    ['a preflight', 'xmlhttprequest', 'data:image/gif;base64,R0lGOD', undefined],
  ])('%s', (_, type, url, body) => {
    expect(ask(type, url, body)).toBeNull();
  });

  test('rubbish', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (url, page, type, body) => {
        expect(beaconHost({ url, type, method: 'POST', body }, page)).toBeNull();
      }),
    );
  });
});

test.each([
  ['a beacon', 'ping', '/log', ''],
  ['an event by name', 'xmlhttprequest', '/api/t', '{"event":"add_to_cart","value":12}'],
  ['a body that only its receiver can read', 'xmlhttprequest', '/x7f/q', 'Y2lkPTEyMy40NTYmZW49YWRkX3RvX2NhcnQmZXA9MSZ0aWQ9Ry0x'],
])('%s may tell something even on the page’s own site', (_name, type, path, body) => {
  const request = { url: `https://www.mugs.example${path}`, method: 'POST', type, body };
  expect(beaconHost(request, 'https://www.mugs.example/blue')).toBe('www.mugs.example');
});
