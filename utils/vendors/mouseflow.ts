import type { Address, Vendor } from '../model/vendor';

const LIBRARY = /^\/projects\/([\da-f-]{20,40})(?:_\w+)?\.js$/;

/** Mouseflow: recordings and heatmaps, as a stream that is not read. */
export default {
  name: 'Mouseflow',
  category: 'replay',
  docs: 'https://help.mouseflow.com/',
  holds: 0,
  hosts: ['mouseflow.com'],
  own: ['mouseflow.com'],
  claims: ({ url }) => LIBRARY.test(url.pathname) || isStream(url),
  decode({ url }) {
    const account = LIBRARY.exec(url.pathname)?.[1];
    if (account !== undefined) return [{ vendor: 'mouseflow', account, kind: 'load', params: {} }];
    return isStream(url) ? [{ vendor: 'mouseflow', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isStream({ hostname }: Address): boolean {
  return /^(?:o|n|eu|us)\d+\.mouseflow\.com$/.test(hostname);
}
