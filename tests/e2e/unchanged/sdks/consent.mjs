import { CmpApi } from '@iabtechlabtcf/cmpapi';
import stub from '@iabtechlabtcf/stub';
import * as CookieConsent from 'vanilla-cookieconsent';
import { run } from '../run.mjs';

/**
 * Consent managers: TCF by IAB's own stub, which a manager replaces a moment later; GPP by a stub that makes its queue when it is first
 * asked anything; USP by one that keeps all it is told; and CookieConsent, which is asked for what it holds.
 */
stub();
window.stubbed = window.__tcfapi;
window.__gpp = function gpp(...args) {
  gpp.queue = gpp.queue || [];
  if (args[0] === 'ping') args[1]({ cmpStatus: 'stub' }, true);
  else gpp.queue.push(args);
};
window.__uspapi = function usp(...args) {
  usp.told = usp.told || [];
  usp.told.push(args);
};
window.CookieConsent = CookieConsent;
const translations = { en: { consentModal: {}, preferencesModal: { sections: [] } } };
CookieConsent.run({
  autoShow: false,
  categories: { necessary: { readOnly: true }, analytics: {} },
  language: { default: 'en', translations },
});
setTimeout(() => new CmpApi(10, 1, true).update('', true), 150);

const tell = (event) =>
  navigator.sendBeacon('https://consent.vendor.example/c', JSON.stringify({ event, cookie: document.cookie }));
tell('page');
run({ track: tell });
