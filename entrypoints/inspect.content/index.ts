import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { finders } from '../../utils/catalogue/finders';
import { lists as catalogueLists } from '../../utils/catalogue/words/all';
import { tables } from '../../utils/detect/tables';
import { lists as detectLists } from '../../utils/detect/words/all';
import { type Agent, claim, currentAgent } from '../../utils/wire/agent';
import { fetchLists } from '../../utils/wire/fetch-lists';
import type { ToPage } from '../../utils/wire/messages';
import { shadowOf } from '../../utils/wire/shadow';
import { onceUsable } from '../../utils/wire/usable';
import { keepLooking } from './look';
import { createOfferReporter } from './offers';
import { askOwn } from './own';
import { askPageTypes, type PageTypes } from './page-types';

/** Reads what the page offers, again whenever it changes. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const agent = currentAgent();
    if (agent && claim('inspect', agent)) onceUsable(window, agent.signal, () => inspect(agent));
  },
});

function inspect(agent: Agent): void {
  const isTop = window.top === window;
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
  const own = askOwn(look, signal);
  // A frame is not the page that people speak of.
  if (isTop) types = askPageTypes(look, signal);
  else look();
  let address = location.href;
  const route = setInterval(() => {
    if (location.href === address) return;
    address = location.href;
    look();
  }, 1_000);

  const onMessage = (message: unknown): undefined => {
    const told = message as ToPage;
    if (told.type === 'types') types?.learn(told.types);
    if (told.type === 'own') own.learn(told.targets);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    clearInterval(route);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
