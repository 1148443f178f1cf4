import type { Conversion } from '../model/conversion';
import { bannersOf } from './places/banners';

/** What the shop promotes on its own pages was seen. The page as a whole offers it, however many banners it has. */
export default {
  title: { en: 'Promotion view', hu: 'Promóció megtekintése', pl: 'Wyświetlenie promocji' },
  why: {
    en: 'Only against its views can the clicks of a banner be judged, and its place on the page paid for.',
    hu: 'Egy banner kattintásait csak a megtekintéseihez mérve lehet megítélni.',
    pl: 'Kliknięcia banera można ocenić tylko na tle jego wyświetleń.',
  },
  tryIt: {
    en: 'Open the page and let the banner come into view.',
    hu: 'Nyissa meg az oldalt, és görgessen a bannerhez.',
    pl: 'Otwórz stronę i przewiń do banera.',
  },
  kind: 'secondary-action',
  category: 'ecommerce',
  weight: 2,
  sites: ['shop'],
  pages: ['home', 'listing', 'landing'],
  found: 'A banner or slide of a shop with a picture and a link within the site.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#view_promotion',
  },
  find(page) {
    const [first] = bannersOf(page);
    return first ? [{ element: null, label: first.label, confidence: 0.65 }] : [];
  },
  done: [{ action: 'view' }],
  proves: {
    names: { ga4: ['view_promotion'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:click|cookie|consent|newsletter|select))(?:.*_)?(?:view(?:ed)?_(?:promo|promotion|banner|campaign)|(?:promo|promotion|internal_promotion|banner|hero|slider|campaign)_?(?:view(?:ed|s)?|impressions?|visible|shown|seen)|promo_impressions?|(?:promocio|banner|akcio)_?megtekint\w*|(?:wyswietlenie|odslona)_(?:promocji|banera|baneru)|(?:promotion|banner|aktion)_?(?:angesehen|ansicht|eingeblendet))(?:_eec|_event|_ga4)?$/,
  },
  recommend: {
    ga4: 'view_promotion',
    params: ['promotion_id', 'promotion_name', 'creative_name', 'creative_slot', 'items'],
    required: [],
  },
} satisfies Conversion;
