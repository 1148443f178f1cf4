import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'a stub that nobody knows by name is found by the lists of arguments that it keeps; other functions are not',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>
          shopTag = function () { (shopTag.q = shopTag.q || []).push(arguments); };
          shopTag('load', 'shop-1');
          queue = Object.assign(() => {}, { q: [['a']], queue: [1, 2] });
        </script><script src="/app.js"></script>`,
    }),
    [`${SHOP}/app.js`]: script(`addEventListener('load', () => setTimeout(() => {
      shopTag('event', 'add_to_cart', { value: 1 }); queue('event', 'no');
    }, 700));`),
  },
  expected: {
    signals: [
      { kind: 'call', name: 'shopTag', args: ['load', 'shop-1'], early: true, stub: true },
      {
        kind: 'call',
        name: 'shopTag',
        args: ['event', 'add_to_cart', { value: 1 }],
        stub: true,
        from: /^https:\/\/shop\.test\/app\.js:2:\d+$/,
      },
    ],
  },
} satisfies Path;
