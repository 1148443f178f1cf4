import { getDescriptor, now } from './natives';
import type { TapEmit } from './tap-signal';

/** A script of Google's that registers itself under the id it is asked for. */
const CONTAINER = /\/(?:gtm\.js|gtag\/js)\?(?:.*&)?id=((?:GTM|G|AW|DC|GT)-[A-Z0-9-]{3,24})(?:&|$)/;
/** How long, in milliseconds, a container that has loaded may take to come alive. */
const ALIVE = 5_000;

/**
 * Notices containers for which somebody else answered: the script has loaded and, a while later, the container that it should have brought
 * is not there. Blockers do so, in the browser and on the way to it, so that pages that wait for the container do not break.
 */
export function createNeuteredWatch(page: Window, emit: TapEmit, signal: AbortSignal): { check(): void } {
  const waiting = new Map<string, { readonly id: string; readonly at: number }>();

  page.document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      const id = CONTAINER.exec(target.src)?.[1];
      if (id && !waiting.has(target.src)) waiting.set(target.src, { id, at: now() });
    },
    { capture: true, signal },
  );

  return {
    check() {
      for (const [address, { id, at }] of waiting) {
        if (at === 0 || now() - at < ALIVE) continue;
        // Each is asked once; it stays known.
        waiting.set(address, { id, at: 0 });
        if (!isRegistered(page, id)) emit({ kind: 'health', at: now(), note: 'stub-container', detail: address.slice(0, 2_000) });
      }
    },
  };
}

function isRegistered(page: Window, id: string): boolean {
  const registry: unknown = getDescriptor(page, 'google_tag_manager')?.value;
  return typeof registry === 'object' && registry !== null && getDescriptor(registry, id) !== undefined;
}
