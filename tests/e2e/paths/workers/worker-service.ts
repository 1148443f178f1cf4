import { same } from '../expect';
import { hit, type Path, page, script } from '../path';

export default {
  title: 'a service worker, on its own account and for the page',
  pages: {
    'https://workers.test/': page(`(async () => {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise((done) => { navigator.serviceWorker.oncontrollerchange = done; });
      active.postMessage('send'); fetch('${hit('through')}', { method: 'POST', mode: 'no-cors', body: 'b=2' });
    })();`),
    'https://workers.test/sw.js': script(`
      addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('message', () => fetch('${hit('own')}', { method: 'POST', mode: 'no-cors', body: 'a=1' }));
      addEventListener('fetch', (event) => { if (event.request.url.includes('through')) event.respondWith(fetch(event.request)); });`),
  },
  expected: (browser) => ({
    signals: [
      // Firefox tells of what the service worker takes over, too.
      ...(browser === 'firefox'
        ? [{ kind: 'request' as const, url: hit('through'), frame: 0, doc: same('page'), fate: ['redirected'] }]
        : []),
      { kind: 'body', via: 'fetch', url: hit('through'), body: 'b=2', frame: 0, doc: same('page') },
      { kind: 'request', method: 'POST', url: hit('through'), frame: -1, doc: null, fate: ['delivered 204'] },
      {
        kind: 'request',
        method: 'POST',
        url: hit('own'),
        type: 'xmlhttprequest',
        body: 'a=1',
        frame: -1,
        doc: null,
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
