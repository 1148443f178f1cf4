import { type Path, page, SHOP } from '../path';

export default {
  title: 'getters that throw, and methods by which an object writes itself, which are not run',
  pages: {
    [`${SHOP}/`]: page(`ran = []; dataLayer = [];
      dataLayer.push({ event: 'hostile', get price() { throw new Error('no'); },
        toJSON() { ran.push('toJSON'); }, toString() { ran.push('toString'); } });
      addEventListener('load', () => setTimeout(() => dataLayer.push({ event: 'ran', ran: ran.join() }), 300));`),
  },
  expected: {
    signals: [
      {
        kind: 'push',
        entry: {
          event: 'hostile',
          price: { $error: 'no' },
          toJSON: { $function: 'toJSON' },
          toString: { $function: 'toString' },
        },
      },
      { kind: 'push', entry: { event: 'ran', ran: '' } },
    ],
  },
} satisfies Path;
