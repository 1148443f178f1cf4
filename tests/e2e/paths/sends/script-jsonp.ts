import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP, script } from '../path';

export default {
  title: 'a script whose address carries the event',
  pages: {
    [`${SHOP}/`]: page(
      `const tag = document.createElement('script'); tag.src = '${hit('script-jsonp')}&callback=done'; document.head.append(tag);`,
    ),
    [`${METRICS}/c`]: script('window.done?.()'),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'request',
        method: 'GET',
        url: `${hit('script-jsonp')}&callback=done`,
        type: 'script',
        ...madeBy(browser, same('page')),
        fate: ['delivered 200'],
      },
      { kind: 'navigation', how: 'commit' },
      { kind: 'navigation', how: 'load', doc: same('page') },
    ],
  }),
} satisfies Path;
