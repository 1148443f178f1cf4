// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './cta-click';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('buttons that stand out and call to something', () => {
    const controls = [controlOf('Get started', { href: '/start' }), controlOf('Kérek ajánlatot', { href: '/ajanlat' })];
    expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Get started', 'Kérek ajánlatot']);
  });

  test('at most four, the strongest first, copies once', () => {
    const controls = [0.5, 0.9, 0.6, 0.7, 0.8].map((prominence, index) =>
      controlOf('Book now', { href: `/${index}`, prominence }),
    );
    const found = conversion.find(pageOf({ controls: [...controls, controlOf('Book now', { href: '/1', prominence: 0.9 })] }));
    expect(found.map(({ element }) => element)).toEqual([1, 4, 3, 2].map((index) => controls[index]?.element));
  });

  test('not: the buttons of cards that lead to their products', () => {
    const cards = [1, 2, 3, 4].map((n) => `<li><h3>Cup</h3> ${n} 990 Ft <a href="/p/${n}">Detail</a></li>`).join('');
    document.body.innerHTML = `<ul>${cards}</ul>`;
    const controls = [...document.querySelectorAll('a')].map((element) =>
      controlOf('Detail', { element, href: element.getAttribute('href') ?? '', prominence: 0.8 }),
    );
    expect(conversion.find(pageOf({ type: 'listing', controls }))).toEqual([]);
  });

  test('not: footers, banners, forms, machinery, shares, widgets, tabs, unremarkable links', () => {
    const controls = [
      controlOf('Get started', { href: '/start', region: 'footer' }),
      controlOf('Accept', { region: 'consent' }),
      controlOf('Sign up', { form: formOf('newsletter') }),
      controlOf('Log in', { href: '/login', prominence: 0.6 }),
      controlOf('Next', { prominence: 0.9 }),
      controlOf('Discover', { href: 'https://www.facebook.com/shop', prominence: 0.9 }),
      controlOf('Write to us', { href: 'mailto:a@shop.test', prominence: 0.9 }),
      controlOf('Get details', { html: '<button aria-expanded="false">Get details</button>' }),
      controlOf('Join the discussion', { href: '#comments', prominence: 0.9 }),
      controlOf('Get started', { href: '/start', prominence: 0.1 }),
      controlOf('Add to cart', { prominence: 0.9 }),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });

  test('buttons in a row choose between views', () => {
    const row = document.createElement('div');
    row.innerHTML =
      '<button class="chip">Get all</button><button class="chip">Get news</button><button class="chip">Get tips</button>';
    document.body.append(row);
    const controls = [...row.children].map((element) => controlOf(element.textContent ?? '', { element, prominence: 0.9 }));
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'cta_click',
    'click_cta',
    'cta',
    'button_click',
    'click_button',
    'hero_click',
    'select_content',
    'hero_cta_click',
    'gomb_kattintas',
    'cta_kattintas',
    'klikniecie_cta',
    'klikniecie_przycisku',
    'promotion_click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'gtm_click',
    'phone_click',
    'menu_click',
    'gtm_link_click',
    'cta_view',
    'cta_impression',
    'outbound_click',
    'cookie_button_click',
    'link_click',
    'file_download',
    'doubleclick_id',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', {}, true],
  ['select_content', { content_type: 'cta' }, true],
  ['select_content', { content_type: 'nav' }, false],
  ['click', { outbound: true }, false],
  ['click', { link_url: 'tel:+361' }, false],
  ['click', {}, true],
  ['cta_click', { outbound: true }, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
