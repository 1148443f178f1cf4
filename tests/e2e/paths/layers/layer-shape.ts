import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'layers under names that nobody knows, by their shape; ordinary arrays of the page are none',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>
          shopEvents = [{ event: 'early' }];
          shopEvents.push = function (...entries) { return Array.prototype.push.apply(this, entries); };
          function track() { (tagq = window.tagq || []).push(arguments); }
          track('config', 'S-1');
          calendar = [{ event: 'Concert' }]; rows = [['track', 1]]; webpackChunk = []; webpackChunk.push = function () {};
        </script><script src="/app.js"></script>`,
    }),
    [`${SHOP}/app.js`]: script(`addEventListener('load', () => setTimeout(() => {
      shopEvents.push({ event: 'add_to_cart' }); track('event', 'lead');
      calendar.push({ event: 'Opera' }); rows.push(['track', 2]); webpackChunk.push([[1], {}]);
    }, 700));`),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'shopEvents', entry: { event: 'early' }, early: true },
      { kind: 'push', layer: 'tagq', entry: { $arguments: ['config', 'S-1'] }, early: true },
      { kind: 'push', layer: 'shopEvents', entry: { event: 'add_to_cart' } },
      { kind: 'push', layer: 'tagq', entry: { $arguments: ['event', 'lead'] } },
    ],
  },
} satisfies Path;
