import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { finders } from '../../utils/catalogue/finders';
import { lists as catalogueLists } from '../../utils/catalogue/words/all';
import { tables } from '../../utils/detect/tables';
import { lists as detectLists } from '../../utils/detect/words/all';
import { createOverlay } from '../../utils/overlay/overlay';
import { currentAgent } from '../../utils/wire/agent';
import { ask } from '../../utils/wire/ask';
import { fetchLists } from '../../utils/wire/fetch-lists';
import type { ToPage } from '../../utils/wire/messages';
import { shadowOf } from '../../utils/wire/shadow';
import { answers } from './badge-answers';
import { keepLooking } from './look';
import { createOfferReporter } from './offers';
import { askOwn } from './own';
import { askPageTypes, type PageTypes } from './page-types';
import { askOverlayWords } from './words';

/** Smallest frame, in CSS pixels a side, that a visitor can use. */
const USABLE = 60;

/** Reads what the page offers, again whenever it changes, and draws the verdicts that the background reaches. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  runAt: 'document_idle',
  async main() {
    const agent = currentAgent();
    const isTop = window.top === window;
    if (!agent || (!isTop && (innerWidth < USABLE || innerHeight < USABLE))) return;
    const { signal } = agent;

    const report = createOfferReporter(agent, isTop);
    let types: PageTypes | null = null;
    const phrases = new Map([...detectLists, ...catalogueLists]);
    const told = fetchLists({ phrases, tables }, signal);
    const look = keepLooking({
      phrases: told.then(() => phrases.values()),
      finders: () => finders,
      corrected: (page) => types?.corrected(page) ?? page,
      added: () => own.found(),
      report,
      onError: (id, error) =>
        agent.emit({ kind: 'health', at: Date.now(), note: 'error', detail: `${id}: ${String(error).slice(0, 200)}` }),
      shadowOf,
      signal,
    });
    const own = askOwn(look);
    // A frame is not the page that people speak of.
    if (isTop) types = askPageTypes(look);
    else look();
    let address = location.href;
    const route = setInterval(() => {
      if (location.href === address) return;
      address = location.href;
      look();
    }, 500);

    const words = await askOverlayWords();
    const overlay = createOverlay({ document, elementOf: agent.elementOf, words, signal, ...answers });
    const onMessage = (message: unknown): undefined => {
      const told = message as ToPage;
      if (told.type === 'reveal') overlay.reveal(told.ref);
      if (told.type === 'types') types?.learn(told.types);
      if (told.type === 'own') own.learn(told.targets);
      if (told.type === 'enter') overlay.enter();
      if (told.type !== 'draw') return;
      overlay.toggle(!told.hidden);
      if (told.badges) overlay.badges(told.badges);
      for (const firing of told.firings) overlay.fire(firing);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => {
      clearInterval(route);
      browser.runtime.onMessage.removeListener(onMessage);
    });
    void ask('redraw', {}).catch(() => {});
  },
});
