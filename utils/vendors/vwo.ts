import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { query } from './parse/query';
import { record } from './parse/record';

const PIXEL = /\/(c|[a-z]{1,3})\.gif$/;
/** What VWO tells itself: who is in which test, sessions and attributes. */
const AUX = /^vwo_(?:variationShown|sync|session|integration|fling|debug|log|error)/i;

/** VWO: one event a request by name (`en`), and pixels of the older kind, of which `c.gif` is a conversion. */
export default {
  name: 'VWO',
  category: 'testing',
  docs: 'https://help.vwo.com/',
  holds: 1000,
  hosts: ['visualwebsiteoptimizer.com'],
  own: ['visualwebsiteoptimizer.com'],
  claims: ({ url }) => isLibrary(url) || isEvent(url) || PIXEL.test(url.pathname),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) {
      return [{ vendor: 'vwo', account: url.searchParams.get('a') ?? undefined, kind: 'load', params: {} }];
    }
    if (isEvent(url)) return [event(request)];
    const pixel = PIXEL.exec(url.pathname)?.[1];
    return pixel === undefined ? [] : [fromPixel(url, pixel)];
  },
} satisfies Vendor;

function isLibrary({ pathname }: Address): boolean {
  return /\/(?:j\.php|lib\/\d+\.js|tag\/[\w-]+\.js)$/.test(pathname);
}

function isEvent({ pathname }: Address): boolean {
  return /\/events\/t$/.test(pathname);
}

/** Names that begin with `vwo_` are VWO's own; a page view is one of them. */
function event({ url, body }: VendorRequest): Hit {
  const name = url.searchParams.get('en') ?? undefined;
  const { vwoMeta: _meta, $visitor: _visitor, page, ...props } = looseOf(looseOf(looseOf(looseOf(body)['d'])['event'])['props']);
  const where = looseOf(page)['url'];
  const base = {
    vendor: 'vwo',
    account: url.searchParams.get('a') ?? undefined,
    event: name,
    params: impersonal(props),
    page: typeof where === 'string' ? where : undefined,
  };
  if (name === 'vwo_pageView') return { ...base, kind: 'pageview' };
  if (name !== undefined && AUX.test(name)) return { ...base, kind: 'aux' };
  return { ...base, kind: 'event', automatic: name?.startsWith('vwo_') || undefined, value: numberOf(props['revenue']) };
}

function fromPixel(url: Address, pixel: string): Hit {
  const fields = new Map([...query(url.search)].map(([key, value]): [string, string] => [key.toLowerCase(), value]));
  const params = record(
    ['goal_id', 'experiment_id', 'combination'].flatMap((key) => (fields.has(key) ? [[key, fields.get(key) ?? '']] : [])),
  );
  const base = { vendor: 'vwo', account: fields.get('account_id') ?? fields.get('a'), params };
  if (pixel !== 'c') return { ...base, kind: 'aux' };
  return { ...base, event: 'conversion', kind: 'event', value: numberOf(fields.get('r')) };
}
