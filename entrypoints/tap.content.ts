import { defineContentScript } from 'wxt/utils/define-content-script';
import { tapPage } from '../utils/capture/tap';
import type { TapSignal } from '../utils/capture/tap-signal';
import { placeOf } from '../utils/detect/place';
import { answerContentScript } from '../utils/wire/tap-end';

/** Runs in the page's own world, before its scripts. Observes; changes nothing that the page could notice by being used. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  world: 'MAIN',
  main() {
    answerContentScript((send, stop) => tapPage(window, (signal, weight) => send(signal, weight, isCalm(signal)), placeOf, stop));
  },
});

/** What no event caused and no element is named in, waits well: which interaction and which element it was is told by the moment. */
function isCalm(signal: TapSignal): boolean {
  if (signal.kind !== 'push' && signal.kind !== 'call' && signal.kind !== 'body') return false;
  return signal.event === null && !(signal.kind === 'push' && signal.selector);
}
