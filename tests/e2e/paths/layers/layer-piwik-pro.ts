import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'Piwik PRO’s own layer under another name, which its container’s address tells',
  pages: {
    [`${SHOP}/`]: page("proLayer.push({ event: 'add_to_cart' });", {
      head: `<script>proLayer = [];</script><script src="/containers/1b2c.js?data_layer_name=proLayer"></script>`,
    }),
    [`${SHOP}/containers/1b2c.js`]: script("proLayer.push({ event: 'stg.domReady' });"),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'proLayer', entry: { event: 'stg.domReady' } },
      { kind: 'push', layer: 'proLayer', entry: { event: 'add_to_cart' } },
    ],
  },
} satisfies Path;
