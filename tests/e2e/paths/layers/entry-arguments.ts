import { type Path, page, SHOP } from '../path';

export default {
  title: 'arguments objects, as gtag pushes them',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; function gtag() { dataLayer.push(arguments); }
      gtag('config', 'G-PATHS1', { send_page_view: false }); gtag('event', 'sign_up');`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { $arguments: ['config', 'G-PATHS1', { send_page_view: false }] } },
      { kind: 'push', entry: { $arguments: ['event', 'sign_up'] } },
    ],
  },
} satisfies Path;
