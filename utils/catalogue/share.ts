import type { Control, Conversion, PageView } from '../model/conversion';
import { joined } from './places/joined';
import { isSharing, registrable } from './places/links';
import { NOT_SHARING, SHARE } from './words/reaching';

const MOST = 8;
const LONGEST_LABEL = 40;
const NAMED =
  /(?:^|[\s_-])(?:\w*-?share-?(?:button|btn|link|icon|item|toggle|facebook|twitter|fb|x|linkedin|pinterest|whatsapp|email|copy|native)\w*|react-share__\w*|(?:btn|button|social)-share|a2a_button_(?!dd)\w+|addthis_button_\w+|st-btn|sharethis\w*|social-?share\w*|essb_link_\w+|heateor_sss_\w+|jssocials-share-link|btn-(?:twitter|facebook|pinterest|linkedin|google-plus))(?:$|[\s_-])/i;
/** Of a gallery’s viewer: shares a picture, and is hidden until it opens. */
const VIEWER = '.pswp, .fancybox-container, .lg-outer, .mfp-wrap';
const WAYS: readonly (readonly [way: string, pattern: RegExp])[] = [
  ['facebook', /facebook|(?:^|[\s_-])fb(?:$|[\s_-])/i],
  ['x', /twitter|tweet|(?:^|[\s_.-])x(?:$|[\s_.-])/i],
  ['linkedin', /linkedin/i],
  ['pinterest', /pinterest|pin ?it/i],
  ['whatsapp', /whats-?app/i],
  ['google', /google/i],
  ['mail', /mail|friend|barat|znajom|priateľ|prite|amico|amigo|ami\b/i],
  ['copy', /copy|copi|kopi|masol/i],
];

/** The page was handed on: at a network, by a letter to a friend, by its copied address. Each way is an offer of its own. */
export default {
  title: { en: 'Share or copy link', hu: 'Megosztás vagy link másolása', pl: 'Udostępnienie lub skopiowanie linku' },
  why: {
    en: 'Who shares brings others, and says what is worth being shown.',
    hu: 'Aki megoszt, másokat hoz, és megmutatja, mit érdemes mutatni.',
    pl: 'Kto udostępnia, przyprowadza innych i mówi, co warto pokazywać.',
  },
  tryIt: {
    en: 'Press a share button; nothing need be posted.',
    hu: 'Nyomjon meg egy megosztás gombot; közzétennie nem kell.',
    pl: 'Naciśnij przycisk udostępniania; nie trzeba niczego publikować.',
  },
  kind: 'secondary-action',
  category: 'social',
  weight: 3,
  sites: ['content', 'shop', 'non-profit'],
  found: 'A link that shares the page at a network or by mail, or a button whose words or name share it or copy its address.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#share',
  },
  find(page) {
    const controls = page.where(shares);
    return joined(controls, wayOf, (control) => (isSharing(control) ? 0.95 : 0.75))
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'Share' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['share'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|shared_cart|wishlist|market_?share|screen_?share|count))(?:.*_)?(?:(?:social_|content_|article_|page_|product_|native_)?share[ds]?(?:_(?:on|via|by|to))?(?:_(?:facebook|fb|twitter|x|linkedin|whatsapp|pinterest|e?mail|messenger|link|content|article|page|product|social))?|sharing|copy_?(?:link|url)|(?:link|url)_cop(?:y|ied)|tweet|social_(?:share|interaction)|(?:send|email|tell)_(?:to_)?(?:a_)?friend|megoszt\w*|link_masol\w*|udostepn\w*|(?:skopiowanie|kopiowanie)_linku|poleceni?e_znajomemu|geteilt|teilen|sdilet|sdileni)(?:_click(?:ed)?|_event|_ga4|_button|_btn)?$/,
  },
  recommend: { ga4: 'share', params: ['method', 'content_type', 'item_id'], required: ['method'] },
} satisfies Conversion;

function shares(control: Control, page: PageView): boolean {
  const { element, region, folded, href, form } = control;
  if (region === 'consent' || folded.length > 80 || element.closest(VIEWER)) return false;
  if (isSharing(control)) return true;
  if (form && form.purpose !== 'other' && form.purpose !== 'cart') return false;
  if (folded.length > LONGEST_LABEL || page.says(control, NOT_SHARING)) return false;
  const leads = href !== null && href.hash === '' && href.protocol !== 'javascript:';
  if (page.says(control, SHARE)) return !leads || /share|friend|send|poslat|polec|ajanl|tell|mail/i.test(href?.href ?? '');
  return !leads && NAMED.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400));
}

/** By which way a control shares: two buttons for one way are copies. */
function wayOf({ element, href, folded }: Control): string {
  const host = href ? (href.protocol === 'mailto:' ? 'mail' : registrable(href.hostname)) : '';
  const told = `${host} ${folded} ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return WAYS.find(([, pattern]) => pattern.test(told))?.[0] ?? (host || 'any');
}
