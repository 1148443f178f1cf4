import { fromNpm } from '../npm';
import { type Path, page, script } from '../path';

const KLARO = 'https://klaro.test';
const CONFIG = `klaroConfig = {
  storageName: 'shop-klaro',
  services: [{ name: 'matomo', purposes: ['analytics'] }, { name: 'ads', purposes: ['marketing'] }, { name: 'shop', required: true, purposes: ['shop'] }],
};`;

export default {
  title: 'Klaro, from npm: its banner unanswered, then refused',
  pages: {
    [`${KLARO}/`]: page("document.cookie = 'shop-klaro=; max-age=0';", {
      head: `<script>${CONFIG}</script><script defer src="/klaro.js"></script>`,
    }),
    [`${KLARO}/klaro.js`]: script(fromNpm('klaro/dist/klaro.js')),
  },
  async act({ click, until, recorded }) {
    await recorded((signals) => signals.some(({ kind }) => kind === 'consent'));
    await until("document.querySelector('.cm-btn-danger')");
    await click('.cm-btn-danger');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'klaro', state: {}, open: true },
      { kind: 'consent', source: 'klaro', state: { matomo: 'denied', ads: 'denied', shop: 'granted' }, open: undefined },
    ],
  },
} satisfies Path;
