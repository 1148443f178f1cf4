import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a body that the page has packed',
  pages: {
    [`${SHOP}/`]: page(`(async () => {
      const packed = new Blob(['{"event":"packed"}']).stream().pipeThrough(new CompressionStream('gzip'));
      fetch('${hit('fetch-gzip')}', { method: 'POST', mode: 'no-cors', body: await new Response(packed).arrayBuffer() });
    })();`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-gzip'), body: '{"event":"packed"}', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-gzip'),
        body: undefined,
        bodyBase64: /^H4sI/,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
