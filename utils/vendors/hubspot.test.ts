import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON =
  'sd=1920x1080&v=1.1&a=14700001&pu=https%3A%2F%2Fwww.mugs.example%2F&t=Mugs&cts=1763700000000&vi=1380&nc=false&cc=15';

test('the library, by account', () => {
  const load = [{ vendor: 'hubspot', account: '14700001', kind: 'load', params: {} }];
  expect(get('https://js-eu1.hs-scripts.com/14700001.js')).toEqual(load);
  expect(get('https://js.hs-analytics.net/analytics/1763700000000/14700001.js')).toEqual(load);
});

test('a page view', () => {
  expect(get(`https://track-eu1.hubspot.com/__ptq.gif?k=1&${COMMON}`)).toEqual([
    { vendor: 'hubspot', account: '14700001', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
  expect(get(`https://track.hubspot.com/__ptq.gif?k=14&${COMMON}`)).toMatchObject([{ kind: 'aux' }]);
});

test('an event of the site, without telling who', () => {
  const hits = get(`https://track.hubspot.com/__ptbe.gif?n=pe14700001_quote&_product=blue&i=email%3Da%2540b.hu&${COMMON}`);
  expect(hits).toMatchObject([{ event: 'pe14700001_quote', kind: 'event', params: { product: 'blue' }, userData: ['identify'] }]);
  expect(JSON.stringify(hits)).not.toContain('b.hu');
});

test('clicks are collected of themselves', () => {
  expect(get(`https://track.hubspot.com/__ptc.gif?_hs_tag_name=A&_hs_element_text=Kontakt&${COMMON}`)).toMatchObject([
    { event: 'click', automatic: true, params: {} },
  ]);
});

test('forms: of HubSpot, and of the site', () => {
  const url = 'https://forms-eu1.hsforms.com/submissions/v3/public/submit/formsnext/multipart/14700001/0a1b-2c3d';
  expect(get(url)).toEqual([]);
  expect(decode({ url, method: 'POST', body: 'email=a%40b.hu&firstname=A&hs_context=%7B%7D' }).hits).toMatchObject([
    { account: '14700001', event: 'form_submit', params: { form_id: '0a1b-2c3d', fields: 'email,firstname' } },
  ]);
  const own = { fields: [{ name: 'email', value: 'a@b.hu' }], context: { pageUri: 'https://www.mugs.example/contact' } };
  const post = (address: string, payload: object) => decode({ url: address, method: 'POST', body: JSON.stringify(payload) }).hits;
  const hits = post('https://api.hsforms.com/submissions/v3/integration/submit/14700001/0a1b-2c3d', own);
  expect(hits).toEqual([
    {
      vendor: 'hubspot',
      account: '14700001',
      event: 'form_submit',
      kind: 'event',
      params: { form_id: '0a1b-2c3d', fields: 'email' },
      page: 'https://www.mugs.example/contact',
    },
  ]);
  const scraped = { portalId: 14700001, contactFields: { email: 'a@b.hu' }, formValues: { Note: 'x' }, collectedFormId: 'f1' };
  expect(post('https://forms.hscollectedforms.net/collected-forms/submit/form', scraped)).toMatchObject([
    { account: '14700001', event: 'form_submit', params: { form_id: 'f1', fields: 'Note,email' } },
  ]);
});

test('calls to action: pressed, or merely seen', () => {
  const track = 'https://cta-na2.hubspot.com/web-interactives/public/v1/track';
  expect(get(`${track}/click?portalId=14700001`)).toMatchObject([{ event: 'cta_click', kind: 'event', account: '14700001' }]);
  expect(get(`${track}/view?portalId=14700001`)).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.hubspot.com/products', 'https://api.hubspot.com/events', 'https://www.mugs.example/__pt.gif'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
