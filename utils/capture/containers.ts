import { getDescriptor, keysOf, now } from './natives';
import type { TapEmit } from './tap-signal';

/** Ids that Google's containers and tags register themselves under. */
const ID = /^(GTM|G|AW|DC|GT)-[A-Z0-9-]{3,24}$/;
const CONTAINER_SCRIPT = /\/(gtm|gtag\/js|gtag)\b|[?&]id=(GTM|G|AW|GT|DC)-|[?&]data_layer_name=/i;

/**
 * Watches for tag containers in the page: by what they register in `google_tag_manager` (undocumented by Google; read defensively), and by
 * the address of their script.
 * @param expect called with the name of each data layer that a container listens to
 */
export function createContainerWatch(page: Window, emit: TapEmit, expect: (layer: string) => void): { check(): void } {
  const known = new Set<string>();

  function checkScripts(): void {
    for (const script of page.document.scripts) {
      const address = script.src;
      if (!address || known.has(address) || !CONTAINER_SCRIPT.test(address)) continue;
      known.add(address);
      const { searchParams } = new URL(address);
      // Google's name for it, and Piwik PRO's.
      const layer = searchParams.get('l') ?? searchParams.get('data_layer_name');
      if (layer && /^[\w$]{1,60}$/.test(layer)) expect(layer);
    }
  }

  function checkRegistry(): void {
    const registry = own(page, 'google_tag_manager');
    if (!registry) return;
    for (const id of keysOf(registry)) {
      if (known.has(id) || !ID.test(id)) continue;
      known.add(id);
      const layer = own(own(registry, id), 'dataLayer');
      const named = layer ? (layer as { name?: unknown }).name : undefined;
      const name = typeof named === 'string' && named ? named : 'dataLayer';
      expect(name);
      emit({ kind: 'container', at: now(), id, layer: name });
    }
  }

  return {
    check() {
      for (const look of [checkScripts, checkRegistry]) {
        try {
          look();
        } catch {
          // Whatever the page keeps there is not what it looks like.
        }
      }
    },
  };
}

function own(owner: unknown, name: string): object | null {
  if (typeof owner !== 'object' || owner === null) return null;
  const value: unknown = getDescriptor(owner, name)?.value;
  return typeof value === 'object' && value !== null ? value : null;
}
