import { bundled } from '../npm';
import { type Path, page } from '../path';

const HOST = 'https://tcf.test';
/** What a manager does with IAB's own modules: says that it asks, and hands on the string of the answer. */
const MANAGER = `
  import { CmpApi } from '@iabtechlabtcf/cmpapi';
  import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';
  const numbered = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, { id: index + 1, name: '' }]));
  const gvl = new GVL({
    gvlSpecificationVersion: 3, vendorListVersion: 9, tcfPolicyVersion: 5, lastUpdated: '2026-11-01T00:00:00Z',
    purposes: numbered(11), specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {},
    vendors: { 755: { id: 755, name: 'Google', purposes: [1, 3, 4], legIntPurposes: [2, 7], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [] } },
  });
  const api = new CmpApi(10, 1, true);
  setTimeout(() => api.update('', true), 300);
  document.querySelector('#accept').addEventListener('click', () => {
    const model = new TCModel(gvl);
    [model.cmpId, model.cmpVersion] = [10, 1];
    model.purposeConsents.set([1, 3, 4, 7]);
    model.vendorConsents.set(755);
    api.update(TCString.encode(model), false);
  });`;

export default {
  title: 'TCF by IAB’s own stub and modules, from npm',
  pages: {
    [`${HOST}/`]: page('', {
      head: '<script src="/stub.js"></script>',
      body: '<button id="accept">Accept</button><script src="/manager.js"></script>',
    }),
    [`${HOST}/stub.js`]: bundled("import stub from '@iabtechlabtcf/stub'; stub();"),
    [`${HOST}/manager.js`]: bundled(MANAGER),
  },
  async act({ click, recorded }) {
    await recorded((signals) => signals.some((signal) => signal.kind === 'consent' && signal.source === 'tcf'));
    await click('#accept');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'tcf', state: { purpose_1: 'denied', vendor_755: 'denied' }, open: true },
      { kind: 'consent', source: 'inmobi', state: {}, open: true },
      {
        kind: 'consent',
        source: 'tcf',
        state: { purpose_1: 'granted', purpose_2: 'denied', purpose_7: 'granted', vendor_755: 'granted' },
        open: undefined,
        text: /^C[\w.-]{20,}$/,
      },
      { kind: 'consent', source: 'inmobi', state: {}, open: undefined },
    ],
  },
} satisfies Path;
