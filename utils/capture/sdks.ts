/** A tracking library by its global name: a function, an object, or first the one and then the other. */
export interface Sdk {
  readonly name: string;
  /** Properties under which a stub keeps calls for the library: lists of arguments. */
  readonly queues: readonly string[];
  /**
   * Property of the stub by which the library answers in its stead. Such a stub stays what it is: pages and libraries compare it with
   * its other names.
   */
  readonly door?: string;
  /** Methods by which a page reports something, says who somebody is, or what they consent to. */
  readonly methods: readonly string[];
  /** Methods that answer with another object of the same kind, and the property that holds those. */
  readonly others?: { readonly makers: readonly string[]; readonly held: string };
}

const CALLED: Pick<Sdk, 'queues' | 'methods'> = { queues: ['q', 'queue', 'callQueue', 'a'], methods: [] };
const SEGMENT = ['track', 'page', 'identify', 'group', 'alias', 'screen', 'consent'];

/**
 * The libraries whose calls are reported, by what their public snippets and documentation say of them. The calls of `gtag`, `uetq` and
 * `_paq` are pushes to their queues.
 */
export const SDKS: readonly Sdk[] = [
  { name: 'fbq', ...CALLED, door: 'callMethod' },
  { name: 'snaptr', ...CALLED, door: 'handleRequest' },
  { name: 'rdt', ...CALLED, door: 'sendEvent' },
  { name: 'twq', ...CALLED, door: 'exe' },
  { name: 'pintrk', ...CALLED },
  { name: 'lintrk', ...CALLED },
  { name: 'plausible', ...CALLED },
  { name: 'hj', ...CALLED },
  { name: 'clarity', ...CALLED },
  { name: 'ym', ...CALLED },
  { name: 'snowplow', ...CALLED },
  {
    name: 'ttq',
    queues: [],
    methods: ['track', 'page', 'identify', 'grantConsent', 'revokeConsent', 'holdConsent', 'enableCookie', 'disableCookie'],
    others: { makers: ['instance'], held: '_i' },
  },
  { name: 'umami', queues: ['q'], methods: ['track', 'identify', 'trackEvent', 'trackView'] },
  {
    name: 'posthog',
    queues: [],
    methods: ['capture', 'identify', 'group', 'alias', 'opt_in_capturing', 'opt_out_capturing', 'clear_opt_in_out_capturing'],
  },
  {
    name: 'mixpanel',
    queues: [],
    methods: ['track', 'track_pageview', 'track_with_groups', 'identify', 'alias', 'opt_in_tracking', 'opt_out_tracking'],
  },
  {
    name: 'amplitude',
    queues: ['_q'],
    methods: ['track', 'logEvent', 'logRevenueV2', 'revenue', 'identify', 'setUserId', 'setOptOut'],
    others: { makers: ['getInstance', 'createInstance'], held: '_iq' },
  },
  { name: 'analytics', queues: [], methods: SEGMENT },
  { name: 'rudderanalytics', queues: [], methods: SEGMENT },
  { name: '_satellite', queues: [], methods: ['track'] },
  { name: 'utag', queues: [], methods: ['link', 'view', 'track'] },
  { name: 'klaviyo', queues: [], methods: ['track', 'trackViewedItem', 'identify', 'push'] },
];

/** A function found by its shape: a stub that keeps lists of arguments. */
export function sdkOf(name: string): Sdk {
  return { name, ...CALLED };
}

/** Methods and commands that say who somebody is. */
const IDENTITY = /^(?:identify|alias|group|set|setUser\w*|setCustomData|user\w*)$/;
/** Commands that name the account first, and may say who somebody is after that. */
const ACCOUNT = /^(?:init|load|config|newTracker)$/;

/**
 * How many of a call's arguments are recorded with their values: what follows may be a person's own words, and its names say enough.
 * @param method of an object; empty for a function, whose first text is the command
 */
export function recorded(method: string, args: readonly unknown[]): number {
  if (method !== '') return IDENTITY.test(method) ? 0 : args.length;
  // Yandex's first argument is the account.
  const place = typeof args[0] === 'number' ? 1 : 0;
  const command = args[place];
  // Snowplow names trackers after a colon.
  const [verb = ''] = typeof command === 'string' ? command.split(':', 1) : [];
  if (IDENTITY.test(verb)) return place + 1;
  return ACCOUNT.test(verb) ? place + 2 : args.length;
}
