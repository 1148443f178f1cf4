import type { Json, PushSignal } from '../model/signal';

/** What a push says: an event, a consent command, or nothing that matters here. */
export interface ReadPush {
  readonly event?: { readonly name: string; readonly params: { readonly [name: string]: Json } };
  readonly consent?: { readonly state: { readonly [type: string]: 'granted' | 'denied' }; readonly regional: boolean };
}

type Loose = { readonly [key: string]: Json };

/** Reads an entry of a data layer: an object with `event`, or the arguments of `gtag`. */
export function readPush({ entry }: PushSignal): ReadPush {
  if (!isLoose(entry)) return {};
  const command = entry.$arguments;
  if (Array.isArray(command)) return readCommand(command);
  const { event } = entry;
  return typeof event === 'string' && event !== '' ? { event: { name: event, params: entry } } : {};
}

function readCommand([command, first, second]: readonly Json[]): ReadPush {
  if (command === 'event' && typeof first === 'string' && first !== '')
    return { event: { name: first, params: isLoose(second) ? second : {} } };
  if (command !== 'consent' || !isLoose(second)) return {};
  const state = Object.entries(second).filter(
    (pair): pair is [string, 'granted' | 'denied'] => pair[1] === 'granted' || pair[1] === 'denied',
  );
  return state.length > 0 ? { consent: { state: Object.fromEntries(state), regional: second.region !== undefined } } : {};
}

function isLoose(value: Json | undefined): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
