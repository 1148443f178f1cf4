import { arrived, hit, type Path, page, SHOP } from '../path';

export default {
  title: 'a page that writes stacks its own way is not asked to; nothing is said of the line then',
  pages: {
    [`${SHOP}/`]: page(`asked = 0;
      Error.prepareStackTrace = () => { asked += 1; return 'mine'; };
      dataLayer = []; dataLayer.push({ event: 'quiet' });
      setTimeout(() => { dataLayer.push({ event: 'later' }); fetch('${hit('asked')}' + asked); }, 300);`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'quiet' }, early: true },
      { kind: 'push', entry: { event: 'later' }, from: undefined },
      { kind: 'body', url: `${hit('asked')}0`, from: undefined },
      { kind: 'request', url: `${hit('asked')}0` },
    ],
  },
  received: arrived('GET /c?e=asked0'),
} satisfies Path;
