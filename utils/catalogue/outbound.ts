import type { Control, Conversion, PageView } from '../model/conversion';
import { withoutCopies } from './places/copies';
import { isOutbound, isSharing, registrable } from './places/links';
import { profileAt } from './places/targets';
import { snake, textOf } from './words/events';

const MOST = 15;

/** A link to another registered name. Buttons that share the page and profiles at networks are not meant; each target counts once. */
export default {
  title: { en: 'Outbound click', hu: 'Kimenő kattintás', pl: 'Kliknięcie linku wychodzącego' },
  why: {
    en: 'It tells where visitors leave for: a partner, a shop that sells the product, or a competitor.',
    hu: 'Megmutatja, hová mennek el a látogatók: partnerhez, viszonteladóhoz vagy máshová.',
    pl: 'Pokazuje, dokąd odchodzą odwiedzający: do partnera, do sprzedawcy czy gdzie indziej.',
  },
  tryIt: {
    en: 'Click a link that leads to another site.',
    hu: 'Kattintson egy másik webhelyre mutató linkre.',
    pl: 'Kliknij link prowadzący do innej witryny.',
  },
  kind: 'secondary-action',
  category: 'content',
  weight: 3,
  sites: ['lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A link to another site.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find(page) {
    const links = page.where(leadsOut);
    return withoutCopies(links, targetOf)
      .slice(0, MOST)
      .map(({ element, label, href }) => ({
        element,
        label: label || registrable(href?.hostname ?? ''),
        confidence: label ? 0.9 : 0.75,
      }));
  },
  done: [{ action: 'click' }],
  proves: {
    general: true,
    names: { ga4: ['click'], matomo: ['outlink'], plausible: ['Outbound Link: Click'] },
    lexicon:
      /^(?!gtm_)(?:(?:.*_)?(?:outbound(?:_link)?|outgoing(?:_link)?|out_?link|external_link|exit_link|affiliate(?:_link)?|leave_site|partner_link|(?:kimeno|kulso)_(?:link\w*|kattintas\w*)|link(?:u|i|ow)?_(?:zewnetrzn\w*|wychodzac\w*)|klikniecie_wychodzace|(?:externer|ausgehender)_(?:link|klick))(?:_click(?:ed|s)?|_event|_kattint\w*|_klik\w*|_klick)?|click)$/,
    /** `click` alone is any click: it must say that it led out. */
    when(event) {
      if (snake(event.event) !== 'click') return true;
      return /^(?:true|1|yes)$/.test(textOf(event, 'outbound'));
    },
  },
  recommend: { ga4: 'click', params: ['link_url', 'link_domain', 'link_text', 'outbound'], required: [], ads: 'OUTBOUND_CLICK' },
} satisfies Conversion;

function leadsOut(control: Control, page: PageView): boolean {
  return control.region !== 'consent' && isOutbound(control, page) && !isSharing(control) && profileAt(control) === null;
}

function targetOf({ href }: Control): string {
  return href ? `${registrable(href.hostname)}${href.pathname.replace(/\/$/, '')}${href.search}` : '';
}
