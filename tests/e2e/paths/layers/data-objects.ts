import { type Path, page, SHOP } from '../path';

export default {
  title: 'data layers that are objects, digitalData and utag_data: as they are when found, and when they have changed',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>digitalData = { page: { type: 'product' }, cart: [] }; utag_data = { page_name: 'mug' };</script>
        <script>setTimeout(() => { digitalData.cart.push({ sku: 'mug' }); }, 600);</script>`,
    }),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'digitalData', entry: { page: { type: 'product' }, cart: [] }, early: true, from: undefined },
      { kind: 'push', layer: 'utag_data', entry: { page_name: 'mug' }, early: true },
      { kind: 'push', layer: 'digitalData', entry: { page: { type: 'product' }, cart: [{ sku: 'mug' }] }, early: true },
    ],
  },
} satisfies Path;
