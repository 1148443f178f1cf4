import { hit, METRICS, type Path, page, SHOP } from '../path';

export default {
  title: 'a hidden frame whose address carries the event',
  pages: {
    [`${SHOP}/`]: page(
      `const frame = document.createElement('iframe'); frame.hidden = true; frame.src = '${hit('iframe-get')}'; document.body.append(frame);`,
    ),
    [`${METRICS}/c`]: '<!doctype html>',
  },
  expected: {
    signals: [
      {
        kind: 'request',
        method: 'GET',
        url: hit('iframe-get'),
        type: 'sub_frame',
        frame: (id: number) => id > 0,
        fate: ['delivered 200'],
      },
    ],
  },
} satisfies Path;
