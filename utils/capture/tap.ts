import { tapCalls } from './calls';
import { createConsentWatch } from './consent/watch';
import { createContainerWatch } from './containers';
import { tapDataLayers } from './data-layer';
import { createDataObjects } from './data-objects';
import { now, quietly } from './natives';
import { createNeuteredWatch } from './neutered';
import { limited } from './quota';
import { SDKS } from './sdks';
import { tapSends } from './sends';
import { createShapes } from './shapes';
import type { TapSignal } from './tap-signal';

/** Queues that the field's libraries read; what a container names otherwise is found by its address. */
const LAYERS = 'dataLayer adobeDataLayer _mtm _paq _ppas ElevarDataLayer _hsq _learnq _klOnsite uetq _tfa'.split(' ');
/** Names that are looked at already. */
const KNOWN = new Set([...LAYERS, ...SDKS.map(({ name }) => name), 'digitalData', 'utag_data']);
/** Milliseconds after the start at which to look for what has come; then every second. */
const LOOKS = [0, 50, 200, 500];

/**
 * Observes the page from within its own world: data layers, calls of libraries, containers, and what it asks to be sent. Changes nothing
 * that the page could notice by using it, and takes everything back when `signal` aborts.
 * @param nameOf names an element by a selector
 */
export function tapPage(
  page: Window & typeof globalThis,
  send: (message: TapSignal, weight: number) => void,
  nameOf: (element: Element) => string,
  signal: AbortSignal,
): void {
  const emit = limited(send);
  // Firefox may come to an empty frame when it is complete: nothing has run in it.
  const { head, body } = page.document;
  const isBlank = page.location.href === 'about:blank' || (body !== null && !body.firstChild && !head?.firstChild);
  const early = page.document.scripts.length === 0 && (isBlank || page.document.readyState === 'loading');
  emit({ kind: 'health', at: now(), note: early ? 'ready' : 'late' });
  const layers = tapDataLayers(page, emit, nameOf, signal);
  const containers = createContainerWatch(page, emit, layers.expect);
  const consent = createConsentWatch(page, emit, signal);
  const objects = createDataObjects(page, emit, nameOf, layers.expect);
  const calls = tapCalls(page, emit, nameOf, signal);
  const shapes = createShapes(page, KNOWN, { layer: layers.expect, stub: calls.expect, isHeard: calls.hears });
  const neutered = createNeuteredWatch(page, emit, signal);
  tapSends(page, emit, signal);
  for (const name of LAYERS) layers.expect(name);

  let later = 0;
  /** What came while it was too soon to search would be gone when its library takes over. */
  function search(): void {
    const wait = shapes.search();
    if (wait > 0 && later === 0)
      later = page.setTimeout(() => {
        later = 0;
        look();
      }, wait);
  }

  function look(): void {
    containers.check();
    neutered.check();
    consent.check();
    layers.check();
    objects.check();
    quietly(search);
    calls.check();
  }

  // The parser pauses before each script: a layer is found before the next script can push to it.
  const scripts = new MutationObserver(look);
  scripts.observe(page.document, { childList: true, subtree: true });
  page.addEventListener(
    'load',
    () => {
      scripts.disconnect();
      look();
    },
    { signal },
  );
  // The load event of a script passes the document, not the window.
  page.document.addEventListener('load', look, { capture: true, signal });
  for (const type of ['DOMContentLoaded', 'click', 'submit']) page.addEventListener(type, look, { capture: true, signal });
  const timers = LOOKS.map((delay) => page.setTimeout(look, delay));
  const every = page.setInterval(look, 1_000);
  signal.addEventListener('abort', () => {
    scripts.disconnect();
    for (const timer of [...timers, later]) page.clearTimeout(timer);
    page.clearInterval(every);
  });
  look();
}
