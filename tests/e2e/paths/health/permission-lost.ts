import { same } from '../expect';
import { type Path, page, SHOP } from '../path';

export default {
  title: 'access to websites taken away while an audit runs',
  pages: { [`${SHOP}/`]: page("dataLayer = [{ event: 'before' }];") },
  async act(hand) {
    await hand.recorded((signals) => signals.some(({ kind }) => kind === 'push'));
    await hand.revoke();
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'before' }, doc: same('page') },
      { kind: 'health', note: 'permission', detail: '<all_urls>', frame: 0 },
    ],
  },
  unseen: true,
} satisfies Path;
