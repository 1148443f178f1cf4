import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { explainWith } from '../utils/vendors/rules/explain';
import { decode, decodeLine } from './decode';
import { Failure } from './failure';

const GA4 = 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST123&cid=1.2&en=add_to_cart&cu=EUR&epn.value=12.5';

async function run(text: string): Promise<{ lines: string[]; error: unknown }> {
  let written = '';
  const write = async (part: string) => {
    written += part;
  };
  const error = await decode(Readable.from([text]), write).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { lines: written.split('\n').slice(0, -1), error };
}

test('a line in, a line out, in order', async () => {
  const { lines, error } = await run(`{"url":"${GA4}","method":"GET"}\n\n{"url":"https://a.test/logo.png","method":"GET"}\r\n`);
  expect(error).toBeNull();
  expect(lines).toHaveLength(2);
  const [hit] = (JSON.parse(lines[0] ?? '') as { hits: object[] }).hits;
  expect(hit).toMatchObject({ vendor: 'ga4', account: 'G-TEST123', event: 'add_to_cart', kind: 'event' });
  expect(JSON.parse(lines[1] ?? '')).toEqual({ hits: [] });
});

test('fields that are absent are left out', () => {
  expect(decodeLine(JSON.stringify({ url: GA4, method: 'GET' }), 1)).not.toMatch(/null|undefined/);
});

test('reads own endpoints where there are rules', () => {
  const line = JSON.stringify({ url: 'https://collect.a.test/t?ev=signup', method: 'POST', body: '' });
  const explain = explainWith([{ name: 'Own', host: 'a.test', event: { in: 'query', key: 'ev' } }]);
  expect(JSON.parse(decodeLine(line, 1))).toEqual({ hits: [] });
  expect(JSON.parse(decodeLine(line, 1, explain))).toMatchObject({ hits: [{ vendor: 'own:Own', event: 'signup' }] });
});

test('reads a body in base64, and does without one that is no text', () => {
  const body = 'en=view_item\r\nen=scroll';
  const plain = decodeLine(JSON.stringify({ url: GA4.split('&en=')[0], method: 'POST', body }), 1);
  expect(plain).toContain('view_item');
  expect(decodeLine(JSON.stringify({ url: GA4.split('&en=')[0], method: 'POST', bodyBase64: btoa(body) }), 1)).toBe(plain);
  const packed = gzipSync(body).toString('base64');
  expect(decodeLine(JSON.stringify({ url: GA4.split('&en=')[0], method: 'POST', bodyBase64: packed }), 1)).toBe(plain);
  expect(() => decodeLine(JSON.stringify({ url: GA4, method: 'POST', bodyBase64: '/////w==' }), 1)).not.toThrow();
});

test.each([
  ['not JSON', 'nonsense', /line 2 is not JSON/],
  ['no object', '[]', /line 2/],
  ['no address', '{"method":"GET"}', /line 2: url/],
  ['a number for a method', '{"url":"https://a.test/","method":1}', /line 2: method/],
  ['a body that is not base64', '{"url":"https://a.test/","method":"POST","bodyBase64":"!"}', /line 2: bodyBase64/],
])('%s: says which line, after what came before it', async (_, line, message) => {
  const { lines, error } = await run(
    `{"url":"https://a.test/","method":"GET"}\n${line}\n{"url":"https://a.test/","method":"GET"}\n`,
  );
  expect(lines).toHaveLength(1);
  expect(error).toBeInstanceOf(Failure);
  expect(String(error)).toMatch(message);
});
