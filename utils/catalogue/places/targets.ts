import type { Address, Control } from '../../model/conversion';
import { registrable } from './links';

const MESSENGERS =
  /^(?:(?:web\.|api\.)?whatsapp\.com|wa\.me|wa\.link|m\.me|(?:www\.)?messenger\.com|t\.me|telegram\.me|line\.me|lin\.ee|viber\.me|signal\.me|zalo\.me|join\.skype\.com)$/i;
const MESSENGER_SCHEMES = /^(?:sms|whatsapp|viber|skype|tg|line|sgnl|fb-messenger|xmpp):$/;
const MAPS =
  /^(?:maps\.google\.[a-z.]+|maps\.app\.goo\.gl|maps\.apple\.com|(?:www\.)?waze\.com|ul\.waze\.com|(?:\w+\.)?mapy\.(?:cz|com)|(?:www\.)?openstreetmap\.org|(?:www\.)?here\.com|wego\.here\.com|yandex\.\w+\/maps|(?:www\.)?targeo\.pl|2gis\.\w+)$/i;
const MAP_PATHS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:www\.)?google\.[a-z.]+$/i, /^\/maps(?:\/|$)/i],
  [/^goo\.gl$/i, /^\/maps\//i],
  [/^(?:www\.)?bing\.com$/i, /^\/maps/i],
  [/^g\.page$/i, /^\/./],
];
const STORES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:apps|itunes|podcasts)\.apple\.com$/i, /^\/.*\/?(?:app|id\d|podcast|developer)/i],
  [/^play\.google\.com$/i, /^\/store\//i],
  [/^(?:appgallery\.huawei\.com|appgallery\.cloud\.huawei\.com|galaxystore\.samsung\.com|f-droid\.org)$/i, /^\/./],
  [/^(?:apps\.microsoft\.com|www\.microsoft\.com)$/i, /^\/(?:.*\/)?(?:store|detail|p)\//i],
  [
    /^(?:chrome\.google\.com|chromewebstore\.google\.com|addons\.mozilla\.org)$/i,
    /^\/(?:webstore|detail|[\w-]+\/firefox\/addon)/i,
  ],
  [/^(?:www\.|smile\.)?amazon\.[a-z.]+$/i, /\/(?:dp|gp\/product|exec\/obidos|stores|s)(?:\/|$)/i],
  [/^(?:amzn\.(?:to|eu)|a\.co)$/i, /^\/./],
  [/^(?:www\.)?ebay\.[a-z.]+$/i, /^\/(?:itm|str|usr)\//i],
  [/^(?:www\.)?etsy\.com$/i, /^\/(?:\w{2}\/)?(?:shop|listing)\//i],
  [/^(?:www\.)?(?:allegro\.(?:pl|cz|sk|hu)|ceneo\.pl)$/i, /^\/(?:oferta|uzytkownik|sklepy|\d+)/i],
  [/^(?:www\.)?(?:booking\.com|airbnb\.[a-z.]+|expedia\.[a-z.]+|ticketmaster\.[a-z.]+|eventbrite\.[a-z.]+)$/i, /^\/./],
  [
    /^(?:www\.)?(?:wolt\.com|glovoapp\.com|foodora\.\w+|ubereats\.com|deliveroo\.[a-z.]+|pyszne\.pl|lieferando\.de|just-eat\.[a-z.]+)$/i,
    /^\/./,
  ],
];
/** Hosts that count a click for a partner before they lead on. */
const NETWORKS =
  /(?:^|\.)(?:awin1\.com|tradedoubler\.com|linksynergy\.com|shareasale\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|go2cloud\.org|tidd\.ly|webgains\.com|prf\.hn|digistore24\.com|clickbank\.net|viglink\.com|skimresources\.com|dognet\.\w+|ehub\.cz|affilbox\.\w+|convertiser\.com|tradetracker\.net|partner-ads\.com|pxf\.io|sjv\.io|7eer\.net|evyy\.net)$/i;

/** Whether the link opens a text message or an app of the phone that writes one. Links that share a text with anybody are not meant. */
export function isTexting({ href }: Control): boolean {
  return href !== null && MESSENGER_SCHEMES.test(href.protocol) && !sharesText(href);
}

/** Whether the link opens a conversation at a messenger’s own page. */
export function isMessenger({ href }: Control): boolean {
  if (!href || !/^https?:$/.test(href.protocol) || !MESSENGERS.test(href.hostname)) return false;
  if (/^(?:t\.me|telegram\.me)$/i.test(href.hostname)) return /^\/(?!share\b|s\/|joinchat|\+)./.test(href.pathname);
  if (/messenger\.com$/i.test(href.hostname)) return /^\/t\//.test(href.pathname);
  if (/whatsapp\.com$/i.test(href.hostname)) return !/^\/(?:channel|download|legal)/.test(href.pathname) && !sharesText(href);
  return href.pathname.length > 1;
}

/** To whom a messenger writes; what is written for the visitor is left out. */
export function byMessenger({ href }: Control): string {
  return href ? `${href.host}${href.pathname} ${/phone=\+?(\d+)/.exec(href.search)?.[1] ?? ''}` : '';
}

/** Whether the link opens a map at a place, or the way there. */
export function isMap({ href }: Control): boolean {
  if (!href) return false;
  if (href.protocol === 'geo:' || href.protocol === 'maps:' || href.protocol === 'comgooglemaps:') return true;
  if (!/^https?:$/.test(href.protocol)) return false;
  if (MAPS.test(href.hostname)) return href.pathname.length > 1 || href.search.length > 1;
  return MAP_PATHS.some(([host, path]) => host.test(href.hostname) && path.test(href.pathname));
}

/** Whether the link leads to where others sell: a marketplace, an app store, a partner. */
export function isAtOthers({ href, element }: Control): boolean {
  if (!href || !/^https?:$/.test(href.protocol)) return false;
  if (NETWORKS.test(href.hostname)) return true;
  if (/(?:^|\s)sponsored(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return true;
  return STORES.some(([host, path]) => host.test(href.hostname) && path.test(href.pathname));
}

const NETWORKS_OF_PEOPLE =
  /^(?:facebook\.com|fb\.com|fb\.me|instagram\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|youtu\.be|tiktok\.com|pinterest\.[a-z.]+|threads\.(?:net|com)|bsky\.app|snapchat\.com|tumblr\.com|vk\.com|flickr\.com|behance\.net|dribbble\.com|xing\.com|mastodon\.\w+|twitch\.tv|soundcloud\.com|vimeo\.com|github\.com|medium\.com|plus\.google\.com|nk\.pl|wykop\.pl|goldenline\.pl|iwiw\.hu|tripadvisor\.[a-z.]+)$/i;
/** Not somebody's page: a film, a post, a script of the network’s own. */
const NO_PROFILE =
  /^\/(?:watch|embed|v|shorts|playlist|live|results|hashtag|explore|search|intent|share|sharer|sharer\.php|share\.php|dialog|plugins|tr|login|home|privacy|policies|legal|terms|about\/privacy|help|p|reel|reels|status|events?|photo|photos|video|videos|posts|pin|groups)(?:[/.?]|$)|\/(?:status|posts|photos|videos|pulse)\/|^\/company\/[^/]+\/jobs(?:\/|$)/i;
const CODE_HOSTS = /^(?:github\.com|medium\.com|vimeo\.com|soundcloud\.com|twitch\.tv|flickr\.com)$/i;

/** The network at which the link leads to somebody's own page; null where it leads elsewhere. */
export function profileAt({ href }: Control): string | null {
  if (!href || !/^https?:$/.test(href.protocol)) return null;
  const name = /^plus\.google\.com$/i.test(href.hostname) ? 'plus.google.com' : registrable(href.hostname);
  if (!NETWORKS_OF_PEOPLE.test(name) || name === 'youtu.be') return null;
  const { pathname } = href;
  if (pathname.length < 2 || NO_PROFILE.test(pathname)) return null;
  // Of code, texts and films a name alone is somebody; what follows it is a work.
  return CODE_HOSTS.test(name) && pathname.replace(/\/$/, '').split('/').length > 2 ? null : name;
}

function sharesText({ search, pathname }: Address): boolean {
  return /[?&](?:text|body)=/i.test(search || pathname) && !/phone=\d|\d{6}/.test(search + pathname);
}
