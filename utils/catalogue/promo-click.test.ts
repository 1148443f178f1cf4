// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './promo-click';
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

test('banners and slides, each address once', () => {
  const controls = [
    SHOP(),
    banner('<div class="swiper-slide"><a href="/sale"><img alt="Sale"></a></div>'),
    banner('<div class="swiper-slide"><a href="/sale"><img alt="Sale"></a></div>'),
    banner('<div data-promotion-id="7"><a href="/new">New</a></div>'),
  ];
  const found = conversion.find(pageOf({ type: 'home', controls }));
  expect(found.map(({ element }) => element)).toEqual([controls[1]?.element, controls[3]?.element]);
});

test('not: product cards, brands, pictures without such a name, other sites', () => {
  const controls = [
    SHOP(),
    banner('<div class="slide"><div class="product-card"><a href="/p/1"><img alt="Cup"></a></div></div>'),
    banner('<div class="brand-slider slide"><a href="/brand/a"><img alt="A"></a></div>'),
    banner('<div class="text"><a href="/about"><img alt="Us"></a></div>'),
    banner('<div class="banner"><a href="https://other.test/"><img alt="Ad"></a></div>'),
    banner('<div class="gallery-layout-horizontal-slider"><a href="/p/2"><img alt="Cup"></a></div>'),
  ];
  expect(conversion.find(pageOf({ type: 'home', controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'select_promotion',
    'promotion_click',
    'promotion_clicked',
    'promo_click',
    'banner_click',
    'click_banner',
    'slider_click',
    'promocio_kattintas',
    'bannerre_kattintas',
    'klikniecie_banera',
    'klikniecie_promocji',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['view_promotion', 'promo_code_click', 'cookie_banner_click', 'select_item', 'select_content', 'promotion_view'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
