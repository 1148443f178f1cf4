import type { Control, PageView } from '../../model/conversion';

/** Files that Google's enhanced measurement counts as downloads, and common ones that it leaves out (e-books, packages). */
const FILE =
  /\.(?:pdf|xlsx?|docx?|txt|rtf|csv|exe|key|ppt|pptx|pps|7z|pkg|rar|gz|zip|avi|mov|mp4|mpe?g|wmv|midi?|mp3|wav|wma|epub|mobi|od[tsp]|dmg|msi|apk|deb|tar)$/i;
/** Public suffixes of two labels under which people register names. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|edu|ac|or|ne|gob|gouv|info|biz|blogspot|github|waw|krakow|wroclaw|sport|shop)$/;
const SHARING =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:sharearticle|sharing|cws)|pinterest\.[a-z.]+\/pin\/create|plus\.google\.com\/share|(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/(?:send)?\/?)\?text=|whatsapp:\/\/send\/?\?text=|viber:\/\/forward|fb-messenger:\/\/share|t\.me\/share|telegram\.me\/share|reddit\.com\/submit|tumblr\.com\/(?:share|widgets)|vk\.com\/share|wykop\.pl\/dodaj|addtoany\.com|addthis\.com|sharethis\.com|getpocket\.com|digg\.com\/submit|stumbleupon\.com\/submit|delicious\.com\/(?:post|save)|meneame\.net\/submit|printfriendly\.com|news\.ycombinator\.com\/submitlink|xing\.com\/(?:spi\/shares|social\/share|app\/user\?op=share)|bsky\.app\/intent|threads\.(?:net|com)\/intent|line\.me\/r\/msg|social-plugins\.line\.me)/i;
const SOCIAL =
  /^(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|threads|mastodon|bsky|snapchat|tumblr|vk)\.(?:com|social|app|net)$/;

/** Whether the link goes out to a web page: not a script, a telephone or a mail address. */
export function isWeb({ href }: Control): boolean {
  return href !== null && (href.protocol === 'http:' || href.protocol === 'https:');
}

/** Name under which a host is registered: `shop.example.co.uk` → `example.co.uk`. */
export function registrable(host: string): string {
  const known = names.get(host);
  if (known !== undefined) return known;
  if (names.size > 500) names.clear();
  const name = nameOf(host);
  names.set(host, name);
  return name;
}

const names = new Map<string, string>();

function nameOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const keep =
    labels.length > 2 && SECOND_LEVEL.test(second) && (last.length === 2 || second === 'blogspot' || second === 'github') ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** Whether the link leaves the site for another registered name. */
export function isOutbound(control: Control, page: PageView): boolean {
  if (!isWeb(control)) return false;
  // In a saved page without an address of its own, what is not relative leads out.
  if (!page.url.protocol.startsWith('http')) return page.url.protocol === 'file:';
  return registrable(control.href?.hostname ?? '') !== registrable(page.url.hostname);
}

/** Whether the link leads to another page of the same site. */
export function isInternal(control: Control, page: PageView): boolean {
  const { href } = control;
  if (!href) return false;
  const same = href.origin === page.url.origin && href.pathname === page.url.pathname && href.search === page.url.search;
  if (same) return false;
  return page.url.protocol.startsWith('http')
    ? isWeb(control) && !isOutbound(control, page)
    : href.protocol === page.url.protocol;
}

/** Whether the link shares the page: at a social network, or by a letter to nobody yet. */
export function isSharing({ href }: Control): boolean {
  if (href === null) return false;
  return SHARING.test(href.href.slice(0, 500)) || (href.protocol === 'mailto:' && !href.pathname.includes('@'));
}

/** Whether the link leads to a social network at all. */
export function isSocial({ href }: Control): boolean {
  return href !== null && SOCIAL.test(registrable(href.hostname));
}

/** Whether the link hands over a file: by its address, by an address inside it, or by its `download` attribute. */
export function isFile({ href, element }: Control): boolean {
  if (!href) return false;
  if (element.hasAttribute('download') && href.protocol !== 'javascript:') return true;
  if (!/^https?:|^file:/.test(href.protocol)) return false;
  if (FILE.test(href.pathname)) return true;
  if (href.search.length < 5 || !href.search.includes('.')) return false;
  let named = false;
  href.searchParams.forEach((value) => {
    named ||= value.length < 500 && FILE.test(value.split(/[?#]/)[0] ?? '');
  });
  return named;
}
