import { type Path, page, SHOP } from '../path';

export default {
  title: 'entries that contain themselves, and entries without end',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; const round = { event: 'round' }; round.self = round; dataLayer.push(round);
      let deep = { event: 'bottom' }; for (let n = 0; n < 500; n += 1) deep = { deep }; dataLayer.push(deep);`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'round', self: { $cut: 'cycle' } } },
      { kind: 'push', entry: { deep: (value: unknown) => JSON.stringify(value).includes('{"$cut":"depth"}') } },
    ],
  },
} satisfies Path;
