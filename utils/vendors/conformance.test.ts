import { describe, expect, test } from 'vitest';
import type { Vendor } from '../model/vendor';
import { vendors } from '.';

const tests = import.meta.glob<string>('./*.test.ts', { query: '?raw', import: 'default', eager: true });
const sources = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], { query: '?raw', import: 'default', eager: true });
const RUBBISH = [
  { url: 'https://www.mugs.example/', method: 'GET' },
  { url: 'https://www.mugs.example/?a=%E0%A4%A&b=%00&__proto__=1', method: 'GET' },
  { url: 'https://www.mugs.example/api', method: 'POST', body: '{"constructor":{"prototype":1},"events":[null]}' },
  { url: 'https://www.mugs.example/api', method: 'POST', body: '--\r\n\r\n--' },
  { url: 'https://www.mugs.example/api', method: 'POST', body: '[[[[' },
];

test('there are a hundred vendors, and what each page may meet is asked of few', () => {
  expect(vendors.size).toBeGreaterThanOrEqual(100);
  const everywhere = [...vendors].filter(([, { hosts, marks }]: [string, Vendor]) => hosts === undefined && marks === undefined);
  expect(everywhere.length).toBeLessThan(vendors.size / 20);
});

describe.each([...vendors])('%s', (id, vendor) => {
  test('has an id in kebab case and a test of its own', () => {
    expect(id).toMatch(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/);
    expect(Object.keys(tests)).toContain(`./${id}.test.ts`);
  });

  test('is tested with something that a page does by being there, something that happens on it, and something that is not its', () => {
    const [tested = '', source = ''] = [tests[`./${id}.test.ts`], sources[`./${id}.ts`]];
    expect(tested).toMatch(/'(?:pageview|load|aux)'/);
    if (/kind: [^,;]*'event'/.test(source)) expect(tested).toMatch(/event: '|'event'/);
    expect(tested).toMatch(/toEqual\(\[\]\)|toHaveLength\(0\)/);
  });

  test('says what it is', () => {
    expect(vendor.name.trim()).not.toBe('');
    expect(['analytics', 'ads', 'tag-manager', 'replay', 'testing', 'marketing', 'data-platform', 'monitoring']).toContain(
      vendor.category,
    );
    for (const host of (vendor as Vendor).hosts ?? []) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(vendor.docs).toMatch(/^https:\/\/\S+$/);
    expect(vendor.holds).toBeGreaterThanOrEqual(0);
    expect(vendor.holds).toBeLessThanOrEqual(60_000);
  });

  test.each(RUBBISH)('makes nothing of $url $body', ({ url, ...rest }) => {
    const request = { ...rest, url: new URL(url) };
    expect(vendor.claims(request)).toBe(false);
    expect(vendor.decode(request)).toEqual([]);
  });
});
