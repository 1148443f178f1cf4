import { type Path, page, SHOP } from '../path';

export default {
  title: 'entries pushed before capture came: a redirect led to a site that was not known',
  pages: {
    [`${SHOP}/go`]: (_request, response) => response.writeHead(302, { location: 'https://elsewhere.test/' }).end(),
    'https://elsewhere.test/': page(
      "dataLayer = [{ event: 'first' }]; dataLayer.push({ event: 'second' }); setTimeout(() => dataLayer.push({ event: 'third' }), 1500);",
      { body: '<p>'.concat('Long. '.repeat(2_000), '</p>') },
    ),
  },
  expected: (browser) => ({
    ...(browser === 'firefox' ? { kinds: ['push', 'replaced'] } : {}),
    signals: [
      { kind: 'push', entry: { event: 'first' }, early: true },
      { kind: 'push', entry: { event: 'second' }, early: true },
      { kind: 'push', entry: { event: 'third' }, early: undefined },
      // Firefox is mostly, not always, there before the parser begins.
      ...(browser === 'chromium' ? [{ kind: 'health' as const, note: 'late' }] : []),
    ],
  }),
} satisfies Path;
