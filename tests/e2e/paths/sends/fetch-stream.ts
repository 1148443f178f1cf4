import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a stream: the body is not read, and said to be missing',
  pages: {
    [`${SHOP}/`]: page(`pulled = 0;
      const body = new ReadableStream({ pull(stream) { pulled += 1; stream.enqueue(new TextEncoder().encode('a=1')); if (pulled === 3) stream.close(); } });
      fetch('${hit('fetch-stream')}', { method: 'POST', body, duplex: 'half' }).catch(() => {});`),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'fetch',
        method: 'POST',
        url: hit('fetch-stream'),
        body: undefined,
        bodyMissing: true,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-stream'),
        body: undefined,
        bodyMissing: true,
        ...madeBy(browser, same('page')),
        fate: ['failed'],
      },
    ],
  }),
} satisfies Path;
