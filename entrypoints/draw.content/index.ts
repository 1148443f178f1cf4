import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createOverlay } from '../../utils/overlay/overlay';
import { type Agent, claim, currentAgent } from '../../utils/wire/agent';
import { askUntil } from '../../utils/wire/ask';
import type { ToPage } from '../../utils/wire/messages';
import { onceUsable } from '../../utils/wire/usable';
import { answers } from './answers';
import { askOverlayWords } from './words';

/** Draws on the page the verdicts that the background reaches, and what fires. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const agent = currentAgent();
    if (agent && claim('draw', agent)) onceUsable(window, agent.signal, () => void draw(agent));
  },
});

async function draw({ signal, elementOf }: Agent): Promise<void> {
  const words = await askOverlayWords(signal).catch(() => null);
  if (!words) return;
  const overlay = createOverlay({ document, elementOf, words, signal, ...answers });
  const onMessage = (message: unknown): undefined => {
    const told = message as ToPage;
    if (told.type === 'reveal') overlay.reveal(told.ref);
    if (told.type === 'enter') overlay.enter();
    if (told.type !== 'draw') return;
    overlay.toggle(!told.hidden);
    if (told.badges) overlay.badges(told.badges);
    for (const firing of told.firings) overlay.fire(firing);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  void askUntil('redraw', {}, signal).catch(() => {});
}
