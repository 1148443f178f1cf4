/** What `look()` in the page answers, as far as an audit changes it. */
export interface Look {
  readonly functions: { readonly [name: string]: object };
  readonly layers: { readonly [name: string]: LayerLook };
  readonly nodes: readonly string[];
  readonly frames: readonly string[];
}

interface LayerLook {
  readonly kind: string;
  readonly names: readonly string[];
  readonly [part: string]: unknown;
}

/** Functions of the browser that capture stands in for. */
const TAPPED = ['fetch', 'sendBeacon', 'xhr.open', 'xhr.send', 'image.src'];
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
    nodes: moment < 4 ? look.nodes : [...look.nodes, 'div'],
  };
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
