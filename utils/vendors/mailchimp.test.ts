import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by account', () => {
  expect(get('https://chimpstatic.com/mcjs-connected/js/users/0a1b2c3d4e5f/9f8e7d6c.js')).toEqual([
    { vendor: 'mailchimp', account: '0a1b2c3d4e5f', kind: 'load', params: {} },
  ]);
});

test('a sign-up, as a form and by script', () => {
  const expected = [
    { vendor: 'mailchimp', account: '0a1b', event: 'subscribe', kind: 'event', params: { id: 'c3d4', fields: 'EMAIL,FNAME' } },
  ];
  const host = 'https://mugs.us12.list-manage.com/subscribe';
  const body = 'EMAIL=a%40b.hu&FNAME=A&b_0a1b_c3d4=&subscribe=Subscribe';
  expect(decode({ url: `${host}/post?u=0a1b&id=c3d4`, method: 'POST', body }).hits).toEqual(expected);
  expect(get(`${host}/post-json?u=0a1b&id=c3d4&c=jQuery1&EMAIL=a%40b.hu&FNAME=A&_=1763700000000`)).toEqual(expected);
});

test.each([
  'https://mugs.us12.list-manage.com/subscribe?u=0a1b&id=c3d4',
  'https://mugs.us12.list-manage.com/track/click?u=0a1b',
  'https://www.mugs.example/subscribe/post',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
