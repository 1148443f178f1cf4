import type { Address, Vendor } from '../model/vendor';

const STREAM = /^(?:settings|in|ws|realtime|pubsub|collect|visitor|visitors)[\w-]*\.luckyorange\.(?:com|net)$/;

/** Lucky Orange: recordings, heatmaps and chat, as a stream that is not read. */
export default {
  name: 'Lucky Orange',
  category: 'replay',
  docs: 'https://help.luckyorange.com/',
  holds: 0,
  hosts: ['luckyorange.com', 'luckyorange.net'],
  own: ['luckyorange.com', 'luckyorange.net'],
  claims: ({ url }) => isLibrary(url) || STREAM.test(url.hostname),
  decode({ url }) {
    const account = url.searchParams.get('site-id') ?? undefined;
    if (isLibrary(url)) return [{ vendor: 'lucky-orange', account, kind: 'load', params: {} }];
    return STREAM.test(url.hostname) ? [{ vendor: 'lucky-orange', account, kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^(?:tools|cdn|www)\.luckyorange\.(?:com|net)$/.test(hostname) && /\/(?:lo|w)\.js$/.test(pathname);
}
