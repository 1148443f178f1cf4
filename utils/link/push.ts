import type { Json, PushSignal } from '../model/signal';

/** What a push says: an event, a consent command, or nothing that matters here. */
export interface ReadPush {
  readonly event?: { readonly name: string; readonly params: { readonly [name: string]: Json } };
  readonly consent?: SaidConsent;
}

/** A command about consent. */
export interface SaidConsent {
  readonly state: { readonly [type: string]: 'granted' | 'denied' };
  /** It holds for some regions only: whether for this visitor is not known. */
  readonly regional: boolean;
  /** What holds until the visitor answers, or the answer. Absent: an update. */
  readonly said?: 'default' | 'update';
  /** To whom it was said; absent: to Consent Mode. */
  readonly source?: string;
  /** How long, in milliseconds, tags shall wait for an answer. */
  readonly waits?: number;
}

type Loose = { readonly [key: string]: Json };

/** Commands of queues that take `[method, …]`: where the event's name and its parameters stand. */
const METHODS: { readonly [layer: string]: { readonly [method: string]: readonly [name: number, params: number] } } = {
  _paq: { trackEvent: [2, -1] },
  uetq: { event: [1, 2] },
  _learnq: { track: [1, 2] },
  _klOnsite: { track: [1, 2] },
};

/** What commands of Matomo’s and Piwik PRO’s queue say about consent. To require it denies it until it is given. */
const MATOMO: { readonly [method: string]: readonly [type: string, state: 'granted' | 'denied', said?: 'default'] } = {
  requireConsent: ['consent', 'denied', 'default'],
  setConsentGiven: ['consent', 'granted'],
  rememberConsentGiven: ['consent', 'granted'],
  forgetConsentGiven: ['consent', 'denied'],
  requireCookieConsent: ['cookies', 'denied', 'default'],
  setCookieConsentGiven: ['cookies', 'granted'],
  rememberCookieConsentGiven: ['cookies', 'granted'],
  forgetCookieConsentGiven: ['cookies', 'denied'],
  optUserOut: ['consent', 'denied'],
  forgetUserOptOut: ['consent', 'granted'],
};
const MATOMO_LAYERS: ReadonlySet<string> = new Set(['_paq', '_ppas']);

/** Objects that hold a page's data, and report nothing by holding it. */
const OBJECTS: ReadonlySet<string> = new Set(['digitalData', 'utag_data']);

/** Reads an entry of a data layer: an object with `event`, the arguments of `gtag`, or a method with its arguments. */
export function readPush({ entry, layer }: Pick<PushSignal, 'entry' | 'layer'>): ReadPush {
  if (Array.isArray(entry)) return readMethod(entry, layer);
  if (!isLoose(entry) || OBJECTS.has(layer)) return {};
  const command = entry.$arguments;
  if (Array.isArray(command)) return readCommand(command);
  const { event } = entry;
  // Taboola says by `name` what happened, and by `notify` that it is an event.
  if (layer === '_tfa' && entry.notify === 'event' && typeof entry.name === 'string' && entry.name !== '')
    return { event: { name: entry.name, params: entry } };
  return typeof event === 'string' && event !== '' ? { event: { name: event, params: entry } } : {};
}

function readMethod([method, ...rest]: readonly Json[], layer: string): ReadPush {
  if (typeof method !== 'string') return {};
  // An array in the layer of a container is no command: only the arguments of a function are.
  if (layer === 'uetq' && method === 'consent') return readConsent(rest[0], rest[1], 'microsoft-uet');
  if (MATOMO_LAYERS.has(layer) && Object.hasOwn(MATOMO, method)) {
    const [type, state, said] = MATOMO[method] ?? [];
    if (!type || !state) return {};
    return { consent: { state: { [type]: state }, regional: false, source: 'matomo', ...(said ? { said } : {}) } };
  }
  if (layer === '_hsq' && /^track(?:CustomBehavioral)?Event$/.test(method)) {
    const [event] = rest;
    const name = isLoose(event) ? (event.name ?? event.id) : undefined;
    return typeof name === 'string' && name !== '' && isLoose(event) ? { event: { name, params: event } } : {};
  }
  const places = Object.hasOwn(METHODS, layer) ? METHODS[layer]?.[method] : undefined;
  const name = places && rest[places[0] - 1];
  const params = places && rest[places[1] - 1];
  return typeof name === 'string' && name !== '' ? { event: { name, params: isLoose(params) ? params : {} } } : {};
}

function readCommand([command, first, second]: readonly Json[]): ReadPush {
  if (command === 'event' && typeof first === 'string' && first !== '')
    return { event: { name: first, params: isLoose(second) ? second : {} } };
  return command === 'consent' ? readConsent(first, second) : {};
}

function readConsent(said: Json | undefined, given: Json | undefined, source?: string): ReadPush {
  if (!isLoose(given)) return {};
  const state = Object.entries(given).filter(
    (pair): pair is [string, 'granted' | 'denied'] => pair[1] === 'granted' || pair[1] === 'denied',
  );
  if (state.length === 0) return {};
  const { region, wait_for_update: waits } = given;
  const consent: SaidConsent = {
    state: Object.fromEntries(state),
    regional: region !== undefined && said === 'default',
    said: said === 'default' ? 'default' : 'update',
    ...(source === undefined ? {} : { source }),
    ...(typeof waits === 'number' ? { waits } : {}),
  };
  return { consent };
}

function isLoose(value: Json | undefined): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
