import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a frame of another origin',
  pages: {
    // Whose host is known: `layer-before-tap` is about one that is not, where capture may come late.
    [`${SHOP}/`]: page(
      `const frame = document.querySelector('iframe');
      frame.addEventListener('load', () => { frame.src = 'https://pay.test/inner'; }, { once: true });`,
      { body: '<iframe src="https://pay.test/empty"></iframe>' },
    ),
    'https://pay.test/empty': '<!doctype html>',
    'https://pay.test/inner': page(
      `navigator.sendBeacon('${hit('frame-cross')}', 'a=1'); dataLayer = [{ event: 'frame-cross' }];`,
    ),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'frame-cross' }, frame: (id: number) => id > 0, doc: same('frame') },
      { kind: 'body', via: 'beacon', url: hit('frame-cross'), body: 'a=1', frame: (id: number) => id > 0, doc: same('frame') },
      {
        kind: 'request',
        url: hit('frame-cross'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        ...madeBy(browser, same('frame'), 'https://pay.test/inner'),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
