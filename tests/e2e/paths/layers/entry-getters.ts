import { type Path, page, SHOP } from '../path';

export default {
  title: 'getters that throw, and methods by which an object writes itself, which are not run',
  pages: {
    [`${SHOP}/`]: page(`ran = []; dataLayer = [];
      const entry = { event: 'hostile', get price() { throw new Error('no'); }, toJSON() { ran.push('toJSON'); } };
      for (const name of ['toString', 'valueOf']) Object.defineProperty(entry, name, { value() { ran.push(name); } });
      dataLayer.push(entry);
      addEventListener('load', () => setTimeout(() => dataLayer.push({ event: 'ran', ran: ran.join() }), 300));`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'hostile', price: { $error: 'no' }, toJSON: { $function: 'toJSON' } } },
      { kind: 'push', entry: { event: 'ran', ran: '' } },
    ],
  },
} satisfies Path;
