import { bundled } from '../npm';
import { type Path, page } from '../path';

const HOST = 'https://gpp.test';
/** What a manager does with IAB's own modules. */
const MANAGER = `
  import { CmpApi, CmpStatus, SignalStatus } from '@iabgpp/cmpapi';
  const api = new CmpApi(31, 1);
  const say = (sale) => {
    api.setFieldValue('usca', 'SaleOptOut', sale);
    api.setFieldValue('usca', 'SharingOptOut', 2);
    api.setApplicableSections([8]);
    api.setCmpStatus(CmpStatus.LOADED);
    api.setSignalStatus(SignalStatus.READY);
    window.__uspapi = (command, version, callback) => callback({ version: 1, uspString: sale === 1 ? '1YYN' : '1YNN' }, true);
  };
  say(2);
  document.querySelector('#opt-out').addEventListener('click', () => say(1));`;

export default {
  title: 'GPP by IAB’s own modules, from npm, and USP: a visitor opts out',
  pages: {
    [`${HOST}/`]: page('', { body: '<button id="opt-out">Do not sell</button><script src="/manager.js"></script>' }),
    [`${HOST}/manager.js`]: bundled(MANAGER),
  },
  async act({ click, recorded }) {
    await recorded((signals) => signals.filter(({ kind }) => kind === 'consent').length === 2);
    await click('#opt-out');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'gpp', state: { usca_SaleOptOut: 'granted', usca_SharingOptOut: 'granted' }, text: /^DB/ },
      { kind: 'consent', source: 'usp', state: { sale: 'granted' }, text: '1YNN' },
      { kind: 'consent', source: 'gpp', state: { usca_SaleOptOut: 'denied', usca_SharingOptOut: 'granted' }, text: /^DB/ },
      { kind: 'consent', source: 'usp', state: { sale: 'denied' }, text: '1YYN' },
    ],
  },
} satisfies Path;
