// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './link-click';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('the main menu and the links that stand out, each address once', () => {
    const controls = [
      controlOf('Services', { href: '/services', region: 'nav' }),
      controlOf('Services', { href: '/services', region: 'nav' }),
      controlOf('Case studies', { href: '/cases' }),
      controlOf('a word in the text', { href: '/word', prominence: 0.1 }),
    ];
    expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Services', 'Case studies']);
  });

  test('at most eight of the menu', () => {
    const controls = Array.from({ length: 30 }, (_, index) => controlOf(`Item ${index}`, { href: `/${index}`, region: 'nav' }));
    expect(conversion.find(pageOf({ controls }))).toHaveLength(8);
  });

  test('not: the page itself, other sites, files, telephone numbers, footers, accounts', () => {
    const controls = [
      controlOf('Here', { href: '/page#part', region: 'nav' }),
      controlOf('Partner', { href: 'https://partner.example/', region: 'nav' }),
      controlOf('Price list', { href: '/prices.pdf', region: 'nav' }),
      controlOf('Call', { href: 'tel:+361234567', region: 'nav' }),
      controlOf('Imprint', { href: '/imprint', region: 'footer' }),
      controlOf('Log in', { href: '/login', region: 'nav' }),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'link_click',
    'click_link',
    'menu_click',
    'navigation_click',
    'nav_click',
    'internal_link',
    'internal_link_click',
    'header_link_click',
    'select_content',
    'link_kattintas',
    'menupont_kattintas',
    'klikniecie_linku',
    'klikniecie_w_menu',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'gtm_link_click',
    'outbound_link_click',
    'outbound_link',
    'external_link_click',
    'exit_link',
    'file_download',
    'menu_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', {}, true],
  ['select_content', { content_type: 'cta' }, false],
  ['select_content', { content_type: 'nav' }, true],
  ['click', { outbound: true }, false],
  ['click', { outbound: 'true' }, false],
  ['click', { link_url: 'mailto:a@b.c' }, false],
  ['link_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
