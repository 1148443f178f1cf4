import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by project, and the stream', () => {
  expect(get('https://cdn.mouseflow.com/projects/1b2c3d4e-0000-4111-8222-9a8b7c6d5e4f.js')).toEqual([
    { vendor: 'mouseflow', account: '1b2c3d4e-0000-4111-8222-9a8b7c6d5e4f', kind: 'load', params: {} },
  ]);
  expect(get('https://o2.mouseflow.com/init?v=14&p=1')).toEqual([{ vendor: 'mouseflow', kind: 'aux', params: {} }]);
});

test.each(['https://www.mouseflow.com/', 'https://app.mouseflow.com/sign-in'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
