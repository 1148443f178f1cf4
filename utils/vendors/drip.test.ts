import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON = 'url=https%3A%2F%2Fwww.mugs.example%2Fblue&visitor_uuid=5141e363&drip_account_id=1234567&callback=Drip_1';

test('the library, by account', () => {
  expect(get('https://tag.getdrip.com/1234567.js')).toEqual([{ vendor: 'drip', account: '1234567', kind: 'load', params: {} }]);
});

test('an event of the site, and one of Drip itself', () => {
  expect(get(`https://api.getdrip.com/client/track?${COMMON}&_action=Viewed%20a%20product&category=Mugs&email=a%40b.hu`)).toEqual(
    [
      {
        vendor: 'drip',
        account: '1234567',
        event: 'Viewed a product',
        kind: 'event',
        params: { category: 'Mugs' },
        userData: ['email'],
        page: 'https://www.mugs.example/blue',
      },
    ],
  );
  expect(
    get(`https://api.getdrip.com/client/track?${COMMON}&_action=Visited%20twice%20in%20one%20week&source=drip`),
  ).toMatchObject([{ kind: 'event', automatic: true }]);
});

test('forms, and what is no event', () => {
  const url = 'https://www.getdrip.com/forms/98765/submissions';
  expect(decode({ url, method: 'POST', body: 'fields%5Bemail%5D=a%40b.hu' }).hits).toMatchObject([
    { event: 'form_submit', params: { fields: 'fields[email]' } },
  ]);
  expect(get(`https://api.getdrip.com/client/identify?${COMMON}`)).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.drip.com/', 'https://www.getdrip.com/dashboard', 'https://www.mugs.example/client/track?_action=x'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
