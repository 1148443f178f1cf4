import { same } from '../expect';
import { madeBy, type Path, page } from '../path';

const SHOP = 'http://shop.test';
const BACK = 'http://metrics.test/c?e=back';

export default {
  title: 'a page that comes back from the back-forward cache: the same document, and what it sends then is its own',
  pages: {
    [`${SHOP}/`]:
      page(`onpageshow = (event) => event.persisted && (dataLayer ??= []).push({ event: 'back' }) && navigator.sendBeacon('${BACK}');
      dataLayer = [];`),
    [`${SHOP}/next`]: page(''),
  },
  async act(hand) {
    // A page that is still loading is not put away.
    const loaded = (count: number) =>
      hand.recorded((signals) => new Set(signals.flatMap(({ kind, doc }) => (kind === 'offer' ? doc : []))).size === count);
    await loaded(1);
    await hand.go(`${SHOP}/next`);
    await loaded(2);
    await hand.back();
  },
  expected: (browser) => ({
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'leave', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/next`, doc: same('second') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/next`, doc: same('second') },
      { kind: 'navigation', how: 'leave', url: `${SHOP}/next`, doc: same('second') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'bfcache', url: `${SHOP}/`, doc: same('first') },
      { kind: 'push', entry: { event: 'back' }, doc: same('first') },
      { kind: 'body', via: 'beacon', url: BACK, doc: same('first') },
      { kind: 'request', url: BACK, ...madeBy(browser, same('first'), `${SHOP}/`), fate: ['delivered 204'] },
    ],
  }),
  apart: true,
} satisfies Path;
