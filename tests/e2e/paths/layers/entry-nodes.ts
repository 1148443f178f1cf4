import { type Path, page, SHOP } from '../path';

export default {
  title: 'DOM nodes, and the element that an entry is about',
  pages: {
    [`${SHOP}/`]: page(
      `dataLayer = []; dataLayer.push({ event: 'gtm.click', 'gtm.element': document.querySelector('#buy') });
       dataLayer.push({ page: document, text: document.querySelector('#buy').firstChild });`,
      { body: '<button id="buy">Buy</button>' },
    ),
  },
  expected: {
    signals: [
      {
        kind: 'push',
        entry: { event: 'gtm.click', 'gtm.element': { $element: '#buy' } },
        element: { selector: '#buy', tag: 'button', label: 'Buy' },
      },
      { kind: 'push', entry: { page: (value: unknown) => value !== undefined, text: (value: unknown) => value !== undefined } },
    ],
  },
} satisfies Path;
