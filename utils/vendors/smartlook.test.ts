import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, and the stream', () => {
  expect(get('https://web-sdk.smartlook.com/recorder.js')).toEqual([{ vendor: 'smartlook', kind: 'load', params: {} }]);
  expect(get('https://rec.smartlook.com/recorder.js')).toMatchObject([{ kind: 'load' }]);
  expect(decode({ url: 'https://web-writer.eu.smartlook.cloud/rec/v2/write?rid=1', method: 'POST' }).hits).toEqual([
    { vendor: 'smartlook', kind: 'aux', params: {} },
  ]);
});

test.each(['https://www.smartlook.com/pricing', 'https://www.mugs.example/recorder.js'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
