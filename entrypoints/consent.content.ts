import AutoConsent from '@duckduckgo/autoconsent';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CONSENT_PORT } from '../utils/wire/answer-banner';

const shared = globalThis as { mikroskopConsent?: true };

/** Put into a page when a consent walk answers its question; nothing runs until then, and one answer is given for each who connects. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    if (shared.mikroskopConsent) return;
    shared.mikroskopConsent = true;
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== CONSENT_PORT) return;
      let open = true;
      port.onDisconnect.addListener(() => {
        open = false;
      });
      const consent = new AutoConsent(async (message) => (open ? port.postMessage(message) : undefined), null, null);
      port.onMessage.addListener((message) => {
        void consent.receiveMessageCallback(message as Parameters<AutoConsent['receiveMessageCallback']>[0]);
      });
    });
  },
});
