import type { CallSignal, Json } from '../model/signal';
import type { SaidConsent } from './push';

/** What a call says: an event to a vendor, a command about consent, or nothing that matters here. */
export interface ReadCall {
  readonly event?: { readonly vendor: string; readonly name: string; readonly params: Loose };
  readonly consent?: SaidConsent;
}

type Loose = { readonly [name: string]: Json };
type Args = readonly Json[];
type Read = (vendor: string, args: Args) => ReadCall;

const NOTHING: ReadCall = {};

/** Reads a call of a tracking library: which event it reports, and to whom. Page views are none. */
export function readCall({ name, args }: Pick<CallSignal, 'name' | 'args'>): ReadCall {
  const known = CALLS.get(name);
  if (known) return known[1](known[0], args);
  const [owner = ''] = name.split('.', 1);
  // A method that is not listed reports nothing; a function that nobody knows may.
  return owner === name && !CALLS.has(owner) ? unknown('data-layer', args) : NOTHING;
}

/** Who is called and what is said, by what is called. */
const CALLS: ReadonlyMap<string, readonly [vendor: string, read: Read]> = new Map<string, readonly [string, Read]>([
  ['fbq', ['meta', meta]],
  ['ttq.track', ['tiktok', tracked]],
  ['ttq.grantConsent', ['tiktok', agreed('consent', 'granted')]],
  ['ttq.revokeConsent', ['tiktok', agreed('consent', 'denied')]],
  ['ttq.holdConsent', ['tiktok', agreed('consent', 'denied', 'default')]],
  ['snaptr', ['snapchat', commanded(['track'])]],
  ['rdt', ['reddit', reddit]],
  ['twq', ['x', commanded(['event', 'track'])]],
  ['pintrk', ['pinterest', pinterest]],
  ['lintrk', ['linkedin', linkedin]],
  ['hj', ['hotjar', commanded(['event'])]],
  ['clarity', ['clarity', clarity]],
  ['ym', ['yandex-metrica', yandex]],
  ['snowplow', ['snowplow', snowplow]],
  ['plausible', ['plausible', plausible]],
  ['ga', ['universal-analytics', universal]],
  ['umami', ['umami', tracked]],
  ['umami.track', ['umami', tracked]],
  ['umami.trackEvent', ['umami', tracked]],
  ['posthog.capture', ['posthog', tracked]],
  ['posthog.opt_in_capturing', ['posthog', agreed('capturing', 'granted')]],
  ['posthog.opt_out_capturing', ['posthog', agreed('capturing', 'denied')]],
  ['mixpanel.track', ['mixpanel', tracked]],
  ['mixpanel.track_with_groups', ['mixpanel', tracked]],
  ['mixpanel.opt_in_tracking', ['mixpanel', agreed('tracking', 'granted')]],
  ['mixpanel.opt_out_tracking', ['mixpanel', agreed('tracking', 'denied')]],
  ['amplitude.track', ['amplitude', tracked]],
  ['amplitude.logEvent', ['amplitude', tracked]],
  ['amplitude.setOptOut', ['amplitude', (vendor, [out]) => said(vendor, 'tracking', out === false ? 'granted' : 'denied')]],
  ['analytics.track', ['segment', tracked]],
  ['rudderanalytics.track', ['rudderstack', tracked]],
  ['_satellite.track', ['adobe-launch', tracked]],
  ['utag.link', ['tealium', (vendor, [data]) => linked(vendor, data)]],
  ['utag.track', ['tealium', (vendor, [what, data]) => (what === 'link' ? linked(vendor, data) : NOTHING)]],
  ['klaviyo.track', ['klaviyo', tracked]],
  ['klaviyo.push', ['klaviyo', (vendor, [entry]) => commanded(['track'])(vendor, isList(entry) ? entry : [])]],
]);

/** `track(name, params)`, or `track({ name, … })` under the names that the libraries have for it. */
function tracked(vendor: string, [first, params]: Args): ReadCall {
  if (!isLoose(first)) return event(vendor, first, params);
  const { event_type, event_properties, name, event: named, properties, data } = first;
  return event(vendor, event_type ?? name ?? named, event_properties ?? properties ?? data);
}

/** `f(command, name, params)`. */
function commanded(commands: readonly string[]): Read {
  return (vendor, [command, name, params]) =>
    typeof command === 'string' && commands.includes(command) ? event(vendor, name, params) : NOTHING;
}

function meta(vendor: string, [command, first, second, third]: Args): ReadCall {
  if (command === 'consent') return said(vendor, 'consent', first === 'revoke' ? 'denied' : first === 'grant' ? 'granted' : null);
  if (command === 'trackSingle' || command === 'trackSingleCustom') return event(vendor, second, third);
  return command === 'track' || command === 'trackCustom' ? event(vendor, first, second) : NOTHING;
}

function reddit(vendor: string, [command, name, params]: Args): ReadCall {
  if (command !== 'track') return NOTHING;
  return event(vendor, (name === 'Custom' && isLoose(params) && params.customEventName) || name, params);
}

/** Names go out in lower case, whatever the page wrote. */
function pinterest(vendor: string, [command, name, params]: Args): ReadCall {
  if (command === 'setconsent') return said(vendor, 'consent', name === true ? 'granted' : name === false ? 'denied' : null);
  return command === 'track' && typeof name === 'string' ? event(vendor, name.toLowerCase(), params) : NOTHING;
}

/** A conversion has an id and no name. */
function linkedin(vendor: string, [command, params]: Args): ReadCall {
  return command === 'track' && isLoose(params) ? event(vendor, 'conversion', params) : NOTHING;
}

function clarity(vendor: string, [command, first]: Args): ReadCall {
  if (command === 'consent') return said(vendor, 'consent', first === false ? 'denied' : 'granted');
  if (command !== 'consentv2' || !isLoose(first)) return command === 'event' ? event(vendor, first, undefined) : NOTHING;
  const state = Object.entries(first).flatMap(([type, value]) =>
    value === 'granted' || value === 'denied' ? [[type.toLowerCase(), value] as const] : [],
  );
  return state.length > 0 ? { consent: { state: Object.fromEntries(state), regional: false, source: vendor } } : NOTHING;
}

function yandex(vendor: string, [, method, first, second]: Args): ReadCall {
  if (method === 'reachGoal') return event(vendor, first, second);
  const name = method === 'file' ? 'download' : method === 'extLink' ? 'outlink' : undefined;
  return event(vendor, name, second);
}

/** `trackAddToCart:sp` is sent as `add_to_cart`, by the tracker `sp`. */
function snowplow(vendor: string, [command, first, ...rest]: Args): ReadCall {
  const [verb = ''] = typeof command === 'string' ? command.split(':', 1) : [];
  if (!verb.startsWith('track')) return NOTHING;
  if (verb === 'trackStructEvent') return isLoose(first) ? event(vendor, first.action, first) : event(vendor, rest[0], undefined);
  if (verb === 'trackSelfDescribingEvent' && isLoose(first)) {
    const { schema, data } = isLoose(first.event) ? first.event : first;
    const name = typeof schema === 'string' ? /^iglu:[^/]+\/([^/]+)\//.exec(schema)?.[1] : undefined;
    return event(vendor, name, data);
  }
  return event(
    vendor,
    verb
      .slice('track'.length)
      .replace(/(?<!^)[A-Z]/g, '_$&')
      .toLowerCase(),
    first,
  );
}

function plausible(vendor: string, [name, options]: Args): ReadCall {
  const { props, revenue } = isLoose(options) ? options : {};
  return event(vendor, name, { ...(isLoose(props) ? props : {}), ...(isLoose(revenue) ? { revenue } : {}) });
}

/** `ga('tracker.send', 'event', category, action)`. */
function universal(vendor: string, [command, type, category, action]: Args): ReadCall {
  if (typeof command !== 'string' || !/(?:^|\.)send$/.test(command)) return NOTHING;
  if (isLoose(type)) return type.hitType === 'event' ? event(vendor, type.eventAction, type) : NOTHING;
  return type === 'event' ? event(vendor, action, { eventCategory: category ?? null }) : NOTHING;
}

function linked(vendor: string, data: Json | undefined): ReadCall {
  if (!isLoose(data)) return NOTHING;
  const { tealium_event, event_name } = data;
  return event(vendor, tealium_event === undefined || tealium_event === 'link' ? event_name : tealium_event, data);
}

/** A library that nobody knows: what most of them take. */
function unknown(vendor: string, args: Args): ReadCall {
  const [first, second] = args;
  if (typeof first === 'string' && /^(?:track|event|send|log|goal|conversion)/i.test(first) && typeof second === 'string')
    return event(vendor, second, args[2]);
  return isLoose(second) ? event(vendor, first, second) : NOTHING;
}

/** Names that begin so are the libraries' own, for what they report unasked. */
const OWN = /^(?:\$|\[Amplitude\])/;
const VIEW = /^(?:landing)?_?(?:page|screen)_?(?:view|visit)$/i;

function event(vendor: string, name: Json | undefined, params: Json | undefined): ReadCall {
  if (typeof name !== 'string' || name === '' || OWN.test(name) || VIEW.test(name)) return NOTHING;
  return { event: { vendor, name, params: isLoose(params) ? params : {} } };
}

function agreed(type: string, state: 'granted' | 'denied', how?: 'default'): Read {
  return (vendor) => said(vendor, type, state, how);
}

function said(vendor: string, type: string, state: 'granted' | 'denied' | null, how?: 'default'): ReadCall {
  if (state === null) return NOTHING;
  return { consent: { state: { [type]: state }, regional: false, source: vendor, ...(how ? { said: how } : {}) } };
}

function isLoose(value: Json | undefined): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is Args {
  return Array.isArray(value);
}
