import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isOutbound } from './places/links';
import { isShop } from './places/shop';
import { COMPARE } from './words/buying';
import { saysContent } from './words/events';

const ADDS =
  /product_compare\/add|woocompare|compare[-_/]?(?:add|product)|add[-_]?to[-_]?compare|addcompare|porownaj|porownywarka|osszehasonlit|vergleich\/add/i;
const NAMED =
  /(?:^|[\s_-])(?:add-?to-?compare|add_to_compare|link-compare|btn-?compare|compare-?(?:btn|button|add|toggle|product)|compare|tocompare)(?:$|[\s_-])/i;
/** Plans and prices are compared by reading on, not by putting them on a list. */
const OTHER = /(?:plan|price|pricing|ar(?:ak|at)|cen[ya]|tarif|quote)/;
const REGIONS: readonly Control['region'][] = ['main', 'dialog', 'aside'];

/** Puts a product beside others. The buttons of one list of products are one offer. */
export default {
  title: { en: 'Product compared', hu: 'Termék-összehasonlítás', pl: 'Porównanie produktu' },
  why: {
    en: 'Who compares has narrowed the choice down, and shows which products are rivals in the buyer’s eyes.',
    hu: 'Aki összehasonlít, már szűkítette a választást, és megmutatja, mely termékek versenyeznek egymással.',
    pl: 'Kto porównuje, zawęził już wybór i pokazuje, które produkty konkurują ze sobą.',
  },
  tryIt: {
    en: 'Press the compare button of a product.',
    hu: 'Nyomja meg egy termék összehasonlítás gombját.',
    pl: 'Naciśnij przycisk porównania przy produkcie.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 3,
  sites: ['shop'],
  pages: ['product', 'listing', 'search'],
  found: 'A button or link in a shop’s main part that puts a product on a comparison list.',
  source: { name: 'Sytrics: e-commerce micro-conversions', url: 'https://sytrics.io/en/solutions/ecommerce-microconversions' },
  find(page) {
    if (!['product', 'listing', 'search', 'home', 'other'].includes(page.type)) return [];
    const controls = page.where(adds);
    return controls.length > 0 && isShop(page)
      ? joined(
          controls,
          () => 'one',
          () => 0.8,
        )
      : [];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['compare_item', 'select_content'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|plan|price|remove))(?:.*_)?(?:(?:add(?:ed)?_)?(?:(?:product|item)_)?(?:to_)?compar(?:e|ison)(?:_(?:products?|items?|add(?:ed)?))?|compared?_(?:products?|items?)|product_compared|osszehasonlit\w*|termek_osszehasonlit\w*|(?:porownaj|porownanie|dodaj_do_porownania|dodanie_do_porownania)(?:_produkt\w*)?|(?:produkt)?vergleich(?:en)?)(?:_click(?:ed)?|_event|_ga4|_button)?$/,
    when: (event) => saysContent(event, /compar|osszehasonlit|porowna|vergleich/),
  },
  recommend: { ga4: 'compare_item', params: ['item_id', 'item_name'], required: [] },
} satisfies Conversion;

function adds(control: Control, page: PageView): boolean {
  const { element, href, folded, region } = control;
  if (!REGIONS.includes(region) || folded.length > 35 || OTHER.test(folded) || isOutbound(control, page)) return false;
  const names = ['class', 'id', 'data-action', 'data-role']
    .map((name) => element.getAttribute(name)?.slice(0, 300) ?? '')
    .join(' ');
  if (NAMED.test(names)) return href === null || href.hash !== '' || page.says(control, COMPARE) || ADDS.test(href.href);
  if (href && href.hash === '') return ADDS.test(href.href.slice(0, 500)) && page.says(control, COMPARE);
  return page.says(control, COMPARE);
}
