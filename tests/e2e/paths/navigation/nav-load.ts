import { same } from '../expect';
import { type Path, page, SHOP } from '../path';

export default {
  title: 'a page that is opened, and left by a link for another',
  pages: {
    [`${SHOP}/`]: page('', { body: '<a href="/next">Next</a>' }),
    [`${SHOP}/next`]: page(''),
  },
  async act(hand) {
    await hand.click('a');
    await hand.until("location.pathname === '/next' && document.readyState === 'complete'");
  },
  expected: {
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, frame: 0, doc: same('first') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, frame: 0, doc: same('first'), prerender: undefined },
      { kind: 'navigation', how: 'leave', url: `${SHOP}/`, frame: 0, doc: same('first') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/next`, frame: 0, doc: same('second') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/next`, referrer: `${SHOP}/`, frame: 0, doc: same('second') },
    ],
  },
} satisfies Path;
