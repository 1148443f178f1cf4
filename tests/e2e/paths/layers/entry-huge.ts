import { type Path, page, SHOP } from '../path';

export default {
  title: 'an entry of ten megabytes: its beginning, and where it was cut',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = [];
      dataLayer.push({ event: 'huge', items: Array.from({ length: 100000 }, (_, n) => ({ id: n, text: 'x'.repeat(90) })) });
      dataLayer.push({ event: 'long', text: 'y'.repeat(10_000_000) }); dataLayer.push({ event: 'after' });`),
  },
  expected: {
    signals: [
      {
        kind: 'push',
        entry: (value: { event?: string }) => value.event === 'huge' && JSON.stringify(value).includes('"$cut":"size"'),
      },
      { kind: 'push', entry: (value: { event?: string }) => value.event === 'long' && JSON.stringify(value).length < 1_000_000 },
      { kind: 'push', entry: { event: 'after' } },
    ],
  },
} satisfies Path;
