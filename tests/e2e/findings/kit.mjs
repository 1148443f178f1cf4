import { track } from '@minimal-analytics/ga4';
import { readLayer } from '../../../demo/tags/data-layer-reader.mjs';
import { ga4 as property } from '../../../demo/tags/ga4.mjs';

/** What the pages track with: a client of Google Analytics 4 from npm, and of the pixels, which npm has not, what leaves of them. */
const ENDPOINT = 'https://www.google-analytics.com/g/collect';
const properties = new Map();

function ga4(event, params = {}, raw = {}, id = 'G-FINDINGS1') {
  if (!properties.has(id)) properties.set(id, property(id, { endpoint: ENDPOINT }));
  properties.get(id)(event, params, raw);
}

/** The client with its own listeners, by which it reports downloads and scrolling unasked. */
function automatic(id = 'G-FINDINGS1') {
  window.minimalAnalytics = { analyticsEndpoint: ENDPOINT };
  track(id);
  return (event, params) => track(id, { type: event, event: params });
}

/** A container with one tag, which sends every event of the data layer with what the merged model has of e-commerce. */
function container() {
  readLayer('dataLayer', {
    command() {},
    event(name, { ecommerce, method }) {
      const { items, ...rest } = ecommerce ?? {};
      ga4(name, { ...rest, ...(Array.isArray(items) && { items: items.slice(0, 200) }), method });
    },
  });
}

function pixel(address, fields) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) url.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  new Image(1, 1).src = url.href;
}

function meta(event, data = {}) {
  const custom = Object.entries(data).map(([name, value]) => [`cd[${name}]`, value]);
  pixel('https://www.facebook.com/tr/', { id: '204806100112358', ev: event, dl: location.href, ...Object.fromEntries(custom) });
}

function tiktok(event, properties = {}) {
  const body = { event, properties, context: { pixel: { code: 'CFINDINGS' }, page: { url: location.href } } };
  navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', JSON.stringify(body));
}

const pinterest = (event, data) => pixel('https://ct.pinterest.com/v3/', { tid: '2612345678901', event, ed: data });
const linkedin = (conversionId) =>
  pixel('https://px.ads.linkedin.com/collect', { v: '2', fmt: 'js', pid: '123456', url: location.href, conversionId });

function ads(label, { oid } = {}) {
  pixel('https://www.googleadservices.com/pagead/conversion/700100200/', {
    cv: '11',
    fst: '1',
    fmt: '3',
    label,
    en: 'conversion',
    value: 12,
    currency_code: 'EUR',
    oid,
    url: location.href,
  });
}

function uet(action, { revenue_value, currency } = {}) {
  pixel('https://bat.bing.com/action/0', {
    ti: '12345678',
    Ver: '2',
    mid: '11111111-2222-4333-8444-555555555555',
    evt: 'custom',
    ea: action,
    gv: revenue_value,
    gc: currency,
    p: location.href,
  });
}

/** CookieConsent, with a category for each thing that one may refuse; then what is done once the answer has settled. */
function askForConsent(answer, then) {
  // biome-ignore lint/suspicious/noDocumentCookie: pages of other cases were answered too
  document.cookie = `cc_cookie=; max-age=0; path=/; domain=${location.hostname}`;
  const words = {
    consentModal: { title: '?', acceptAllBtn: 'All', acceptNecessaryBtn: 'None' },
    preferencesModal: { sections: [] },
  };
  addEventListener('DOMContentLoaded', async () => {
    await window.CookieConsent.run({
      hideFromBots: false,
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
      language: { default: 'en', translations: { en: words } },
    });
    if (answer !== undefined) window.CookieConsent.acceptCategory(answer);
    setTimeout(then, 2_400);
  });
}

Object.assign(window, { ga4, automatic, container, meta, tiktok, pinterest, linkedin, uet, ads, askForConsent });
window.money = { currency: 'EUR', value: 12 };
window.mug = { item_id: 'mug-1', item_name: 'Mug', price: 12, quantity: 1 };
window.sale = { ...window.money, items: [window.mug] };
window.dataLayer = window.dataLayer || [];
window.gtag = function gtag() {
  // biome-ignore lint/complexity/noArguments: what gtag pushes
  window.dataLayer.push(arguments);
};
window.later = (action) => setTimeout(action, 1_600);
