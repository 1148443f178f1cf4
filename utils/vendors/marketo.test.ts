import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const COMMON =
  '_mchNc=1763700000000&_mchCn=&_mchId=294-MUG-300&_mchTk=_mch-mugs.example-1&_mchHo=www.mugs.example&_mchRu=%2Fblue&_mchPc=https%3A';

test('the libraries', () => {
  expect(get('https://munchkin.marketo.net/164/munchkin.js')).toEqual([{ vendor: 'marketo', kind: 'load', params: {} }]);
  expect(get('https://app-ab48.marketo.com/js/forms2/js/forms2.min.js')).toMatchObject([{ kind: 'load' }]);
});

test('a page view, and a click on a link', () => {
  const url = 'https://294-mug-300.mktoresp.com/webevents';
  expect(decode({ url: `${url}/visitWebPage?${COMMON}&_mchVr=164`, method: 'POST' }).hits).toEqual([
    {
      vendor: 'marketo',
      account: '294-MUG-300',
      event: 'visitWebPage',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(get(`${url}/clickLink?_mchNc=1&_mchHr=https%3A%2F%2Fwww.mugs.example%2Fa.pdf`)).toMatchObject([
    { account: '294-MUG-300', event: 'clickLink', automatic: true, params: { _mchHr: 'https://www.mugs.example/a.pdf' } },
  ]);
});

test('a form, on a host of the company', () => {
  const hits = decode({
    url: 'https://go.mugs.example/index.php/leadCapture/save2',
    method: 'POST',
    body: 'FirstName=A&Email=a%40b.hu&formid=1024&munchkinId=294-MUG-300&formVid=1024',
  }).hits;
  expect(hits).toEqual([
    {
      vendor: 'marketo',
      account: '294-MUG-300',
      event: 'form_submit',
      kind: 'event',
      params: { formid: '1024', fields: 'Email,FirstName' },
    },
  ]);
});

test.each(['https://www.marketo.com/', 'https://www.mugs.example/index.php/leadCapture/save2'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
