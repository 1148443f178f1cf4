import type { Control, PageView } from '../../model/conversion';
import { isInternal } from './links';
import { productLists } from './lists';
import { isShop } from './shop';

/** Names of banners and slides, each tested against one class name or id at a time. */
const BANNER =
  /^(?:[a-z\d]+[-_]{1,2}){0,2}(?:banners?|promos?|promotions?|promobox|hero|slide|slider|slideshow|campaigns?|akcio|kampany)(?:[-_]{1,2}(?:item|items|link|image|img|wrap|wrapper|container|box|inner|content|card|grid|row|main|home|top|large|small|active|current|visible|\d+))*$|^(?:swiper-slide|slick-slide|carousel-item|owl-item|splide__slide|glide__slide)$/i;
const PRODUCT =
  '.product, [class*="product-"], [class*="product_"], [class*="product__"], [itemtype*="schema.org/Product"], [data-product-id], article, .post, [class*="gallery"]';
const MARKED = '[data-promo], [data-promotion-id], [data-promotion], [data-promo-id], [data-creative]';
/** Sliders of brands and partners, not of what the shop promotes. */
const OTHER = /brand|partner|manufacturer|producen|gyarto|logo|marka|marki|znack|sponsor|testimonial|review|instagram/i;
const MOST = 12;

/** Pictures that lead to what a shop promotes: banners and slides, not product cards. */
export function bannersOf(page: PageView): Control[] {
  if (page.type !== 'home' && page.type !== 'listing' && page.type !== 'landing') return [];
  if (!isShop(page)) return [];
  const products = new Set(productLists(page).flatMap(({ cards }) => cards));
  return page
    .where(isBanner)
    .filter(({ element }) => !inside(element, products))
    .slice(0, MOST);
}

function isBanner(control: Control, page: PageView): boolean {
  const { element, region, role } = control;
  if (role !== 'link' || region !== 'main' || !isInternal(control, page)) return false;
  if (element.closest(MARKED)) return true;
  if (!element.querySelector('img, picture, [style*="background"]')) return false;
  if (element.closest(PRODUCT) || OTHER.test(control.href?.pathname ?? '')) return false;
  let named = false;
  for (let at: Element | null = element, up = 0; at && up < 5 && at.localName !== 'main' && at.localName !== 'body'; up++) {
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (OTHER.test(names)) return false;
    named ||= names.split(/\s+/).some((name) => BANNER.test(name));
    at = at.parentElement;
  }
  return named;
}

function inside(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (cards.has(at)) return true;
  return false;
}
