import { describe, expect, test } from 'vitest';
import { Failure } from './failure';
import { parseAuditOptions, parseCompareOptions, parseDecodeOptions, parseExportOptions, parseScanOptions } from './options';

describe('audit', () => {
  test('tries nothing unless it is told how far, and for how long', () => {
    expect(parseAuditOptions(['https://shop.test/', '--try', 'cart', '--try-time', '60'])).toMatchObject({
      try: 'cart',
      tryTime: 60,
    });
    expect(() => parseAuditOptions(['https://shop.test/', '--try', 'all'])).toThrow(Failure);
    expect(() => parseAuditOptions(['https://shop.test/', '--try', 'safe', '--try-time', 'long'])).toThrow('--try-time');
  });

  test('has defaults', () => {
    expect(parseAuditOptions(['https://shop.test/'])).toEqual({
      input: 'https://shop.test/',
      json: false,
      out: null,
      failOn: [],
      switches: [],
      language: 'en',
      require: null,
      rules: null,
      plan: null,
      steps: null,
      screenshots: false,
      consent: null,
      site: null,
      weights: {},
      try: null,
      tryTime: 300,
      wait: 0,
    });
  });

  test('takes every option', () => {
    const args =
      'r.json --json --out dir --fail-on untracked,partial --language hu --require ga4,meta --rules own.json --steps s.json --screenshots --wait 1.5 --consent walk --site saas --weights trial=10,scroll-90=0.5';
    expect(parseAuditOptions(args.split(' '))).toMatchObject({
      input: 'r.json',
      json: true,
      out: 'dir',
      failOn: ['untracked', 'partial'],
      language: 'hu',
      require: ['ga4', 'meta'],
      rules: 'own.json',
      steps: 's.json',
      screenshots: true,
      consent: 'walk',
      site: 'saas',
      weights: { trial: 10, 'scroll-90': 0.5 },
      wait: 1.5,
    });
  });

  test('passes the browser switches that begin with dashes, in either form and repeatedly', () => {
    const args = [
      '--chromium-arg',
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--chromium-arg=--ignore-certificate-errors',
      'https://a.test/',
    ];
    expect(parseAuditOptions(args)).toMatchObject({
      input: 'https://a.test/',
      switches: ['--host-resolver-rules=MAP * 127.0.0.1', '--ignore-certificate-errors'],
    });
  });

  test.each([
    [[], /name an address/],
    [['a.json', 'b.json'], /not also b\.json/],
    [['a.json', '--fail-on', 'bad'], /--fail-on: "bad" is none of tracked/],
    [['a.json', '--language', 'de'], /--language: "de"/],
    [['a.json', '--wait', 'long'], /--wait: "long"/],
    [['a.json', '--wait=-1'], /--wait/],
    [['a.json', '--consent', 'maybe'], /--consent: "maybe" is none of accept/],
    [['a.json', '--site', 'blog'], /--site: "blog" is none of shop/],
    [['a.json', '--weights', 'phone=11'], /--weights: "phone=11"/],
    [['a.json', '--weights', 'phone'], /--weights: "phone"/],
    [['a.json', '--wat'], /Unknown option '--wat'/],
    [['a.json', '--out'], /--out/],
    [['--chromium-arg'], /chromium-arg/],
  ])('refuses %j', (args, message) => {
    expect(() => parseAuditOptions(args)).toThrow(Failure);
    expect(() => parseAuditOptions(args)).toThrow(message);
  });
});

test('scan takes files and addresses', () => {
  const inputs = ['a.html', 'https://b.test/'];
  expect(parseScanOptions(inputs)).toEqual({ inputs, switches: [], plan: null });
  expect(parseScanOptions([...inputs, '--plan', 'plan.csv'])).toEqual({ inputs, switches: [], plan: 'plan.csv' });
  expect(() => parseScanOptions([])).toThrow(/at least one/);
  expect(() => parseScanOptions(['--json', 'a.html'])).toThrow(Failure);
});

test('decode takes rules and nothing else', () => {
  expect(parseDecodeOptions([])).toEqual({ rules: null });
  expect(parseDecodeOptions(['--rules', 'own.json'])).toEqual({ rules: 'own.json' });
  expect(() => parseDecodeOptions(['file'])).toThrow(/not from file/);
});

test('help is asked for anywhere', () => {
  expect(parseAuditOptions(['--help'])).toBe('help');
  expect(parseScanOptions(['a.html', '-h'])).toBe('help');
  expect(parseDecodeOptions(['--help'])).toBe('help');
});

describe('compare', () => {
  test('takes two recordings and its options', () => {
    expect(parseCompareOptions('a.json b.json --json --fail-on-loss --language pl'.split(' '))).toEqual({
      before: 'a.json',
      after: 'b.json',
      json: true,
      failOnLoss: true,
      language: 'pl',
    });
    expect(parseCompareOptions(['--help'])).toBe('help');
  });

  test.each([[['a.json']], [['a.json', 'b.json', 'c.json']], [[]]])('takes nothing else: %j', (args) => {
    expect(() => parseCompareOptions(args)).toThrow(Failure);
  });
});

test.each(['steps', 'playwright'])('%s takes one recording and a file', (command) => {
  expect(parseExportOptions(command, ['r.json'])).toEqual({ input: 'r.json', out: null });
  expect(parseExportOptions(command, ['r.json', '--out', 'visit.spec.ts'])).toEqual({ input: 'r.json', out: 'visit.spec.ts' });
  expect(parseExportOptions(command, ['-h'])).toBe('help');
  for (const args of [[], ['a', 'b'], ['a', '--json']]) {
    expect(() => parseExportOptions(command, args)).toThrow(Failure);
  }
  expect(() => parseExportOptions(command, [])).toThrow(`${command}: name one recording.`);
});
