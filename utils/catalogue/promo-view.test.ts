// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './promo-view';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

function banner(html: string) {
  document.body.innerHTML += html;
  const element = document.body.lastElementChild?.querySelector('a') ?? document.body;
  return controlOf(element.textContent || 'Banner', { element, href: element.getAttribute('href') ?? '' });
}

const SHOP = () => controlOf('Cart', { href: '/cart', region: 'header' });

test('a shop page with a banner offers it as a whole', () => {
  const controls = [
    SHOP(),
    banner('<div class="hero-banner"><a href="/sale"><img alt="Sale"></a></div>'),
    banner('<div data-promo="x"><a href="/new">New</a></div>'),
  ];
  expect(conversion.find(pageOf({ type: 'home', controls }))).toMatchObject([{ element: null }]);
});

test('not: on a site that sells nothing, on an article, without a banner', () => {
  expect(
    conversion.find(pageOf({ type: 'home', controls: [banner('<div class="banner"><a href="/sale"><img alt="x"></a></div>')] })),
  ).toEqual([]);
  expect(
    conversion.find(
      pageOf({ type: 'article', controls: [SHOP(), banner('<div class="banner"><a href="/x"><img alt="x"></a></div>')] }),
    ),
  ).toEqual([]);
  expect(conversion.find(pageOf({ type: 'home', controls: [SHOP()] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'view_promotion',
    'promotion_view',
    'promotion_viewed',
    'promo_view',
    'banner_impression',
    'hero_view',
    'promo_impressions',
    'promocio_megtekintes',
    'wyswietlenie_promocji',
    'banner_angesehen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'select_promotion',
    'promo_click',
    'cookie_banner_view',
    'consent_banner_shown',
    'view_item',
    'newsletter_banner_view',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
