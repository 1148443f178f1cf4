import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string) => decode({ url: `https://in-automate.brevo.com/p?key=k1mugs&${query}`, method: 'GET' }).hits;

test('a page view, and the library', () => {
  expect(get('sib_type=page&sib_name=Blue%20mug&ma_url=https%3A%2F%2Fwww.mugs.example%2Fblue&cuid=1')).toEqual([
    {
      vendor: 'brevo',
      account: 'k1mugs',
      event: 'Blue mug',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(decode({ url: 'https://sibautomation.com/sa.js?key=k1mugs', method: 'GET' }).hits).toEqual([
    { vendor: 'brevo', account: 'k1mugs', kind: 'load', params: {} },
  ]);
});

test('an event of the site, without telling whose', () => {
  expect(get('sib_type=track&sib_name=quote_asked&product=blue&email_id=a%40b.example')).toMatchObject([
    { event: 'quote_asked', kind: 'event', params: { product: 'blue' }, userData: ['email_id'] },
  ]);
});

test('a click on a link', () => {
  expect(get('sib_type=trackLink&sib_name=Catalogue')).toMatchObject([{ event: 'Catalogue', kind: 'event' }]);
});

test('naming a visitor is side traffic', () => {
  expect(get('sib_type=identify&email_id=a%40b.example')).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.brevo.com/p', 'https://in-automate.brevo.com/q', 'https://www.mugs.example/p?sib_type=page'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
