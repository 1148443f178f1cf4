import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isOutbound } from './places/links';
import { REVIEWS, WRITE_REVIEW } from './words/buying';
import { saysContent } from './words/events';

const ADDRESS =
  /^#\S*(?:review|rating|opini|recenz|velemeny|ertekeles|bewertung|hodnoceni|hodnotenie|avis|resena|valoracion|recension)/i;

/** Leads to what other buyers say: a tab, or a link down the page. */
export default {
  title: { en: 'Reviews opened', hu: 'Vélemények megnyitása', pl: 'Otwarcie opinii' },
  why: {
    en: 'Readers of reviews buy more often, and a product whose reviews turn buyers away stands out.',
    hu: 'Aki véleményeket olvas, gyakrabban vásárol, és kitűnik, melyik terméket rontják el a véleményei.',
    pl: 'Czytający opinie kupują częściej, a widać też, którym produktom opinie szkodzą.',
  },
  tryIt: {
    en: 'Open the reviews of the product.',
    hu: 'Nyissa meg a termék véleményeit.',
    pl: 'Otwórz opinie o produkcie.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['product'],
  found: 'On a product page a tab, button or link within the page that leads to the reviews; all of them are one offer.',
  source: {
    name: 'Peasy: micro-conversions in the e-commerce funnel',
    url: 'https://www.peasy.nu/blog/the-importance-of-micro-conversions-in-your-e-commerce-funnel',
  },
  find(page) {
    if (page.type !== 'product') return [];
    const controls = page.where(leads);
    return joined(
      controls,
      () => 'one',
      () => 0.75,
    );
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['reviews_open', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:submit|write|written|post|add|sent|helpful|order_review|review_order|impression|error))(?:.*_)?(?:(?:read|open(?:ed)?|view(?:ed)?|click(?:ed)?|see|show)_(?:the_|all_)?(?:product_)?(?:reviews?|ratings?)|(?:product_)?(?:reviews?|ratings?)_?(?:tab|section)?_?(?:read|open(?:ed)?|view(?:ed)?|click(?:ed)?|tab)|(?:velemenyek|ertekelesek)_?(?:megnyit\w*|megtekint\w*|olvas\w*)|(?:otwarcie|wyswietlenie|czytanie)_(?:opinii|recenzji)|(?:bewertungen|rezensionen)_?(?:geoffnet|angesehen|gelesen))(?:_event|_ga4)?$/,
    when: (event) => saysContent(event, /review|rating|velemeny|ertekeles|opini|recenz|bewertung/),
  },
  recommend: { ga4: 'reviews_open', params: ['item_id', 'item_name'], required: [] },
} satisfies Conversion;

function leads(control: Control, page: PageView): boolean {
  const { href, region, folded, form } = control;
  if ((region !== 'main' && region !== 'dialog') || folded.length > 50 || isOutbound(control, page) || form) return false;
  if (page.says(control, WRITE_REVIEW)) return false;
  const here = href === null || (href.hash !== '' && href.pathname === page.url.pathname);
  return here && (ADDRESS.test(href?.hash ?? '') || page.says(control, REVIEWS));
}
