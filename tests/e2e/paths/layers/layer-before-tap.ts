import type { Expected } from '../expect';
import { type Path, page, SHOP } from '../path';

/** Capture and the parser set out together: either may be there first, and says so. */
const outcome = (late: boolean): Expected => ({
  signals: [
    { kind: 'push', entry: { event: 'first' }, early: true },
    { kind: 'push', entry: { event: 'second' }, early: true },
    { kind: 'push', entry: { event: 'third' }, early: undefined },
    ...(late ? [{ kind: 'health' as const, note: 'late' }] : []),
  ],
});

export default {
  title: 'entries pushed before capture came: a redirect led to a site that was not known',
  pages: {
    [`${SHOP}/go`]: (_request, response) => response.writeHead(302, { location: 'https://elsewhere.test/' }).end(),
    'https://elsewhere.test/': page("dataLayer = [{ event: 'first' }]; dataLayer.push({ event: 'second' });", {
      body: '<p>'.concat('Long. '.repeat(2_000), '</p>'),
    }),
  },
  async act(hand) {
    await hand.recorded((signals) => signals.some(({ kind }) => kind === 'push'));
    await hand.until("dataLayer.push({ event: 'third' })");
  },
  expected: [outcome(true), outcome(false)],
} satisfies Path;
