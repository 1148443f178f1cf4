// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './outbound';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('links to another registered name, each target once', () => {
    const controls = [
      controlOf('Partner', { href: 'https://www.partner.example/a' }),
      controlOf('Partner again', { href: 'https://partner.example/a/', region: 'footer' }),
      controlOf('Film', { href: 'https://www.youtube.com/watch?v=x', region: 'footer' }),
    ];
    expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Partner', 'Film']);
  });

  test('not: own hosts, sharing, profiles, telephone numbers, cookie banners', () => {
    const controls = [
      controlOf('Blog', { href: 'https://blog.shop.test/' }),
      controlOf('Share', { href: 'https://www.facebook.com/sharer/sharer.php?u=https://shop.test' }),
      controlOf('Our page', { href: 'https://www.facebook.com/shop' }),
      controlOf('Tweet', { href: 'https://twitter.com/intent/tweet?text=x' }),
      controlOf('Call', { href: 'tel:+361234567' }),
      controlOf('Vendors', { href: 'https://cmp.example/vendors', region: 'consent' }),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });

  test('shops under one public suffix are different sites', () => {
    const url = new URL('https://www.one.co.uk/');
    const controls = [controlOf('Two', { href: 'https://two.co.uk/' }), controlOf('One', { href: 'https://shop.one.co.uk/' })];
    expect(conversion.find(pageOf({ url, controls })).map(({ label }) => label)).toEqual(['Two']);
  });
});

describe('names', () => {
  test.each([
    'outbound',
    'outbound_link',
    'outbound_click',
    'outbound_link_click',
    'outlink',
    'external_link_click',
    'exit_link',
    'kimeno_link',
    'kulso_link_kattintas',
    'link_zewnetrzny',
    'klikniecie_wychodzace',
    'click',
    'affiliate_link_click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['gtm_link_click', 'gtm_click', 'link_click', 'internal_link_click', 'outback'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { outbound: true }, true],
  ['click', { outbound: 'true' }, true],
  ['click', {}, false],
  ['click', { outbound: false }, false],
  ['outbound_click', {}, true],
  ['Outbound Link: Click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
