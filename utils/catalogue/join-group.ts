import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { isSharing } from './places/links';
import { JOIN_GROUP } from './words/asking';

const MOST = 4;
const INVITES =
  /^https?:\/\/(?:www\.|m\.)?(?:discord\.gg\/\w|discord(?:app)?\.com\/invite\/|join\.slack\.com\/|[\w-]+\.slack\.com\/join|facebook\.com\/groups\/\w|t\.me\/(?:\+|joinchat\/)|chat\.whatsapp\.com\/\w|(?:www\.)?meetup\.com\/[\w-]+|invite\.viber\.com\/|invite\.gg\/|linkedin\.com\/groups\/\d|groups\.google\.com\/|(?:www\.)?skool\.com\/[\w-]+)/i;

/** Joins a group: a community on the site, or one at a known place for communities. */
export default {
  title: { en: 'Group joined', hu: 'Csatlakozás csoporthoz', pl: 'Dołączenie do grupy' },
  why: {
    en: 'Members of a group come back without being paid for, and answer each other’s questions.',
    hu: 'A csoporttagok hirdetés nélkül is visszatérnek, és egymás kérdéseire válaszolnak.',
    pl: 'Członkowie grupy wracają bez reklam i sami odpowiadają sobie na pytania.',
  },
  tryIt: {
    en: 'Click the link that joins the group.',
    hu: 'Kattintson a csoporthoz vezető linkre.',
    pl: 'Kliknij link do grupy.',
  },
  kind: 'secondary-action',
  category: 'community',
  weight: 4,
  sites: ['saas', 'content', 'non-profit', 'local'],
  found:
    'A link to an invitation or a group at Discord, Slack, Facebook, Telegram, WhatsApp and the like, or words that ask to join one.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#join_group',
  },
  find: (page) =>
    joined(page.where(joins), byTarget, ({ href }) => (href && INVITES.test(href.href) ? 0.9 : 0.75)).slice(0, MOST),
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['join_group'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|leave|newsletter))(?:.*_)?(?:join(?:ed)?_?(?:the_|our_|a_)?(?:group|community|discord|slack|forum|telegram)|(?:group|community|discord|slack|telegram)_?(?:join(?:ed)?|invite_click(?:ed)?|link_click(?:ed)?|click(?:ed)?)|(?:csoport|kozosseg)\w*_?csatlakoz\w*|csatlakozas_(?:a_)?(?:csoport|kozosseg)\w*|(?:dolaczenie|dolacz)_do_(?:grupy|spolecznosci)|(?:gruppe|community)_?beigetreten)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'join_group', params: ['group_id'], required: [] },
} satisfies Conversion;

function joins(control: Control, page: PageView): boolean {
  const { region, href, folded, form } = control;
  if (region === 'consent' || form !== null || isSharing(control)) return false;
  if (href && INVITES.test(href.href.slice(0, 300))) return true;
  return region !== 'footer' && folded.length <= 45 && page.says(control, JOIN_GROUP);
}
