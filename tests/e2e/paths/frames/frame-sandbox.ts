import { hit, METRICS, type Path, page, SHOP } from '../path';

export default {
  title: 'a frame whose sandbox forbids scripts: what it loads is seen, and that nothing else is',
  pages: {
    [`${SHOP}/`]: page(``, { body: '<iframe sandbox src="/inner"></iframe>' }),
    [`${SHOP}/inner`]: page(`navigator.sendBeacon('${hit('never')}')`, { body: `<img src="${hit('frame-sandbox')}">` }),
    [`${METRICS}/c`]: (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  expected: {
    signals: [
      { kind: 'request', url: hit('frame-sandbox'), type: 'image', frame: (id: number) => id > 0, fate: ['delivered 200'] },
      { kind: 'health', note: 'sandboxed', detail: `${SHOP}/inner`, frame: 0 },
    ],
  },
} satisfies Path;
