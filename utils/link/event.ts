import type { NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { PushSignal } from '../model/signal';
import type { Hit } from '../model/vendor';
import type { OpenEvent } from './carry';
import type { DecodedSending } from './sending';

const NOWHERE: readonly number[] = [];

type Name = (event: NamedEvent) => Naming;

/** A push as an event, not yet tied to any hit; null where it can prove nothing. */
export function pushEvent(
  signal: PushSignal,
  said: { name: string; params: NamedEvent['params'] },
  name: Name,
): OpenEvent | null {
  const naming = name({ vendor: 'data-layer', event: said.name, params: said.params });
  if (naming.noise) return null;
  return {
    vendor: 'data-layer',
    event: said.name,
    params: said.params,
    at: signal.at,
    seq: signal.seq,
    doc: signal.doc,
    naming,
    layer: signal.layer,
    task: signal.task ?? null,
    path: signal.path ?? NOWHERE,
    early: signal.early ?? false,
    hit: null,
    sending: null,
    stream: '',
    push: null,
    carriers: [],
  };
}

/** A hit as an event, not yet tied to any push. */
export function hitEvent(sending: DecodedSending, hit: Hit, name: Name): OpenEvent {
  const { body, exchange } = sending.parts;
  const event = hit.event ?? '';
  return {
    vendor: hit.vendor,
    event,
    params: hit.params,
    at: sending.at,
    seq: sending.seq,
    doc: body?.doc ?? exchange?.first.doc ?? null,
    naming: name({ vendor: hit.vendor, event, params: hit.params }),
    layer: '',
    task: body?.task ?? null,
    path: NOWHERE,
    early: false,
    hit,
    sending,
    stream: `${hit.vendor}|${hit.account ?? ''}`,
    push: null,
    carriers: [],
  };
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
