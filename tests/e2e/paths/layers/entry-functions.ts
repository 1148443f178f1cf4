import { type Path, page, SHOP } from '../path';

export default {
  title: 'functions, as entries and within them',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; dataLayer.push(function read() { throw new Error('run'); });
      dataLayer.push({ event: 'sent', eventCallback() { throw new Error('run'); } });`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { $function: 'read' } },
      { kind: 'push', entry: { event: 'sent', eventCallback: { $function: 'eventCallback' } } },
    ],
  },
} satisfies Path;
