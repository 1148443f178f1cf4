import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

const TRACK = /\/api\/v2\/(rum|logs|replay|spans|profile|exposures)/;
const LIBRARY = /^(?:www\.)?datadoghq-browser-agent\.com$/;

/**
 * Datadog RUM: one JSON a line. Views are pages, actions that the site reported itself are events, clicks that it collects are
 * automatic; errors, resources, logs and replays are side traffic. Proxies on a host of the site's own are not looked for.
 */
export default {
  name: 'Datadog',
  category: 'monitoring',
  docs: 'https://docs.datadoghq.com/real_user_monitoring/browser/',
  holds: 30_000,
  hosts: [
    'datadoghq.com',
    'datadoghq.eu',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
    'datadoghq-browser-agent.com',
  ],
  own: ['datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu'],
  claims: ({ url }) => LIBRARY.test(url.hostname) || trackOf(url) !== undefined,
  decode(request) {
    if (LIBRARY.test(request.url.hostname)) return [{ vendor: 'datadog', kind: 'load', params: {} }];
    const track = trackOf(request.url);
    if (track === undefined) return [];
    return track === 'rum' ? lines(request) : [{ vendor: 'datadog', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function trackOf({ hostname, pathname, search }: Address): string | undefined {
  if (!/browser-intake|http-intake/.test(hostname) || !search.includes('ddsource=')) return undefined;
  return TRACK.exec(pathname)?.[1];
}

function lines({ method, body = '' }: VendorRequest): Hit[] {
  if (method === 'POST' && body === '') return [{ vendor: 'datadog', kind: 'event', params: {} }];
  return body
    .split('\n')
    .map(looseOf)
    .filter((line) => textOf(line['type']) !== undefined)
    .map(hit);
}

function hit(line: Loose): Hit {
  const { type, action, application, context, view } = line;
  const base = { vendor: 'datadog', account: textOf(looseOf(application)['id']), page: textOf(looseOf(view)['url']) };
  if (type === 'view') return { ...base, event: textOf(looseOf(view)['name']), kind: 'pageview', params: {} };
  if (type !== 'action') return { ...base, event: textOf(type), kind: 'aux', params: {} };
  const { type: sort, target } = looseOf(action);
  const event = textOf(looseOf(target)['name']);
  return { ...base, event, kind: 'event', params: impersonal(context), automatic: sort !== 'custom' || undefined };
}
