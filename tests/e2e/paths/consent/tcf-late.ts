import { arrived, hit, type Path, page, SHOP, script } from '../path';

/** Put in place of TCF until the manager has loaded, as its standard has it: answers `ping`, and keeps the rest. */
const STUB = `(() => {
  const queue = [];
  window.__tcfapi = (...args) => {
    if (args.length === 0) return queue;
    if (args[0] === 'ping') args[2]({ gdprApplies: true, cmpLoaded: false, cmpStatus: 'stub' });
    else queue.push(args);
  };
})();`;

/** A manager that comes late: answers what waits, asks the visitor, and tells its listeners. */
const MANAGER = `(() => {
  const waiting = __tcfapi();
  navigator.sendBeacon('${hit('waiting-')}' + waiting.length);
  const listeners = new Map();
  let [last, status, consents] = [0, 'cmpuishown', {}];
  const data = (listenerId) => ({
    cmpId: 300, gdprApplies: true, eventStatus: status, tcString: 'TC-' + status, listenerId,
    purpose: { consents, legitimateInterests: {} }, vendor: { consents: consents[1] ? { 755: true } : {} },
  });
  window.__tcfapi = (command, version, callback, parameter) => {
    if (command === 'ping') return callback({ gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded' }, true);
    if (command === 'removeEventListener') return callback(listeners.delete(parameter), true);
    if (command !== 'addEventListener') return callback(null, false);
    listeners.set(++last, callback);
    callback(data(last), true);
  };
  waiting.forEach((args) => __tcfapi(...args));
  accept.onclick = () => {
    [status, consents] = ['useractioncomplete', { 1: true, 7: true, 9: true }];
    for (const [id, listener] of listeners) listener(data(id), true);
    __tcfapi('addEventListener', 2, ({ listenerId }) => navigator.sendBeacon('${hit('listener-')}' + listenerId));
  };
})();`;

export default {
  title: 'a TCF manager that comes after its stub, and is answered',
  pages: {
    [`${SHOP}/`]: page(
      `__tcfapi('addEventListener', 2, () => {});
      setTimeout(() => { const late = document.createElement('script'); late.src = '/manager.js'; document.head.append(late); }, 700);`,
      { head: `<script>${STUB}</script>`, body: '<button id="accept">Accept</button>' },
    ),
    [`${SHOP}/manager.js`]: script(MANAGER),
  },
  async act({ click, recorded }) {
    await recorded((signals) => signals.some((signal) => signal.kind === 'consent' && signal.source === 'tcf'));
    await click('#accept');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      {
        kind: 'consent',
        source: 'tcf',
        state: { purpose_1: 'denied', purpose_11: 'denied', vendor_755: 'denied' },
        open: true,
        text: 'TC-cmpuishown',
      },
      { kind: 'consent', source: 'funding-choices', state: {}, open: true },
      {
        kind: 'consent',
        source: 'tcf',
        state: { purpose_1: 'granted', purpose_2: 'denied', purpose_7: 'granted', vendor_755: 'granted' },
        open: undefined,
        text: 'TC-useractioncomplete',
      },
      { kind: 'consent', source: 'funding-choices', state: {}, open: undefined },
    ],
  },
  // What waited was the page's own listener alone; the next of the page's has the audit's before it.
  received: arrived('POST /c?e=waiting-1', 'POST /c?e=listener-3'),
} satisfies Path;
