import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'sendBeacon with a blob',
  pages: {
    [`${SHOP}/`]: page(
      `navigator.sendBeacon('${hit('beacon-blob')}', new Blob(['{"events":[{"name":"sign_up"}]}'], { type: 'text/plain' }));`,
    ),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'beacon',
        method: 'POST',
        url: hit('beacon-blob'),
        body: '{"events":[{"name":"sign_up"}]}',
        bodyMissing: undefined,
        frame: 0,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('beacon-blob'),
        type: browser === 'chromium' ? 'ping' : 'beacon',
        ...(browser === 'chromium' ? { body: undefined, bodyMissing: true } : { body: '{"events":[{"name":"sign_up"}]}' }),
        frame: 0,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=beacon-blob {"events":[{"name":"sign_up"}]}'),
} satisfies Path;
