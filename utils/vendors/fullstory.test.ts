import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library', () => {
  expect(get('https://edge.fullstory.com/s/fs.js')).toEqual([{ vendor: 'fullstory', kind: 'load', params: {} }]);
});

test('the start of a recording, and the recording itself', () => {
  const body = JSON.stringify({ OrgId: 'o-MUGS1-na1', UserId: '', Url: 'https://www.mugs.example/blue', Width: 800 });
  expect(decode({ url: 'https://rs.fullstory.com/rec/page', method: 'POST', body }).hits).toEqual([
    { vendor: 'fullstory', account: 'o-MUGS1-na1', kind: 'aux', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
  expect(get('https://rs.eu1.fullstory.com/rec/bundle/v2?OrgId=o-MUGS1-eu1&UserId=1&Seq=2')).toMatchObject([
    { account: 'o-MUGS1-eu1', kind: 'aux' },
  ]);
});

test.each(['https://www.fullstory.com/pricing', 'https://notfullstory.com/rec/page'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
