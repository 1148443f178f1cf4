import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'pushState, replaceState and a new hash: the same document under other addresses',
  pages: {
    [`${SHOP}/`]: page(`onload = () => setTimeout(() => {
      history.pushState({}, '', '/pots'); history.replaceState({}, '', '/pots?page=2'); location.hash = 'top';
      navigator.sendBeacon('${hit('history')}');
    });`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('page') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, doc: same('page') },
      { kind: 'navigation', how: 'history', url: `${SHOP}/pots`, doc: same('page') },
      { kind: 'navigation', how: 'history', url: `${SHOP}/pots?page=2`, doc: same('page') },
      { kind: 'navigation', how: 'history', url: `${SHOP}/pots?page=2#top`, doc: same('page') },
      { kind: 'body', via: 'beacon', url: hit('history'), doc: same('page') },
      {
        kind: 'request',
        url: hit('history'),
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
