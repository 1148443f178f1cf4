import type { Vendor } from '../model/vendor';

const LIBRARY = /\/c\/hotjar-(\d+)\.js$/;
const STREAM =
  /^(?:ws\d*|in|content|metrics|identify|insights|surveystats|vc|vars|voc|events|log)\.(?:live\.)?(?:eu\.)?hotjar\.(?:com|io)$/;

/** Hotjar: recordings, heatmaps and surveys. What it records is a stream that cannot be read; its events travel in it too. */
export default {
  name: 'Hotjar',
  category: 'replay',
  docs: 'https://help.hotjar.com/',
  holds: 0,
  hosts: ['hotjar.com', 'hotjar.io', 'hj.contentsquare.net'],
  own: ['hotjar.com', 'hotjar.io', 'hj.contentsquare.net'],
  claims: ({ url }) => LIBRARY.test(url.pathname) || STREAM.test(url.hostname),
  decode({ url }) {
    const library = LIBRARY.exec(url.pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'hotjar', account: library, kind: 'load', params: {} }];
    if (!STREAM.test(url.hostname)) return [];
    const account = url.searchParams.get('site_id') ?? /\/(?:sessions|sites)\/(\d+)/.exec(url.pathname)?.[1];
    return [{ vendor: 'hotjar', account, kind: 'aux', params: {} }];
  },
} satisfies Vendor;
