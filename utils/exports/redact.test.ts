import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactJson } from './redact';

const base64 = (text: string) => btoa(unescape(encodeURIComponent(text)));

describe('e-mail addresses', () => {
  test.each([
    ['plain', 'write to anna.kis+shop@bolt.example.hu now', 'write to redacted-email-1 now'],
    ['in a query', 'https://a.test/?em=anna%40bolt.hu&x=1', 'https://a.test/?em=redacted-email-1&x=1'],
    [
      'encoded twice',
      '?u=https%3A%2F%2Fa.test%2F%3Fe%3Danna%2540bolt.hu%26x',
      '?u=https%3A%2F%2Fa.test%2F%3Fe%3Dredacted-email-1%26x',
    ],
    ['with a plus sign encoded', 'e=anna%2Bshop%40bolt.hu', 'e=redacted-email-1'],
    ['in JSON', '{"e":"a\\nanna@bolt.hu"}', '{"e":"a\\nnna@bolt.hu"}'.replace('nnna@bolt.hu', 'nredacted-email-1')],
    ['as user name of an address', 'https://anna:pw@bolt.hu/x', 'https://bolt.hu/x'],
    ['beyond ASCII', 'árpád@kávé.hu', 'redacted-email-1'],
  ])('%s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test('equal addresses get equal stand-ins, however they are written', () => {
    expect(redact('A@b.hu a%40b.hu c@b.hu')).toBe('redacted-email-1 redacted-email-1 redacted-email-2');
  });

  test.each(['https://cdn.test/logo@2x.png', 'https://cdn.test/npm/vue@3.2.1/dist/vue.min.js', '@handle', 'a@b', '5 pcs @ 3.50'])(
    'leaves %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  test('inside base64, keeping its padding and alphabet', () => {
    const value = base64('{"user":"anna@bolt.hu"}');
    const clean = redact(`https://a.test/i?e=${value.replace(/=/g, '%3D')}&z=1`);
    expect(clean).not.toContain(value.slice(0, 20));
    const query = new URL(clean).searchParams;
    expect(JSON.parse(atob(query.get('e') ?? ''))).toEqual({ user: 'redacted-email-1' });
    expect(query.get('z')).toBe('1');
  });
});

describe('phone numbers and secrets', () => {
  test.each([
    ['?phone=%2B36301234567&v=2', '?phone=redacted-phone&v=2'],
    ['ep.phone_number=+36 30 123 4567&en=x', 'ep.phone_number=redacted-phone&en=x'],
    ['en=a&ep.tel=06301234567\r\nen=b', 'en=a&ep.tel=redacted-phone\r\nen=b'],
    ['{"telefon":"06-30-123-4567","n":1}', '{"telefon":"redacted-phone","n":1}'],
    ['{"phone":36301234567,"n":1}', '{"phone":0,"n":1}'],
    ['user=x&password=hunter2&n=1', 'user=x&password=redacted-secret&n=1'],
    ['{"password":"hunter2"}', '{"password":"redacted-secret"}'],
    ['d=%7B%22password%22%3A%22hunter2%22%7D', 'd=%7B%22password%22%3A%22redacted-secret%22%7D'],
    ['{"access_token":null}', '{"access_token":null}'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each(['hotel=123456789', 'cid=1234567890.1700000000', 'token=0123456789abcdef', 'event=phone_click&v=2', 'phone=yes'])(
    'leaves %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  test('by the name of a property, keeping types', () => {
    expect(
      redactJson({ user: { phone: '+36301234567', mobile: 36301234567, password: 'x' }, event: 'phone_click', ok: true }),
    ).toEqual({
      user: { phone: 'redacted-phone', mobile: 0, password: 'redacted-secret' },
      event: 'phone_click',
      ok: true,
    });
  });

  test('digests of personal data keep their equality only', () => {
    const digest = 'ab'.repeat(32);
    expect(redact(`ud[em]=${digest}&ud[ph]=${'cd'.repeat(32)}&em=${digest}`)).toBe(
      'ud[em]=redacted-hash-1&ud[ph]=redacted-hash-2&em=redacted-hash-1',
    );
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.emailAddress(),
    fc.emailAddress().map(encodeURIComponent),
    fc.emailAddress().map((address) => encodeURIComponent(encodeURIComponent(address))),
    fc.emailAddress().map((address) => base64(`{"e":"${address}"}`)),
    fc.constantFrom(
      '@',
      '%40',
      '.',
      '%',
      '%25',
      '\\',
      '\\u00e1',
      '"',
      '//',
      '://',
      '?',
      '&',
      '=',
      'phone',
      'password',
      'redacted-email-1',
      'eyJ',
      '1234567',
      'x.hu',
    ),
    fc.string({ maxLength: 12 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  const address = fc
    .emailAddress()
    .filter(
      (written) => /^[\w.+-]+@/.test(written) && !/\.(png|jpe?g|gif|svg|webp|avif|ico|css|m?js|map|json|html?)$/i.test(written),
    );

  test('redacting twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = redact(input);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('no e-mail address is left', () => {
    const around = fc.constantFrom(' ', '"', '&', '=', '%20', '?e=', '<', '/', '\n', '%3D');
    fc.assert(
      fc.property(address, around, around, (written, before, after) => {
        expect(redact(`x${before}${written}${after}x`)).not.toMatch(/[a-z0-9]@[a-z0-9-]+\.[a-z]/i);
        expect(redact(`x${before}${encodeURIComponent(written)}${after}x`)).not.toMatch(/[a-z0-9]%40[a-z0-9-]+\.[a-z]/i);
      }),
      { numRuns: 500 },
    );
  });

  test('addresses stay addresses, JSON stays JSON', () => {
    const value = fc.oneof(fc.emailAddress(), fc.string(), fc.constantFrom('+36 30 123 4567', 'hunter2'));
    const name = fc.constantFrom('email', 'phone', 'password', 'ep.tel', 'dl', 'q');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), fc.webUrl({ withQueryParameters: true }), (fields, page) => {
        const url = `${page.split('?')[0]}?${new URLSearchParams([...fields, ['dl', page]])}`;
        const clean = new URL(redact(url));
        expect([...clean.searchParams.keys()]).toEqual([...fields.map(([key]) => key), 'dl']);
        expect(() => decodeURIComponent(clean.search)).not.toThrow();
        expect(Object.keys(JSON.parse(redact(JSON.stringify(Object.fromEntries(fields)))))).toEqual(
          Object.keys(Object.fromEntries(fields)),
        );
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test.each([
    'a',
    '@',
    'a@',
    'a@b.',
    '%25',
    '%40',
    'eyJ',
    '//',
    '//a',
    'phone',
    'phone=',
    'password=',
    '"phone": ',
    'a.',
    '1',
    'ab1/',
  ])('takes time in proportion to a run of %j', (unit) => {
    const started = performance.now();
    redact(unit.repeat(300_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('arguments of calls are redacted as entries of pushes are', () => {
  const args = ['track', 'Lead', { email: 'anna@bolt.hu', phone: '+36 30 123 4567', ct: 'ab'.repeat(32) }];
  expect(redactJson({ kind: 'call', name: 'fbq', args })).toEqual({
    kind: 'call',
    name: 'fbq',
    args: ['track', 'Lead', { email: 'redacted-email-1', phone: 'redacted-phone', ct: 'redacted-hash-2' }],
  });
});
