import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (path: string, body = '') =>
  decode({ url: `https://api-iam.intercom.io/messenger/web/${path}`, method: 'POST', body: `app_id=mug5u52e&v=3&g=63d8${body}` })
    .hits;

test('the library, by application', () => {
  expect(get('https://widget.intercom.io/widget/mug5u52e')).toEqual([
    { vendor: 'intercom', account: 'mug5u52e', kind: 'load', params: {} },
  ]);
});

test('pings and metrics are no events, pages are seen', () => {
  expect(post('ping', '&referer=https%3A%2F%2Fwww.mugs.example%2F')).toMatchObject([
    { account: 'mug5u52e', kind: 'aux', page: 'https://www.mugs.example/' },
  ]);
  expect(post('metrics')).toMatchObject([{ kind: 'aux' }]);
  expect(post('page_view_events')).toMatchObject([{ kind: 'pageview' }]);
});

test('the messenger opened, and a message sent', () => {
  expect(post('open')).toMatchObject([{ event: 'open', kind: 'event' }]);
  expect(post('conversations', '&blocks=%5B%7B%22type%22%3A%22paragraph%22%7D%5D')).toMatchObject([{ event: 'message_sent' }]);
  expect(post('conversations')).toMatchObject([{ kind: 'aux' }]);
});

test('an event of the site, without telling who', () => {
  const metadata = encodeURIComponent(JSON.stringify({ product: 'blue', email: 'a@b.hu' }));
  expect(post('events', `&event_name=quote-requested&metadata=${metadata}`)).toMatchObject([
    { event: 'quote-requested', kind: 'event', params: { product: 'blue' }, userData: ['email'] },
  ]);
});

test.each(['https://www.intercom.com/', 'https://app.intercom.io/messenger/web/ping', 'https://www.mugs.example/widget/x'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
