/** A tracking library by its global name: a function, an object, or first the one and then the other. */
export interface Sdk {
  readonly name: string;
  /**
   * Property of the stub by which the library answers in its stead. Such a stub stays what it is: pages and libraries compare it with
   * its other names.
   */
  readonly door?: string | undefined;
  /** Methods by which a page reports something, says who somebody is, or what they consent to. */
  readonly methods: readonly string[];
  /** Property that holds other objects of the same kind. */
  readonly held?: string | undefined;
}

/** Properties under which stubs that are functions keep lists of arguments, and stubs that are objects. */
export const QUEUES = ['q', 'queue', 'callQueue', 'a'];
export const OBJECT_QUEUES = ['_q'];
/** Methods that answer with another object of the same kind. */
export const MAKERS = ['instance', 'getInstance', 'createInstance'];

/** Functions, with the door of those that have one. */
const FUNCTIONS = 'fbq:callMethod snaptr:handleRequest rdt:sendEvent twq:exe pintrk lintrk plausible hj clarity ym snowplow';
const SPEC = 'track page identify group alias screen consent';
/** Objects, with their methods. */
const OBJECTS = {
  ttq: 'track page identify grantConsent revokeConsent holdConsent enableCookie disableCookie',
  umami: 'track identify trackEvent trackView',
  posthog: 'capture identify group alias opt_in_capturing opt_out_capturing',
  mixpanel: 'track track_pageview track_with_groups identify alias opt_in_tracking opt_out_tracking',
  amplitude: 'track logEvent identify setUserId setOptOut',
  analytics: SPEC,
  rudderanalytics: SPEC,
  _satellite: 'track',
  utag: 'link view track',
  klaviyo: 'track identify push',
};
const HELD: { readonly [name: string]: string } = { ttq: '_i', amplitude: '_iq' };

/**
 * The libraries whose calls are reported, by what their public snippets and documentation say of them. The calls of `gtag`, `uetq` and
 * `_paq` are pushes to their queues.
 */
export const SDKS: readonly Sdk[] = [
  ...FUNCTIONS.split(' ').map((text) => {
    const [name = '', door] = text.split(':');
    return { name, door, methods: [] };
  }),
  ...Object.entries(OBJECTS).map(([name, methods]) => ({ name, methods: methods.split(' '), held: HELD[name] })),
];
