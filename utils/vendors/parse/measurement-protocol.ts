import type { Hit, VendorRequest } from '../../model/vendor';
import { isLoose, json, type Loose, scalars } from './json';

/** Whether a request speaks GA4's Measurement Protocol: meant for servers, so in a browser it gives its secret away. */
export function speaksMeasurementProtocol({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/mp/collect') && /^G-[A-Z0-9]{4,20}$/.test(url.searchParams.get('measurement_id') ?? '');
}

/** One hit per event of the body. The validation server (`/debug/mp/collect`) records nothing. */
export function measurementProtocol({ url, body }: VendorRequest): Hit[] {
  const payload = json(body);
  const events = isLoose(payload) && Array.isArray(payload['events']) ? payload['events'].filter(isLoose) : [];
  const debug = url.pathname.endsWith('/debug/mp/collect');
  const secret = Boolean(url.searchParams.get('api_secret'));
  return events.flatMap((event) => hit(url.searchParams.get('measurement_id') ?? '', event, debug, secret));
}

function hit(account: string, { name, params }: Loose, debug: boolean, secret: boolean): Hit[] {
  if (typeof name !== 'string') return [];
  const { items, ...rest } = isLoose(params) ? params : {};
  const plain = scalars(rest);
  const { value, currency, page_location } = plain;
  return [
    {
      vendor: 'ga4',
      account,
      event: name,
      kind: debug ? 'aux' : name === 'page_view' ? 'pageview' : 'event',
      params: plain,
      items: Array.isArray(items) ? items.filter(isLoose).map(scalars) : undefined,
      currency: currency === undefined ? undefined : String(currency),
      value: typeof value === 'number' ? value : undefined,
      page: typeof page_location === 'string' ? page_location : undefined,
      ...(secret ? { secret } : {}),
    },
  ];
}
