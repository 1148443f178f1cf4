import { expect, test } from 'vitest';
import { decode } from '.';

test('a recording, at a host of the site, proves nothing; the library', () => {
  const url = 'https://report.mugs.example/glassbox/reporting/0a1b/cls_report?clsjsv=6.3.1B2';
  expect(decode({ url, method: 'POST', body: 'packed' }).hits).toEqual([{ vendor: 'glassbox', kind: 'aux', params: {} }]);
  expect(decode({ url: 'https://cdn.glassboxcdn.com/mugs/detector-dom.min.js', method: 'GET' }).hits).toEqual([
    { vendor: 'glassbox', kind: 'load', params: {} },
  ]);
});

test.each(['https://www.mugs.example/cls_report', 'https://www.glassbox.com/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
