import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { isMap } from './places/targets';
import { ledTo } from './words/events';
import { DIRECTIONS } from './words/reaching';

const MOST = 4;

/** Opens a map at the place, or the way there. */
export default {
  title: { en: 'Directions click', hu: 'Útvonal megnyitása', pl: 'Kliknięcie wyznaczenia trasy' },
  why: {
    en: 'Who asks for the way is coming; it is the last thing that a site sees of a visit in person.',
    hu: 'Aki útvonalat kér, az indul; ez az utolsó, amit a webhely a személyes látogatásból lát.',
    pl: 'Kto pyta o drogę, ten przyjedzie; to ostatnie, co witryna widzi z wizyty na miejscu.',
  },
  tryIt: { en: 'Click the link to the map.', hu: 'Kattintson a térképre mutató linkre.', pl: 'Kliknij link do mapy.' },
  kind: 'secondary-action',
  category: 'local',
  weight: 4,
  sites: ['local', 'shop', 'non-profit'],
  found: 'A link to a map service, or a button whose words ask for the way.',
  source: { name: 'Google Ads: conversion categories', url: 'https://support.google.com/google-ads/answer/9233061' },
  find(page) {
    const links = page.where(leads);
    return joined(links, byTarget, (control) => (isMap(control) ? 0.92 : 0.75))
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'Map' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['get_directions', 'click'], plausible: ['Outbound Link: Click'], matomo: ['outlink'], meta: ['FindLocation'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view_item|impression|error|sitemap|heatmap|loaded))(?:(?:.*_)?(?:(?:get_|driving_)?directions?|map|google_?maps?|waze|route_?planner|navigate_to|navigation_start|utvonal(?:terv\w*)?|terkep|trasa|dojazd|mapa|wegbeschreibung|anfahrt)(?:_(?:click(?:ed|s)?|open(?:ed)?|link|button|event|ga4|kattint\w*|klik\w*|megnyit\w*))*|(?:click|open|show|view)_(?:on_)?(?:the_)?(?:map|directions)|klikniecie_(?:mapy|trasy|dojazdu))$|^click$|^(?:outbound|outgoing|external|exit)(?:_link)?(?:_click(?:ed|s)?)?$/,
    when: (event) => ledTo(event, /(?:^|_)(?:maps?|waze|geo|mapy)(?:_|$)/) ?? true,
  },
  recommend: {
    ga4: 'get_directions',
    params: ['link_url', 'link_domain', 'location_id'],
    required: [],
    meta: 'FindLocation',
    ads: 'GET_DIRECTIONS',
  },
} satisfies Conversion;

function leads(control: Control, page: PageView): boolean {
  const { region, href, folded, form } = control;
  if (region === 'consent' || form !== null) return false;
  return isMap(control) || (href === null && folded.length <= 30 && page.says(control, DIRECTIONS));
}
