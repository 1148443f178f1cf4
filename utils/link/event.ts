import type { ConsentState } from '../model/chain';
import type { NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { CallSignal, PushSignal } from '../model/signal';
import type { Hit, HitConsent } from '../model/vendor';
import type { OpenEvent } from './carry';
import { pairText } from './pair-text';
import type { DecodedSending } from './sending';

const NOWHERE: readonly number[] = [];
const NOTHING: readonly OpenEvent[] = [];

type Name = (event: NamedEvent) => Naming;

/** A push as an event, not yet tied to any hit; null where it can prove nothing. */
export function pushEvent(
  signal: PushSignal,
  said: { name: string; params: NamedEvent['params'] },
  name: Name,
): OpenEvent | null {
  const named = { vendor: 'data-layer', event: said.name, params: said.params };
  const naming = name(named);
  return naming.noise ? null : unsent('push', signal, named, naming, signal.layer, signal.path ?? NOWHERE, '');
}

/** A call of a library as an event, as a push is one. It is named as its vendor names what it sends. */
export function callEvent(
  signal: CallSignal,
  said: { vendor: string; name: string; params: NamedEvent['params'] },
  name: Name,
): OpenEvent | null {
  const named = { vendor: said.vendor, event: said.name, params: said.params };
  const naming = name(named);
  return naming.noise ? null : unsent('call', signal, named, naming, signal.name, NOWHERE, signal.name);
}

function unsent(
  what: 'push' | 'call',
  { at, seq, doc, task, turn, early }: PushSignal | CallSignal,
  { vendor, event, params }: NamedEvent,
  naming: Naming,
  layer: string,
  path: readonly number[],
  stream: string,
): OpenEvent {
  return {
    what,
    vendor,
    event,
    params,
    at,
    seq,
    doc,
    naming,
    layer,
    task: task ?? null,
    turn: turn ?? null,
    path,
    early: early ?? false,
    hit: null,
    sending: null,
    stream,
    push: null,
    call: null,
    carriers: NOTHING,
  };
}

/** A hit as an event, not yet tied to any push. Its fields stand in the order of `unsent`: engines read objects of one shape fastest. */
export function hitEvent(sending: DecodedSending, hit: Hit, name: Name): OpenEvent {
  const { body, exchange } = sending.parts;
  const named = { vendor: hit.vendor, event: hit.event ?? '', params: hit.params };
  return {
    what: 'hit',
    vendor: named.vendor,
    event: named.event,
    params: named.params,
    at: sending.at,
    seq: sending.seq,
    doc: body?.doc ?? exchange?.first.doc ?? null,
    naming: name(named),
    layer: '',
    task: body?.task ?? null,
    turn: body?.turn ?? null,
    path: NOWHERE,
    early: false,
    hit,
    sending,
    stream: streamOf(hit.vendor, hit.account ?? ''),
    push: null,
    call: null,
    carriers: NOTHING,
  };
}

const streamOf = pairText((vendor, account) => `${vendor}|${account}`);

/** It can be shown but proves nothing: loads, page views, what a library sends by itself. */
export function isInert({ naming, hit }: OpenEvent): boolean {
  if (naming.asked) return false;
  return naming.noise || hit?.kind === 'load' || hit?.kind === 'pageview' || hit?.automatic === true;
}

const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

/** Consent types as a hit carries them; null where it carries none. */
export function consentOf({ consent }: Hit): ConsentState | null {
  if (!consent) return null;
  if (consent !== last.consent) last = { consent, state: stateOf(consent) };
  return last.state;
}

/** Hits of a page share what they carry, until somebody answers. */
let last: { readonly consent: HitConsent | null; readonly state: ConsentState | null } = { consent: null, state: null };

function stateOf(consent: HitConsent): ConsentState | null {
  let state: { [type: string]: 'granted' | 'denied' } | null = null;
  for (const type of TYPES) {
    const said = consent[type];
    if (said === undefined) continue;
    state ??= {};
    state[type] = said;
  }
  return state;
}
