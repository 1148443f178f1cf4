import { same } from '../expect';
import { hit, type Path, page, SHOP } from '../path';

const INNER = `<!doctype html><p>Written</p><script>navigator.sendBeacon('${hit('frame-blank-written')}', 'a=1'); dataLayer = [{ event: 'frame-blank-written' }];<\\/script>`;

export default {
  title: 'an empty frame that the page writes into',
  pages: {
    [`${SHOP}/`]: page(`const frame = document.createElement('iframe'); document.body.append(frame);
      frame.contentDocument.open(); frame.contentDocument.write(\`${INNER}\`); frame.contentDocument.close();`),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'push',
        layer: 'dataLayer',
        entry: { event: 'frame-blank-written' },
        frame: (id: number) => id > 0,
        doc: same('frame'),
      },
      {
        kind: 'body',
        via: 'beacon',
        url: hit('frame-blank-written'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        doc: same('frame'),
      },
      {
        kind: 'request',
        url: hit('frame-blank-written'),
        body: 'a=1',
        // Chromium takes what a frame sends that never went anywhere for its parent's.
        ...(browser === 'chromium' ? { frame: 0, doc: same('page') } : { frame: (id: number) => id > 0, doc: same('frame') }),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
