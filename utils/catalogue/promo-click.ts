import type { Conversion } from '../model/conversion';
import { bannersOf } from './places/banners';
import { byTarget } from './places/copies';
import { joined } from './places/joined';

const MOST = 6;

/** A banner of the shop's own was clicked. */
export default {
  title: { en: 'Promotion click', hu: 'Kattintás promócióra', pl: 'Kliknięcie promocji' },
  why: {
    en: 'It tells which campaign on the site itself sells, and which only takes up the best place.',
    hu: 'Kiderül, melyik saját kampány ad el, és melyik csak a legjobb helyet foglalja.',
    pl: 'Pokazuje, która własna kampania sprzedaje, a która tylko zajmuje najlepsze miejsce.',
  },
  tryIt: {
    en: 'Click a banner or slide of the shop.',
    hu: 'Kattintson az áruház egyik bannerére.',
    pl: 'Kliknij baner lub slajd sklepu.',
  },
  kind: 'process-milestone',
  category: 'ecommerce',
  weight: 4,
  sites: ['shop'],
  pages: ['home', 'listing', 'landing'],
  found: 'A banner or slide of a shop with a picture and a link within the site; each address once.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#select_promotion',
  },
  find: (page) => joined(bannersOf(page), byTarget, () => 0.7).slice(0, MOST),
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['select_promotion'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|cookie|consent|code))(?:.*_)?(?:select(?:ed)?_(?:promo|promotion|banner)|(?:promo|promotion|internal_promotion|banner|hero_banner|slider|slide|campaign)_?(?:click(?:ed|s)?|select(?:ed)?)|click(?:ed)?_(?:on_)?(?:the_)?(?:promo|promotion|banner|slide|slider)|(?:promocio|banner|akcio)_?(?:ra_|re_)?kattint\w*|klik(?:niecie)?_(?:w_|na_)?(?:promocj\w*|baner\w*|slajd\w*)|(?:banner|promotion|aktions?)_?(?:klick|geklickt))(?:_eec|_event|_ga4)?$/,
  },
  recommend: {
    ga4: 'select_promotion',
    params: ['promotion_id', 'promotion_name', 'creative_name', 'creative_slot', 'items'],
    required: [],
  },
} satisfies Conversion;
