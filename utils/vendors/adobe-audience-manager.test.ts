import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a signal names its traits, not what they hold', () => {
  expect(get('https://mugs.demdex.net/event?d_nsid=0&d_rtbd=json&c_pageType=product&c_email=hidden&p_age=20')).toEqual([
    { vendor: 'adobe-audience-manager', account: 'mugs', kind: 'aux', params: { traits: 'c_email,c_pageType' } },
  ]);
});

test('a sync of ids and the frame are no events', () => {
  expect(get('https://dpm.demdex.net/ibs:dpid=903&dpuuid=28825357-8069&gdpr=0')).toEqual([
    { vendor: 'adobe-audience-manager', kind: 'aux', params: { dpid: '903' } },
  ]);
  expect(get('https://mugs.demdex.net/dest5.html?d_nsid=0')).toMatchObject([{ kind: 'aux' }]);
});

test.each([
  'https://dpm.demdex.net/id?d_visid_ver=5.2.0&d_orgid=A%40AdobeOrg',
  'https://adobedc.demdex.net/ee/v1/interact?configId=3f1c7a52-0000-4000-8000-0a1b2c3d4e5f',
  'https://demdex.net.evil.example/event?d_rtbd=json',
])('is not %s', (url) => {
  expect(get(url).filter((hit) => hit.vendor === 'adobe-audience-manager')).toEqual([]);
});
