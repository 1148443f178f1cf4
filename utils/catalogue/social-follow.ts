import type { Control, Conversion } from '../model/conversion';
import { joined } from './places/joined';
import { isSharing } from './places/links';
import { profileAt } from './places/targets';
import { ledTo } from './words/events';

const MOST = 8;

/** Leads to the site’s own page at a social network. One page is one offer. */
export default {
  title: { en: 'Social profile click', hu: 'Közösségi profil megnyitása', pl: 'Przejście do profilu społecznościowego' },
  why: {
    en: 'A follower can be reached again without paying for it.',
    hu: 'A követőt később fizetés nélkül is el lehet érni.',
    pl: 'Do obserwującego można później dotrzeć bez płacenia.',
  },
  tryIt: { en: 'Click the icon of a network.', hu: 'Kattintson az egyik hálózat ikonjára.', pl: 'Kliknij ikonę jednej z sieci.' },
  kind: 'secondary-action',
  category: 'social',
  weight: 2,
  sites: ['content', 'shop', 'local', 'non-profit'],
  found: 'A link to a profile at a social network that shares nothing.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const links = page.where(leads);
    return joined(links, targetOf, ({ region }) => (region === 'main' ? 0.75 : 0.9))
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || nameOf(links.find(({ element }) => element === find.element)) }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['social_follow', 'click'], plausible: ['Outbound Link: Click'], matomo: ['outlink'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:share|login|sign|view|impression|error|pixel))(?:(?:.*_)?(?:social(?:_(?:media|profile|icon|link|network))*(?:_(?:click(?:ed)?|follow(?:ed)?))?|follow(?:ed)?(?:_(?:us|social|on_\w+))?|(?:facebook|instagram|twitter|linkedin|youtube|tiktok|pinterest)(?:_(?:page|profile|link|icon|follow|click(?:ed)?))+|kozossegi_(?:oldal|media|profil)\w*|profil_spolecznosciowy|(?:klikniecie_)?(?:media|profil\w*)_spolecznosciow\w*)(?:_click(?:ed)?|_event|_ga4|_kattintas)?|click)$|^(?:outbound|outgoing|external|exit)(?:_link)?(?:_click(?:ed|s)?)?$/,
    when: (event) => ledTo(event, /facebook|instagram|twitter|(?:^|_)x_com|linkedin|youtube|tiktok|pinterest/) ?? true,
  },
  recommend: { ga4: 'social_follow', params: ['method', 'link_domain', 'link_url'], required: [] },
} satisfies Conversion;

function leads(control: Control): boolean {
  return control.region !== 'consent' && profileAt(control) !== null && !isSharing(control);
}

function targetOf(control: Control): string {
  return `${profileAt(control) ?? ''}${control.href?.pathname.replace(/\/$/, '').toLowerCase() ?? ''}`;
}

function nameOf(control: Control | undefined): string {
  return (control && profileAt(control)) ?? '';
}
