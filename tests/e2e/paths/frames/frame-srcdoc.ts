import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

const INNER = `<script>navigator.sendBeacon('${hit('frame-srcdoc')}', 'a=1'); dataLayer = [{ event: 'frame-srcdoc' }];<\\/script>`;

export default {
  title: 'a frame whose document stands in its markup',
  pages: {
    [`${SHOP}/`]: page(`const frame = document.createElement('iframe');
      frame.srcdoc = \`${INNER}\`; document.body.append(frame);`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'frame-srcdoc' }, frame: (id: number) => id > 0, doc: same('frame') },
      { kind: 'body', via: 'beacon', url: hit('frame-srcdoc'), body: 'a=1', frame: (id: number) => id > 0, doc: same('frame') },
      {
        kind: 'request',
        url: hit('frame-srcdoc'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        ...madeBy(browser, same('frame')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
