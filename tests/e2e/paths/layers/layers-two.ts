import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'two layers at once, each read by its own container',
  pages: {
    [`${SHOP}/`]: page("for (const n of [1, 2]) { dataLayer.push({ event: 'a' + n }); teamLayer.push({ event: 'b' + n }); }", {
      head: `<script>dataLayer = []; teamLayer = [];</script>
          <script src="/gtm.js?id=GTM-ONE1"></script><script src="/gtm.js?id=GTM-TWO2&l=teamLayer"></script>`,
    }),
    [`${SHOP}/gtm.js`]: script(`{ const { searchParams } = new URL(document.currentScript.src);
      window.google_tag_manager ??= {};
      google_tag_manager[searchParams.get('id')] = { dataLayer: { name: searchParams.get('l') ?? 'dataLayer' } }; }`),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'a1' } },
      { kind: 'push', layer: 'teamLayer', entry: { event: 'b1' } },
      { kind: 'push', layer: 'dataLayer', entry: { event: 'a2' } },
      { kind: 'push', layer: 'teamLayer', entry: { event: 'b2' } },
      { kind: 'container', id: 'GTM-ONE1', layer: 'dataLayer' },
      { kind: 'container', id: 'GTM-TWO2', layer: 'teamLayer' },
    ],
  },
} satisfies Path;
