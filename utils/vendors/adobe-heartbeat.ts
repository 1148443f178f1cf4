import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { fieldsWhere } from './parse/listed';
import { looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { type Fields, fieldsOf } from './parse/query';
import { record } from './parse/record';

const SESSION = /\/api\/v1\/sessions(?:\/[\w-]{8,80}\/events)?\/?$/;
const KEPT =
  /^(?:s:asset:(?:name|video_id|type)|l:asset:length|l:event:playhead|s:stream:type|s:sp:(?:channel|player_name)|s:meta:a\.media\.\w{1,30})$/;
const keptOf = fieldsWhere((name) => KEPT.test(name));
/** Sent every ten seconds or so to say that it is still playing. */
const BEAT = /^(?:ping|aa_ping|buffer|bufferStart|bitrateChange|bitrate_change)$/;

/** Adobe's media analytics: the heartbeats of its library, and the sessions of its collection interface, also on own hosts. */
export default {
  name: 'Adobe Media Analytics',
  category: 'analytics',
  docs: 'https://experienceleague.adobe.com/en/docs/media-analytics/using/implementation/analytics-only/streaming-media-apis/mc-api-overview',
  holds: 10_000,
  hosts: ['hb.omtrdc.net', 'hb-api.omtrdc.net'],
  own: ['hb.omtrdc.net', 'hb-api.omtrdc.net'],
  marks: { path: ['/api/v1/sessions'] },
  standard: {
    'video-start': ['sessionStart', 'start', 'play'],
    'video-complete': ['sessionComplete', 'complete'],
  },
  claims: (request) => isBeat(request) || isSession(request),
  decode(request) {
    if (isBeat(request)) return [beat(fieldsOf(request))];
    return isSession(request) ? session(request) : [];
  },
} satisfies Vendor;

function isBeat({ url }: VendorRequest): boolean {
  return url.hostname.endsWith('.hb.omtrdc.net') && !SESSION.test(url.pathname);
}

/** The path says little: on other hosts than Adobe's the body must be one of the interface. */
function isSession({ url, method, body }: VendorRequest): boolean {
  if (method !== 'POST' || !SESSION.test(url.pathname)) return false;
  return /\.hb(?:-api)?\.omtrdc\.net$/.test(url.hostname) || (body?.includes('"playerTime"') ?? false);
}

function beat(fields: Fields): Hit {
  const event = fields.get('s:event:type');
  return {
    vendor: 'adobe-heartbeat',
    account: fields.get('s:sc:rsid'),
    event,
    kind: event === undefined || BEAT.test(event) ? 'aux' : 'event',
    params: record(keptOf(fields).map(([key, value]) => [key, key.startsWith('l:') ? (numberOf(value) ?? value) : value])),
  };
}

function session({ body }: VendorRequest): Hit[] {
  const payload = json(body);
  if (!isLoose(payload)) return body ? [] : [{ vendor: 'adobe-heartbeat', kind: 'event', params: {} }];
  const { eventType, playerTime, params } = payload;
  const event = textOf(eventType);
  const held = scalars(params);
  return [
    {
      vendor: 'adobe-heartbeat',
      account: textOf(held['analytics.reportSuite']),
      event,
      kind: event === undefined || BEAT.test(event) ? 'aux' : 'event',
      params: {
        ...record(Object.entries(held).filter(([key]) => /^(?:media|analytics\.reportSuite)/.test(key))),
        ...scalars({ playhead: looseOf(playerTime)['playhead'] }),
      },
    },
  ];
}
