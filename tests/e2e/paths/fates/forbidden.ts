import { same } from '../expect';
import { arrived, hit, type Path, page, SHOP } from '../path';

export default {
  title: 'beacons that the page’s own policy forbids',
  pages: {
    [`${SHOP}/`]: page(
      `navigator.sendBeacon('${hit('beacon')}', 'a=1'); fetch('${hit('fetch')}', { mode: 'no-cors' }).catch(() => {}); new Image().src = '${hit('image')}';`,
      { head: `<meta http-equiv="content-security-policy" content="connect-src 'self'; img-src 'self'">` },
    ),
  },
  expected: {
    signals: [
      { kind: 'body', via: 'beacon', url: hit('beacon'), doc: same('page') },
      { kind: 'body', via: 'fetch', url: hit('fetch'), doc: same('page') },
      { kind: 'body', via: 'image', url: hit('image'), doc: same('page') },
      { kind: 'forbidden', url: hit('beacon'), directive: 'connect-src', doc: same('page') },
      { kind: 'forbidden', url: hit('fetch'), directive: 'connect-src', doc: same('page') },
      { kind: 'forbidden', url: hit('image'), directive: 'img-src', doc: same('page') },
    ],
  },
  received: arrived(),
} satisfies Path;
