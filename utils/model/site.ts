/** Endings under which anybody may register, beyond the plain one: countries' second levels that no rule finds, and hosting. */
const SHARED = new Set(
  `me.uk ltd.uk plc.uk sch.uk nhs.uk waw.pl info.pl biz.pl sklep.pl info.hu shop.hu bolt.hu co.hu
  asso.fr gouv.fr ne.jp or.jp or.kr id.au asn.au in.th
  github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com fly.dev onrender.com
  myshopify.com blogspot.com wordpress.com wixsite.com webflow.io framer.app squarespace.com cloudfront.net azurewebsites.net
  azureedge.net appspot.com run.app amazonaws.com b-cdn.net shoprenter.hu unas.eu`.split(/\s+/),
);
/** Second levels that mean the same in most countries that have any. */
const GENERIC = new Set(['co', 'com', 'net', 'org', 'gov', 'gob', 'gouv', 'edu', 'ac', 'mil', 'nom', 'gen', 'go']);

/** A host with this in front and the same without are one site. */
const WWW = /^(https?:\/\/)?www\.(?=[^.]+\.)/i;

/** The name of a host, or the address of a page, by which it goes whichever of the two hosts of its site is meant. */
export function onSite(address: string): string {
  return address.replace(WWW, '$1');
}

/**
 * The part of a host that one owner registered (`www.shop.co.uk` → `shop.co.uk`). An approximation of the public suffix list, small enough
 * to ship; an address by number and a single name are their own.
 */
export function domainOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return name;
  const labels = name.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const shared = SHARED.has(`${second}.${top}`) || (top.length === 2 && GENERIC.has(second));
  return labels.slice(shared ? -3 : -2).join('.');
}
