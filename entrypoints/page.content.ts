import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createConsentBeside } from '../utils/capture/consent/beside';
import { createElementRefs } from '../utils/capture/element';
import { watchInteractions } from '../utils/capture/interactions';
import { createListening } from '../utils/capture/listening';
import { watchMedia } from '../utils/capture/media';
import { watchNavigation } from '../utils/capture/navigation';
import { watchPageView } from '../utils/capture/page-view';
import { withoutPersonal } from '../utils/capture/personal';
import { createResults } from '../utils/capture/results';
import { forbidsScripts, watchSandboxes } from '../utils/capture/sandbox';
import { labelOf } from '../utils/detect/label';
import { selectorOf } from '../utils/detect/selector';
import type { Captured } from '../utils/model/signal';
import { currentAgent, isPicking, isScripted, isTrying, setAgent } from '../utils/wire/agent';
import { ask } from '../utils/wire/ask';
import { watchDocument } from '../utils/wire/channel';
import { connectTap } from '../utils/wire/content-end';
import type { ToPage } from '../utils/wire/messages';
import { createOutbox } from '../utils/wire/outbox';
import { randomName } from '../utils/wire/random';
import { shadowOf } from '../utils/wire/shadow';
import { parseTapMessage, type TapMessage } from '../utils/wire/tap-schema';

/** How long, in milliseconds, the tap may take to answer. Both start together. */
const TAP_WAIT = 2_000;
/** How long, in milliseconds, the tap may take to hear again after the page has begun its document anew. */
const RELAY_WAIT = 1_000;

/** Beside the page, from its first moment: hears the tap, watches what a person does, and hands everything to the journal. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    if (currentAgent()) return;
    const stop = new AbortController();
    const { signal } = stop;
    const stream = randomName();
    const refs = createElementRefs({ selectorOf, labelOf });
    let count = 0;
    const id = () => {
      count += 1;
      return `${stream.slice(0, 8)}-${count}`;
    };

    const outbox = createOutbox(
      async (from, signals) => {
        const answer = await ask('signals', { stream, from, signals });
        if (!answer.audited) stop.abort();
      },
      () => stop.abort(),
    );
    const emit = (captured: Captured, size?: number) => {
      if (!signal.aborted) outbox.add(captured, size);
    };
    /** The document may be going away: everything goes out within this task. */
    const flush = () => {
      tap.flush();
      return outbox.flush();
    };

    const listening = createListening(signal, { going: isTrying, scripted: isScripted });
    // Before navigation, which hands everything over when the document is left.
    const results = createResults(window, emit, listening);
    const watched: typeof results = { watch: (...about) => isPicking() || results.watch(...about) };
    watchNavigation(window, emit, flush, listening);
    const acted: typeof emit = (captured) => isPicking() || emit(captured);
    const interactions = watchInteractions(window, refs, acted, id, listening, shadowOf, watched);
    watchMedia(window, refs, emit, id, listening);
    watchPageView(window, emit, id, listening);
    watchSandboxes(document, emit, listening);
    const consent = createConsentBeside(window, emit, listening, signal);

    let tapped = false;
    const tap = connectTap((message, size) => {
      const parsed = parseTapMessage(message);
      if (!parsed) return emit({ kind: 'health', at: Date.now(), note: 'dropped', count: 1 });
      tapped = true;
      if (parsed.kind === 'manager') consent.found(parsed.id, parsed.key);
      else if (parsed.kind === 'consent') consent.heard(parsed.source, parsed.said, parsed.at);
      else emit(toCaptured(parsed), size);
    }, signal);
    const note = (note: 'no-tap' | 'sandboxed' | 'relay-blocked') =>
      emit({ kind: 'health', at: Date.now(), note, detail: location.href.slice(0, 2_000) });
    setTimeout(() => tapped || note(forbidsScripts(window) ? 'sandboxed' : 'no-tap'), TAP_WAIT);
    const forget = watchDocument(() => {
      listening.renew();
      tap.renew();
      if (tapped) setTimeout(() => signal.aborted || tap.ping() || note('relay-blocked'), RELAY_WAIT);
    });
    signal.addEventListener('abort', forget);

    /** Adds what only this side knows: which interaction it was, and which element. */
    function toCaptured(message: Exclude<TapMessage, { kind: 'manager' | 'consent' }>): Captured {
      if (message.kind !== 'push' && message.kind !== 'call' && message.kind !== 'body') return message;
      const { event, ...rest } = message;
      const task = interactions.taskOf(event);
      const caused = task ? { task } : {};
      if (rest.kind === 'call') return { ...rest, args: withoutPersonal(rest.name, rest.args), ...caused };
      if (rest.kind !== 'push') return { ...rest, ...caused };
      const { selector, ...push } = rest;
      const element = selector ? find(selector) : null;
      return { ...push, ...caused, ...(element ? { element: refs.describe(element), path: refs.pathOf(element) } : {}) };
    }

    const onMessage = (message: unknown): Promise<void> | undefined => {
      const { type } = message as ToPage;
      if (type === 'flush') return flush();
      if (type === 'stop') stop.abort();
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
    });
    setAgent({ stream, signal, emit, refOf: refs.refOf, describe: refs.describe, elementOf: refs.elementOf, parts: new Set() });
  },
});

/** The element that a selector of the tap names, through open shadow roots. */
function find(selector: string): Element | null {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    try {
      element = scope?.querySelector(part) ?? null;
    } catch {
      return null;
    }
    scope = element?.shadowRoot ?? null;
  }
  return element;
}
