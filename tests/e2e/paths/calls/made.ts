import { same } from '../expect';
import { hit, type Path, page, SHOP, script } from '../path';

export default {
  title:
    'in which task and on which line: one number for one run of script, the line of who called gtag, and of what was found nothing',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>dataLayer = [{ event: 'found' }]; function gtag() { dataLayer.push(arguments); }</script>
        <script src="/app.js"></script>`,
      body: '<button>Go</button>',
    }),
    [`${SHOP}/app.js`]: script(`dataLayer.push({ event: 'one' });
gtag('event', 'two');
navigator.sendBeacon('${hit('beacon')}', 'a=1');
queueMicrotask(() => dataLayer.push({ event: 'micro' }));
setTimeout(() => {
  (0, eval)("dataLayer.push({ event: 'eval' })");
}, 50);
addEventListener('click', () => {
  dataLayer.push({ event: 'clicked' });
  Promise.resolve().then(() => {}).then(() => dataLayer.push({ event: 'after' }));
});
Error.stackTraceLimit = 1;`),
  },
  async act({ click, recorded }) {
    await recorded((signals) =>
      signals.some((signal) => signal.kind === 'push' && JSON.stringify(signal.entry).includes('eval')),
    );
    await click('button');
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'found' }, early: true, turn: undefined, from: undefined, task: undefined },
      { kind: 'push', entry: { event: 'one' }, turn: same('script'), from: /^https:\/\/shop\.test\/app\.js:1:\d+$/ },
      {
        kind: 'push',
        entry: { $arguments: ['event', 'two'] },
        turn: same('script'),
        from: /^https:\/\/shop\.test\/app\.js:2:\d+$/,
      },
      { kind: 'push', entry: { event: 'micro' }, from: /^https:\/\/shop\.test\/app\.js:4:\d+$/ },
      { kind: 'push', entry: { event: 'eval' }, turn: same('timer'), from: /^https:\/\/shop\.test\/app\.js:6:\d+$/ },
      {
        kind: 'push',
        entry: { event: 'clicked' },
        turn: same('click'),
        task: same('task'),
        from: /^https:\/\/shop\.test\/app\.js:9:\d+$/,
      },
      { kind: 'push', entry: { event: 'after' }, turn: same('after'), from: /^https:\/\/shop\.test\/app\.js:10:\d+$/ },
      { kind: 'body', url: hit('beacon'), turn: same('script'), from: /^https:\/\/shop\.test\/app\.js:3:\d+$/ },
      { kind: 'request', url: hit('beacon') },
    ],
  },
} satisfies Path;
