import type { Hit, Vendor } from '../model/vendor';
import { numberOf } from './parse/number';
import { fieldsOf } from './parse/query';

const LIBRARY = /^\/uxa\/(?:smb\/tag-)?(\w+)\.js$/;
const COLLECT = /^(?:c|k|q|srm)(?:-[a-z\d]+)?(?:\.[a-z\d-]+)*\.contentsquare\.net$/;

/** Contentsquare: page views and page events in the clear; recordings as a stream that is not read. */
export default {
  name: 'Contentsquare',
  category: 'replay',
  docs: 'https://docs.contentsquare.com/en/web/',
  holds: 1000,
  hosts: ['contentsquare.net'],
  own: ['contentsquare.net'],
  standard: { purchase: ['transaction'] },
  claims: ({ url }) => LIBRARY.test(url.pathname) || COLLECT.test(url.hostname),
  decode(request) {
    const { url } = request;
    const library = LIBRARY.exec(url.pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'contentsquare', account: library, kind: 'load', params: {} }];
    if (!COLLECT.test(url.hostname)) return [];
    const fields = fieldsOf(request);
    const base = { vendor: 'contentsquare', account: fields.get('pid'), params: {}, page: fields.get('url') };
    return [{ ...base, ...reported(url.pathname.toLowerCase(), fields) }];
  },
} satisfies Vendor;

/** Names in at signs are instructions to the library, such as a user's identifier: no events. */
function reported(path: string, fields: ReadonlyMap<string, string>): Pick<Hit, 'kind' | 'event' | 'params' | 'value'> {
  if (path.endsWith('/pageview')) return { kind: 'pageview', params: {} };
  if (path.endsWith('/transaction')) {
    return { kind: 'event', event: 'transaction', params: {}, value: numberOf(fields.get('revenue') ?? fields.get('value')) };
  }
  const event = path.endsWith('/pageevent') ? fields.get('value') : undefined;
  return event && !event.startsWith('@') ? { kind: 'event', event, params: {} } : { kind: 'aux', params: {} };
}
