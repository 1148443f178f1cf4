import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { isOutbound, isSharing } from './places/links';
import { isAtOthers } from './places/targets';
import { ledTo } from './words/events';
import { BUY } from './words/shop';

const MOST = 10;
const LONGEST_LABEL = 40;

/** Leads to where others sell what the page is about: a marketplace, an app store, a partner. */
export default {
  title: {
    en: 'Click to a shop or app store',
    hu: 'Kattintás boltba vagy alkalmazásáruházba',
    pl: 'Przejście do sklepu lub sklepu z aplikacjami',
  },
  why: {
    en: 'The sale is made elsewhere: the click is the last step that the site can count.',
    hu: 'Az eladás máshol történik: a kattintás az utolsó lépés, amelyet a webhely számolhat.',
    pl: 'Sprzedaż następuje gdzie indziej: kliknięcie to ostatni krok, który witryna może policzyć.',
  },
  tryIt: {
    en: 'Click the link to the shop or to the app store.',
    hu: 'Kattintson a boltra vagy az alkalmazásáruházra mutató linkre.',
    pl: 'Kliknij link do sklepu lub sklepu z aplikacjami.',
  },
  kind: 'process-milestone',
  category: 'content',
  weight: 5,
  sites: ['content', 'saas', 'shop', 'lead-generation'],
  found: 'A link to a marketplace, an app store or a partner network, or a buy button that leads to another site.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const links = page.where(sells);
    return joined(links, byTarget, (control) => (isAtOthers(control) ? 0.9 : 0.75))
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'Shop' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['buy_elsewhere', 'affiliate_click', 'click'], plausible: ['Outbound Link: Click'], matomo: ['outlink'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error))(?:(?:.*_)?(?:affiliate(?:_link)?|buy_(?:elsewhere|at_retailer|on_amazon)|retailer(?:_link)?|amazon(?:_link)?|(?:app|play|google_play)_?store(?:_(?:link|badge))?|app_download|marketplace(?:_link)?|partner_(?:shop|link)|shop_?now_external)(?:_(?:click(?:ed|s)?|event|ga4|button|kattint\w*|klik\w*))*|(?:click|go)_?to_(?:shop|retailer|store|app_store|amazon)|partner(?:link)?_kattintas|klikniecie_(?:afiliacyjne|w_link_partnerski))$|^click$|^(?:outbound|outgoing|external|exit)(?:_link)?(?:_click(?:ed|s)?)?$/,
    /** Who sells elsewhere is known by the link alone. */
    when: (event) => ledTo(event, /./) ?? true,
  },
  recommend: { ga4: 'buy_elsewhere', params: ['link_url', 'link_domain', 'item_id'], required: [], ads: 'OUTBOUND_CLICK' },
} satisfies Conversion;

function sells(control: Control, page: PageView): boolean {
  const { region, folded } = control;
  if (region === 'consent' || isSharing(control) || !isOutbound(control, page)) return false;
  if (isAtOthers(control)) return true;
  return page.type === 'product' && region === 'main' && folded.length <= LONGEST_LABEL && page.says(control, BUY);
}
