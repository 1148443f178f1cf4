import type { Control, Conversion, Find, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { saysContent } from './words/events';

/** So many pictures that open large are a gallery away from a product. */
const LEAST = 3;
const OPENS =
  '[data-fancybox], [data-lightbox], [data-gallery], [data-zoom-image], [data-large_image], [data-pswp-width], [rel^="lightbox"], [rel^="prettyPhoto"], .fancybox, .lightbox, .cloud-zoom, .magnific, .glightbox, .venobox, .swipebox, .photoswipe';
const BOXES =
  '.woocommerce-product-gallery, [class*="product-gallery"], [class*="product__media"], [class*="product-media"], [class*="product-image"], [class*="product_image"], [class*="gallery-thumb"], [class*="thumbnails"], #thumbs, #views_block, #image-block, .fotorama, [data-gallery-role]';
/** What opens large is in here already. */
const VIEWER = '.pswp, .lightbox-overlay, .fancybox-container';
const IMAGE = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** Pictures of a product or of a work are looked at closely: thumbnails, zoom, a model in three dimensions. */
export default {
  title: { en: 'Gallery, zoom or 3D used', hu: 'Galéria, nagyítás vagy 3D', pl: 'Galeria, powiększenie lub 3D' },
  why: {
    en: 'Who looks at every picture is close to a decision, and shows which pictures sell.',
    hu: 'Aki minden képet megnéz, közel van a döntéshez, és elárulja, mely képek adnak el.',
    pl: 'Kto ogląda każde zdjęcie, jest blisko decyzji i pokazuje, które zdjęcia sprzedają.',
  },
  tryIt: {
    en: 'Open a picture of the gallery, or turn the model.',
    hu: 'Nyissa meg a galéria egyik képét, vagy forgassa meg a modellt.',
    pl: 'Otwórz zdjęcie w galerii albo obróć model.',
  },
  kind: 'secondary-action',
  category: 'media',
  weight: 2,
  sites: ['shop', 'local', 'content'],
  found: 'Pictures of a product that open large, or three pictures or more of a gallery elsewhere; a model in three dimensions.',
  source: {
    name: 'Roirevolution: what are micro-conversions',
    url: 'https://roirevolution.com/blog/what-are-micro-conversions/',
  },
  find(page) {
    const models = [...page.document.querySelectorAll('model-viewer')]
      .slice(0, 1)
      .map((element): Find => ({ element, label: element.getAttribute('alt') ?? '3D', confidence: 0.9 }));
    const pictures = page.where(enlarges);
    if (pictures.length < (page.type === 'product' ? 1 : LEAST)) return models;
    const one = joined(
      pictures,
      () => 'one',
      () => 0.8,
    );
    return [...models, ...one.map((find) => ({ ...find, label: find.label || 'Gallery' }))];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['gallery_view', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:impression|error|load|upload|remove|delete))(?:.*_)?(?:(?:product_)?(?:image|photo|picture|gallery|thumbnail|carousel_image)_?(?:gallery_)?(?:click(?:ed)?|open(?:ed)?|zoom(?:ed)?|enlarge[d]?|view(?:ed)?|swipe[d]?|interaction|expand(?:ed)?)|gallery|zoom(?:_(?:in|image|product))?|(?:view|open|zoom|click|enlarge)(?:ed)?_?(?:in_)?(?:product_)?(?:image|photo|picture|gallery|thumbnail)|(?:view|open)_(?:in_)?(?:3d|ar)|(?:3d|ar)_(?:view|open|model)(?:ed)?|(?:kep|foto|galeria)_?(?:megnyit\w*|nagyit\w*|megtekint\w*|kattint\w*)|(?:powiekszenie|otwarcie)_(?:zdjecia|galerii)|bild_?(?:vergrossert|galerie))(?:_event|_ga4)?$/,
    when: (event) => saysContent(event, /galler|image|photo|picture|zoom|kep|zdjec|bild/),
  },
  recommend: { ga4: 'select_content', params: ['content_type', 'content_id'], required: [] },
} satisfies Conversion;

function enlarges({ element, href, region, form }: Control, page: PageView): boolean {
  if ((region !== 'main' && region !== 'dialog') || form !== null || element.closest(VIEWER)) return false;
  if (!element.querySelector('img, picture') && element.localName !== 'img') return false;
  if (element.matches(OPENS)) return true;
  const picture = href !== null && (IMAGE.test(href.pathname) || href.protocol === 'data:');
  if (page.type === 'product') return picture || (href === null && element.closest(BOXES) !== null);
  return picture;
}
