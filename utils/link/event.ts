import type { NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { PushSignal } from '../model/signal';
import type { Hit } from '../model/vendor';
import type { OpenEvent } from './carry';
import type { DecodedSending } from './sending';

type Name = (event: NamedEvent) => Naming;

/** A push as an event, not yet tied to any hit. */
export function pushEvent(signal: PushSignal, said: { name: string; params: NamedEvent['params'] }, name: Name): OpenEvent {
  const named = { vendor: 'data-layer', event: said.name, params: said.params };
  const { at, seq, doc, layer } = signal;
  const base = { at, seq, doc, layer, task: signal.task ?? null, path: signal.path ?? [], early: signal.early ?? false };
  return { ...named, ...base, naming: name(named), hit: null, sending: null, stream: '', push: null, carriers: [] };
}

/** A hit as an event, not yet tied to any push. */
export function hitEvent(sending: DecodedSending, hit: Hit, name: Name): OpenEvent {
  const named = { vendor: hit.vendor, event: hit.event ?? '', params: hit.params };
  const { at, seq, parts } = sending;
  const doc = parts.body?.doc ?? parts.exchange?.first.doc ?? null;
  const base = { at, seq, doc, layer: '', task: parts.body?.task ?? null, path: [], early: false };
  const stream = `${hit.vendor}|${hit.account ?? ''}`;
  return { ...named, ...base, naming: name(named), hit, sending, stream, push: null, carriers: [] };
}

/** It can be shown but proves nothing: loads, page views, what a library sends by itself. */
export function isInert({ naming, hit }: OpenEvent): boolean {
  return naming.noise || hit?.kind === 'load' || hit?.kind === 'pageview' || hit?.automatic === true;
}

/** Consent types as a hit carries them; null where it carries none. */
export function consentOf({ consent }: Hit): { [type: string]: 'granted' | 'denied' } | null {
  if (!consent) return null;
  const { ad_storage, analytics_storage, ad_user_data, ad_personalization } = consent;
  const pairs = Object.entries({ ad_storage, analytics_storage, ad_user_data, ad_personalization });
  const stated = pairs.filter((pair): pair is [string, 'granted' | 'denied'] => pair[1] !== undefined);
  return stated.length > 0 ? Object.fromEntries(stated) : null;
}
