/** What `look()` in the page answers, as far as an audit changes it. */
export interface Look {
  readonly functions: { readonly [name: string]: object };
  readonly layers: { readonly [name: string]: LayerLook };
  readonly sdks: { readonly [name: string]: 'none' | SdkLook };
  readonly consent: { readonly listener: number | null; readonly [part: string]: unknown };
  readonly nodes: readonly string[];
  readonly frames: readonly string[];
}

interface LayerLook {
  readonly kind: string;
  readonly names: readonly string[];
  readonly [part: string]: unknown;
}

interface SdkLook {
  readonly kind: string;
  readonly text: string;
  readonly methods: { readonly [name: string]: string | { readonly text: string; readonly [part: string]: unknown } };
  readonly [part: string]: unknown;
}

/** Functions of the browser that capture stands in for. */
const TAPPED = ['fetch', 'sendBeacon', 'xhr.open', 'xhr.send', 'image.src', 'Blob', 'blob.constructor'];
/** What the source text of a native function is where it is reached through a proxy; by the standard, a native function without a name. */
const NATIVE = 'function () { [native code] }';
const ACCESSOR = { value: 'undefined', get: 'function', set: 'function', configurable: true };

/**
 * What a page sees during an audit where it sees `look` without one. Everything that is not named here is the same: names, lengths,
 * descriptors and identities of functions, the keys of the window, of data layers and of everything else, and all errors.
 *
 * - The text of a tapped function lacks its name. Nothing but a changed `Function.prototype.toString` could give it one.
 * - An error that a tapped function throws at once has one line more in its stack, of the extension.
 * - A data layer, once the page has made it, is held by an accessor, which hears its replacement, and so is its `push`, which stays the
 *   outermost: `push` is its own property and shows a native text. As a container puts its own there, most pages see neither.
 * - The text of a function by which a page calls a tracking library, or of a method of one, is a native text, once it is stood in for.
 *   Where a library opens a door in its stub, the stub has its own text and stays itself, and the door has the native one.
 * - A TCF manager has one listener before the page's next: the audit's. Its stub, and those of other frameworks, were told nothing.
 * - At its end, the document has the one node that the overlay draws in.
 * @param moment which of the looks it is: layers are tapped when the next script begins, the overlay comes when the page has loaded
 */
export function seenInAudit(look: Look, moment: number): Look {
  return {
    ...look,
    functions: Object.fromEntries(
      Object.entries(look.functions).map(([name, seen]) => [
        name,
        TAPPED.includes(name) ? { ...seen, text: NATIVE, ownText: NATIVE } : seen,
      ]),
    ),
    frames: look.frames.flatMap((line, index) => (index === 1 ? ['    at Object.apply (<extension>)', line] : [line])),
    layers:
      moment < 2 ? look.layers : Object.fromEntries(Object.entries(look.layers).map(([name, layer]) => [name, tapped(layer)])),
    sdks: moment < 4 ? look.sdks : Object.fromEntries(Object.entries(look.sdks).map(([name, sdk]) => [name, heard(name, sdk)])),
    consent: { ...look.consent, listener: look.consent.listener === null ? null : look.consent.listener + 1 },
    nodes: moment < 4 ? look.nodes : [...look.nodes, 'div'],
  };
}

/** Stubs that stay what they are. */
const DOORS = ['fbq', '_fbq', 'snaptr', 'rdt', 'twq', 'shopTwin'];
/** Methods that are stood in for, by the library. */
const METHODS: { readonly [name: string]: readonly string[] } = {
  fbq: ['callMethod'],
  _fbq: ['callMethod'],
  rdt: ['sendEvent'],
  ttq: ['track', 'page', 'identify', 'instance'],
  umami: ['track', 'identify'],
  posthog: ['capture', 'identify', 'group', 'alias'],
  mixpanel: ['track', 'identify', 'alias'],
  amplitude: ['track', 'identify', 'logEvent'],
  analytics: ['track', 'page', 'identify', 'group', 'alias'],
  rudderanalytics: ['track', 'page', 'identify', 'group', 'alias'],
  _satellite: ['track'],
  utag: ['track', 'link'],
};

function heard(name: string, sdk: 'none' | SdkLook): 'none' | SdkLook {
  if (sdk === 'none') return sdk;
  const methods = Object.entries(sdk.methods).map(([method, seen]) => [
    method,
    typeof seen === 'object' && METHODS[name]?.includes(method) ? { ...seen, text: NATIVE } : seen,
  ]);
  const isStood = sdk.kind === 'function' && !DOORS.includes(name);
  return { ...sdk, text: isStood ? NATIVE : sdk.text, methods: Object.fromEntries(methods) };
}

function tapped(layer: LayerLook): LayerLook {
  if (layer.kind === 'undefined') return layer;
  const own = layer.names.includes('push');
  return {
    ...layer,
    names: own ? layer.names : [...layer.names, 'push'],
    native: false,
    ownPush: { ...ACCESSOR, enumerable: own },
    pushText: NATIVE,
    slot: { ...ACCESSOR, enumerable: true },
  };
}
