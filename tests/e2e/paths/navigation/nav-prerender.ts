import { same } from '../expect';
import { type Path, page } from '../path';

// Chromium prerenders nothing where it does not trust the certificate.
const SHOP = 'http://shop.test';
const hit = (name: string) => `http://metrics.test/c?e=${name}`;

export default {
  title: 'a page that is prerendered, sends meanwhile, and is activated: all of it is its own',
  pages: {
    [`${SHOP}/`]: page('', {
      head: '<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/next"], "eagerness": "immediate" }] }</script>',
      body: '<a href="/next">Next</a>',
    }),
    [`${SHOP}/next`]: page(`dataLayer = [{ event: document.prerendering ? 'unseen' : 'plain' }];
      fetch('${hit('prerender')}', { method: 'POST', mode: 'no-cors', body: 'a=1' });
      document.onprerenderingchange = () => navigator.sendBeacon('${hit('activated')}');`),
  },
  async act(hand) {
    await hand.recorded((signals) => signals.some((signal) => signal.kind === 'navigation' && signal.prerender === true));
    await hand.click('a');
  },
  expected: {
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/next`, doc: same('next') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/next`, prerender: true, doc: same('next') },
      { kind: 'navigation', how: 'leave', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'activate', url: `${SHOP}/next`, frame: 0, doc: same('next') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/next`, frame: 0, doc: same('next') },
      { kind: 'push', entry: { event: 'unseen' }, doc: same('next') },
      { kind: 'body', via: 'fetch', url: hit('prerender'), body: 'a=1', doc: same('next') },
      { kind: 'request', url: hit('prerender'), doc: same('next'), fate: ['delivered 204'] },
      { kind: 'body', via: 'beacon', url: hit('activated'), doc: same('next') },
      { kind: 'request', url: hit('activated'), doc: same('next'), frame: 0, fate: ['delivered 204'] },
    ],
  },
  apart: true,
  // The page that activates is another to the driver.
  unseen: true,
  cannot: { firefox: 'Firefox prerenders no pages.' },
} satisfies Path;
