import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library', () => {
  expect(get('https://diffuser-cdn.app-us1.com/diffuser/diffuser.js')).toEqual([
    { vendor: 'activecampaign', kind: 'load', params: {} },
  ]);
});

test('a visit', () => {
  expect(get('https://trackcmp.net/visit?actid=251814759&e=a%40b.hu&r=&u=https%3A%2F%2Fwww.mugs.example%2F')).toEqual([
    {
      vendor: 'activecampaign',
      account: '251814759',
      kind: 'pageview',
      params: {},
      userData: ['email'],
      page: 'https://www.mugs.example/',
    },
  ]);
  expect(get('https://prism.app-us1.com/?a=251814759&u=https%3A%2F%2Fwww.mugs.example%2F')).toMatchObject([
    { account: '251814759', kind: 'pageview' },
  ]);
});

test('an event, and a form', () => {
  const body = 'actid=251814759&key=k&event=brochure_downloaded&eventdata=blue&visit=%7B%22email%22%3A%22a%40b.hu%22%7D';
  const hits = decode({ url: 'https://trackcmp.net/event', method: 'POST', body }).hits;
  expect(hits).toMatchObject([
    { event: 'brochure_downloaded', kind: 'event', params: { eventdata: 'blue' }, userData: ['email'] },
  ]);
  expect(JSON.stringify(hits)).not.toContain('b.hu');
  expect(get('https://mugs.activehosted.com/proc.php?u=1&f=1&email=a%40b.hu&jsonp=true')).toMatchObject([
    { account: 'mugs', event: 'form_submit', params: { fields: 'email' } },
  ]);
});

test.each(['https://www.activecampaign.com/', 'https://mugs.activehosted.com/admin', 'https://www.mugs.example/visit?actid=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
