import type { Conversion } from '../model/conversion';

/** A product page was seen: the page as a whole offers it. */
export default {
  title: { en: 'Product view', hu: 'Termékmegtekintés', pl: 'Wyświetlenie produktu' },
  why: {
    en: 'It fills the top of the funnel and feeds dynamic remarketing with the products people looked at.',
    hu: 'Ez a tölcsér teteje: ebből tudja a dinamikus remarketing, hogy ki melyik terméket nézte meg.',
    pl: 'To początek lejka: stąd remarketing dynamiczny wie, kto oglądał który produkt.',
  },
  tryIt: {
    en: 'Open the product page and wait a few seconds.',
    hu: 'Nyissa meg a termékoldalt, és várjon néhány másodpercet.',
    pl: 'Otwórz stronę produktu i poczekaj kilka sekund.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 4,
  sites: ['shop'],
  found: 'A page of type product.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#view_item',
  },
  find(page) {
    if (page.type !== 'product') return [];
    const heading = page.document.querySelector('h1, [itemprop="name"]')?.textContent ?? page.document.title;
    return [
      { element: null, label: heading.slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 80), confidence: page.confidence },
    ];
  },
  done: [{ action: 'view' }],
  proves: {
    names: {
      ga4: ['view_item'],
      'google-ads': ['view_item'],
      meta: ['ViewContent'],
      matomo: ['ecommerce_product_view', 'product_view'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:list|cart|click|promo|category))(?:.*_)?(?:view_(?:item|product|content)|(?:product|item)_(?:detail_?)?(?:page_?)?view(?:ed)?|viewed_product|product_details?|product_impression_detail|termek_?(?:oldal_?)?megtekint\w*|termekoldal|megtekintett_termek|(?:wyswietlenie|obejrzenie|widok|odslona)_(?:strony_)?(?:produktu|towaru)|zobacz_produkt|produkt_(?:wyswietlony|obejrzany)|(?:produkt|artikel)_?(?:seite_)?(?:angesehen|ansicht|aufruf|detail(?:s|ansicht)?))(?:_eec|_event|_ga4|_page)?$/,
  },
  recommend: {
    ga4: 'view_item',
    params: ['currency', 'value', 'items'],
    required: ['currency', 'value', 'items'],
    meta: 'ViewContent',
    ads: 'PAGE_VIEW',
  },
} satisfies Conversion;
