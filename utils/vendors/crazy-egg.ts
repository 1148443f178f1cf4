import type { Vendor } from '../model/vendor';

const LIBRARY = /^\/pages\/(?:versioned\/[\w-]+-)?scripts\/(\d+)\/(\d+)\.js$/;
const STREAM = /^(?:assets-)?tracking\.crazyegg\.com$/;

/** Crazy Egg: heatmaps, recordings and tests, as a stream that is not read. */
export default {
  name: 'Crazy Egg',
  category: 'replay',
  docs: 'https://support.crazyegg.com/',
  holds: 0,
  hosts: ['crazyegg.com'],
  own: ['crazyegg.com'],
  claims: ({ url }) => LIBRARY.test(url.pathname) || STREAM.test(url.hostname),
  decode({ url }) {
    const [, first, second] = LIBRARY.exec(url.pathname) ?? [];
    if (first !== undefined) return [{ vendor: 'crazy-egg', account: `${first}${second}`, kind: 'load', params: {} }];
    return STREAM.test(url.hostname) ? [{ vendor: 'crazy-egg', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;
