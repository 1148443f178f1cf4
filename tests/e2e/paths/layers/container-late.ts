import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'a container that comes after the page has loaded and reads what was pushed before it',
  pages: {
    [`${SHOP}/`]: page(`lateLayer = [{ event: 'first' }, { event: 'second' }];
      addEventListener('load', () => setTimeout(() => {
        const tag = document.createElement('script');
        tag.src = '/gtm.js?id=GTM-LATE1&l=lateLayer';
        tag.onload = () => lateLayer.push({ event: 'third' });
        document.head.append(tag);
      }, 200));`),
    [`${SHOP}/gtm.js`]: script("google_tag_manager = { 'GTM-LATE1': { dataLayer: { name: 'lateLayer' } } };"),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'lateLayer', entry: { event: 'first' }, early: true },
      { kind: 'push', layer: 'lateLayer', entry: { event: 'second' }, early: true },
      { kind: 'push', layer: 'lateLayer', entry: { event: 'third' }, early: undefined },
      { kind: 'container', id: 'GTM-LATE1', layer: 'lateLayer' },
    ],
  },
} satisfies Path;
