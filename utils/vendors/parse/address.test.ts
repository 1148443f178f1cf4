import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from './address';

const piece = fc.constantFrom(
  ...'a b z A 0 1 9 . .. ... / // /. /.. /a%2e /%2E %2e . - -- _ ~ : @ ; , ! $ & ( ) * + = % %4 %41 %C3%A9 # ? ?? [ ] { } | ^ ` " \' < > \\ é ß 漢 \u0000 \t \n \r \u00ad \ud800 xn-- xn--a 0x 0x1f 1.2 256 www shop example com'.split(
    ' ',
  ),
  ' ',
);
const text = (most: number) => fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));
const label = fc.stringMatching(/^[a-z\d-]{1,8}$/);
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
  text(4),
  fc.constantFrom(
    '1.2.3.4',
    '0x7f.1',
    '[::1]',
    'a..b',
    'a.b.',
    '.a',
    'user@a.b',
    'u:p@a.b',
    'a.b:80',
    'a.b:8080',
    'xn--mgba.com',
    'a.1e3',
  ),
);
const scheme = fc.constantFrom(
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  'http:\\\\',
  ' https://',
  'wss://',
  'ftp://',
  '',
);
const address = fc.oneof(
  fc.tuple(scheme, host, text(8)).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('/', '/a/', ''), text(6), fc.constantFrom('', '?'), text(6))
    .map((parts) => `https://www.shop.example${parts.join('')}`),
);

function browser(url: string) {
  if (!/^(?:https?|wss?):/i.test(url)) return null;
  try {
    const { hostname, pathname, search } = new URL(url);
    return { hostname, pathname, search };
  } catch {
    return null;
  }
}

function ours(url: string) {
  const read = addressOf(url);
  return read && { hostname: read.hostname, pathname: read.pathname, search: read.search };
}

describe('an address is read as browsers read it', () => {
  test('whatever it is', () => {
    fc.assert(
      fc.property(address, (url) => {
        expect(ours(url)).toEqual(browser(url));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    'https://www.shop.example',
    'https://www.shop.example?',
    'https://www.shop.example/?#a b',
    'https://www.shop.example?a=1#?b=2',
    'https://www.shop.example/a/../b',
    'https://www.shop.example/a/%2E%2e/b',
    'https://www.shop.example/a./b',
    'https://www.shop.example/a\t/b',
    "https://www.shop.example/?a='1'",
    'https://www.shop.example:443/',
    'https://www.shop.example/\n',
    'https://a.b.1/',
    `https://${'a.'.repeat(200)}example/`,
  ])('%j', (url) => {
    expect(ours(url)).toEqual(browser(url));
  });
});

test('what is no address of the web is none', () => {
  for (const url of ['', 'about:blank', 'data:text/plain,a', 'chrome-extension://abc/', 'https://', '/a'])
    expect(addressOf(url)).toBeNull();
});
