import { defineContentScript } from 'wxt/utils/define-content-script';
import { tapPage } from '../utils/capture/tap';
import { placeOf } from '../utils/detect/place';
import { answerContentScript } from '../utils/wire/page';

/** Runs in the page's own world, before its scripts. Observes; changes nothing that the page could notice by being used. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  world: 'MAIN',
  main() {
    answerContentScript((send, stop) => tapPage(window, send, placeOf, stop));
  },
});
