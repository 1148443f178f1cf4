import { type Path, page, SHOP } from '../path';

export default {
  title: 'proxies, as reactive stores push them, and one that refuses every look',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; dataLayer.push(new Proxy({ event: 'reactive', value: 3 }, {}));
      const refuse = () => { throw new Error('no'); };
      dataLayer.push(new Proxy({}, { get: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse, has: refuse }));
      dataLayer.push({ event: 'after' });`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'reactive', value: 3 } },
      { kind: 'push', entry: (value: unknown) => JSON.stringify(value).includes('$error') },
      { kind: 'push', entry: { event: 'after' } },
    ],
  },
} satisfies Path;
