import { same } from '../expect';
import { type Path, page, SHOP } from '../path';

export default {
  title: 'a page that replaces the functions by which events are sent and heard: capture goes on, and the page sees none of it',
  pages: {
    [`${SHOP}/`]: page(
      `dataLayer.push({ event: 'after' }); onload = () => setTimeout(() => dataLayer.push({ event: 'seen', seen: seen.join() }), 300);`,
      {
        head: `<script>seen = []; dataLayer = [];
          for (const name of ['dispatchEvent', 'addEventListener', 'removeEventListener']) EventTarget.prototype[name] = (type) => void seen.push(name);
          window.CustomEvent = function () { seen.push('CustomEvent'); };
          for (const name of ['detail', 'bubbles', 'cancelable', 'composed'])
            Object.defineProperty(Object.prototype, name, { configurable: true, get() { seen.push(name); } });
          Event.prototype.preventDefault = () => void seen.push('preventDefault');
          JSON.stringify = () => { seen.push('stringify'); return ''; };
        </script>`,
      },
    ),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'after' }, doc: same('page') },
      { kind: 'push', entry: { event: 'seen', seen: '' }, doc: same('page') },
    ],
  },
} satisfies Path;
