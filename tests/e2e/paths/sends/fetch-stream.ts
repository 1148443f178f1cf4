import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a stream: the body is not read, and said to be missing',
  pages: {
    [`${SHOP}/`]: page(`pulled = 0;
      const body = new ReadableStream({ pull(stream) { pulled += 1; stream.enqueue(new TextEncoder().encode('a=1')); if (pulled === 3) stream.close(); } });
      dataLayer = [];
      fetch('${hit('fetch-stream')}', { method: 'POST', body, duplex: 'half' }).catch(() => {});
      setTimeout(() => dataLayer.push({ event: 'pulled', pulled }), 300);`),
  },
  expected: (browser) => ({
    signals: [
      // As often as without us: once, when it is made.
      { kind: 'push', entry: { event: 'pulled', pulled: 1 } },
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
        // Over HTTP/1.1 Chromium sends no stream; Firefox knows none and sends its name.
        ...(browser === 'chromium'
          ? { body: undefined, bodyMissing: true, fate: ['failed'] }
          : { body: '[object ReadableStream]', fate: ['delivered 204'] }),
        ...madeBy(browser, same('page')),
      },
    ],
  }),
} satisfies Path;
