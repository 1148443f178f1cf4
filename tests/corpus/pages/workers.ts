import type { Shape } from '../visit';
import { hrnek } from './products';

const COLLECT = 'https://region1.google-analytics.com/g/collect';
const AT_ONCE = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** A shop whose service worker measures: it is told of what happens, and sends all that has gathered in three seconds as one batch. */
export const hrnekGathered: Shape = {
  ...hrnek,
  origin: 'https://sbirany.hrnky.example',
  files: {
    '/sw.js': `${AT_ONCE}
const SHARED = 'v=2&tid=G-CORPUS2026&cid=180620.2618062&sid=1806202600';
let gathered = [];
function send() {
  const lines = gathered.map(({ event, params, page }) => {
    const { items = [], currency, value, ...rest } = params;
    const line = new URLSearchParams({ en: event, dl: page });
    if (currency) line.set('cu', currency);
    if (value) line.set('epn.value', value);
    for (const [index, { item_id, item_name, price }] of items.entries())
      line.set('pr' + (index + 1), 'id' + item_id + '~nm' + item_name + '~pr' + price);
    for (const [name, one] of Object.entries(rest)) line.set('ep.' + name, one);
    return line.toString();
  });
  gathered = [];
  return fetch('${COLLECT}?' + SHARED, { method: 'POST', mode: 'no-cors', body: lines.join('\\r\\n') });
}
addEventListener('message', (event) => {
  gathered.push(event.data);
  if (gathered.length === 1) event.waitUntil(new Promise((done) => setTimeout(done, 3000)).then(send));
});`,
  },
};

/** A shop that also works without a network: its service worker passes all on as it comes. */
export const hrnekPassedOn: Shape = {
  ...hrnek,
  origin: 'https://predany.hrnky.example',
  files: { '/sw.js': `${AT_ONCE}\naddEventListener('fetch', (event) => event.respondWith(fetch(event.request)));` },
};

/** The same with what workbox does of hits: one that fails is kept, and sent again with how long ago it was. */
export const hrnekRetried: Shape = {
  ...hrnek,
  origin: 'https://znovu.hrnky.example',
  files: {
    '/sw.js': `${AT_ONCE}
async function send(request) {
  const body = await request.clone().text();
  try {
    return await fetch(request);
  } catch (error) {
    const failed = Date.now();
    await new Promise((done) => setTimeout(done, 2000));
    return fetch(request.url + '&qt=' + (Date.now() - failed), { method: 'POST', mode: 'no-cors', body });
  }
}
addEventListener('fetch', (event) => {
  if (event.request.url.includes('/g/collect')) event.respondWith(send(event.request));
});`,
  },
};
