import type { Address, Vendor } from '../model/vendor';

const STREAM = /^(?:manager|web-writer|assets-proxy|internal-api)\.(?:[a-z\d-]+\.)?smartlook\.(?:com|cloud)$/;

/** Smartlook: recordings, as a stream that is not read. */
export default {
  name: 'Smartlook',
  category: 'replay',
  docs: 'https://web.developer.smartlook.com/',
  holds: 0,
  hosts: ['smartlook.com', 'smartlook.cloud'],
  own: ['smartlook.com', 'smartlook.cloud'],
  claims: ({ url }) => isLibrary(url) || STREAM.test(url.hostname),
  decode({ url }) {
    if (isLibrary(url)) return [{ vendor: 'smartlook', kind: 'load', params: {} }];
    return STREAM.test(url.hostname) ? [{ vendor: 'smartlook', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^(?:web-sdk|rec)\.smartlook\.com$/.test(hostname) && /\/(?:recorder|bundle|init|es5\/\w+)[\w.-]*\.js$/.test(pathname);
}
