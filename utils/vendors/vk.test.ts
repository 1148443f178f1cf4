import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://top-fwz1.mail.ru/tracker?js=13;id=3474743;u=https%3A//www.mugs.example/;st=1;s=1920*1080;_=0.4')).toEqual([
    { vendor: 'vk', account: '3474743', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
  expect(get('https://vk.com/rtrg?p=VK-RTRG-434205-f7Jco')).toMatchObject([
    { account: 'VK-RTRG-434205-f7Jco', kind: 'pageview' },
  ]);
});

test('a goal, with what it is worth', () => {
  expect(get('https://top-fwz1.mail.ru/tracker?id=2930776;e=RG%3A100/newsletter;_=0.1')).toMatchObject([
    { account: '2930776', event: 'newsletter', kind: 'event', value: 100 },
  ]);
  expect(get('https://vk.com/rtrg?p=VK-RTRG-434205-f7Jco&event=add-to-cart')).toMatchObject([
    { event: 'add-to-cart', kind: 'event' },
  ]);
});

test('what the library tells about itself, and the library', () => {
  expect(get('https://top-fwz1.mail.ru/tracker?js=13;id=110605;e=RT/unload;et=1')).toMatchObject([
    { event: 'unload', kind: 'aux', automatic: true },
  ]);
  expect(get('https://top-fwz1.mail.ru/js/code.js')).toEqual([{ vendor: 'vk', kind: 'load', params: {} }]);
});

test.each(['https://vk.com/mugs', 'https://vk.com/js/api/openapi.js?169', 'https://light.mail.ru/tracker?id=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
