import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

const LONG = `${hit('long')}&text=`;

export default {
  title: 'an address longer than is kept: that something was dropped is counted',
  pages: { [`${SHOP}/`]: page(`fetch('${LONG}' + 'x'.repeat(80_000), { mode: 'no-cors' }).catch(() => {});`) },
  expected: (browser) => ({
    signals: [
      {
        kind: 'request',
        url: (url: string) => url.startsWith(LONG) && url.length === 65_536,
        ...madeBy(browser, same('page')),
        fate: [/failed/],
      },
      { kind: 'health', note: 'dropped', count: 1, doc: same('page') },
    ],
  }),
} satisfies Path;
