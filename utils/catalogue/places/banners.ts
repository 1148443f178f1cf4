import type { Control, PageView } from '../../model/conversion';
import { isInternal } from './links';
import { productLists } from './lists';
import { isShop } from './shop';

const BANNER =
  /(?:^|[\s_-])(?:banner|promo|promos|promotion|promobox|hero|slide|slider|slideshow|campaign|swiper-slide|slick-slide|carousel-item|owl-item|splide__slide|teaser-banner|akcio|kampany)(?:$|[\s_-])/i;
const MARKED = '[data-promo], [data-promotion-id], [data-promotion], [data-promo-id], [data-creative]';
/** Sliders of brands and partners, not of what the shop promotes. */
const OTHER = /brand|partner|manufacturer|producen|gyarto|logo|marka|marki|znack|sponsor|testimonial|review|instagram/i;
const MOST = 12;

/** Pictures that lead to what a shop promotes: banners and slides, not product cards. */
export function bannersOf(page: PageView): Control[] {
  if (page.type !== 'home' && page.type !== 'listing' && page.type !== 'landing') return [];
  if (!isShop(page)) return [];
  const products = new Set(productLists(page).flatMap(({ cards }) => cards));
  return page.controls.filter((control) => isBanner(control, page) && !inside(control.element, products)).slice(0, MOST);
}

function isBanner(control: Control, page: PageView): boolean {
  const { element, region, role } = control;
  if (role !== 'link' || region !== 'main' || !isInternal(control, page)) return false;
  if (element.closest(MARKED)) return true;
  if (!element.querySelector('img, picture, [style*="background"]')) return false;
  let names = '';
  for (
    let at: Element | null = element, up = 0;
    at && up < 5 && at.localName !== 'main' && at.localName !== 'body';
    at = at.parentElement, up++
  )
    names += ` ${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
  return BANNER.test(names) && !OTHER.test(names) && !OTHER.test(control.href?.pathname ?? '');
}

function inside(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (cards.has(at)) return true;
  return false;
}
