import { same } from '../expect';
import { arrived, hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'XMLHttpRequest, with text and with a blob',
  pages: {
    [`${SHOP}/`]: page(`for (const [name, body] of [['xhr', 'a=1'], ['xhr-blob', new Blob(['b=2'])]]) {
      const request = new XMLHttpRequest(); request.open('POST', '${METRICS}/c?e=' + name); request.send(body);
    }`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'xhr', method: 'POST', url: hit('xhr'), body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('xhr'),
        type: 'xmlhttprequest',
        body: 'a=1',
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
      { kind: 'body', via: 'xhr', method: 'POST', url: hit('xhr-blob'), body: 'b=2', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('xhr-blob'),
        ...(browser === 'chromium' ? { bodyMissing: true } : { body: 'b=2' }),
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=xhr a=1', 'POST /c?e=xhr-blob b=2'),
} satisfies Path;
