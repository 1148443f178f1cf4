import { fromNpm } from '../npm';
import { type Path, page, script } from '../path';

const HOST = 'https://tarteaucitron.test';
const FILES = ['tarteaucitron.js', 'tarteaucitron.services.js', 'lang/tarteaucitron.en.js', 'advertising.js'];

export default {
  title: 'tarteaucitron, from npm: its banner unanswered, then accepted',
  pages: {
    [`${HOST}/`]: page(
      `document.cookie = 'tarteaucitron=; max-age=0; path=/';
      tarteaucitronForceLanguage = 'en';
      tarteaucitron.init({ orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, bodyPosition: 'top' });
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');`,
      { head: '<script src="/tac/tarteaucitron.js"></script>' },
    ),
    ...Object.fromEntries(FILES.map((file) => [`${HOST}/tac/${file}`, script(fromNpm(`tarteaucitronjs/${file}`))])),
  },
  async act({ click, until, recorded }) {
    await recorded((signals) => signals.some(({ kind }) => kind === 'consent'));
    await until(
      "document.cookie.includes('youtube=wait') && document.querySelector('#tarteaucitronPersonalize2')?.offsetWidth > 0",
    );
    await click('#tarteaucitronPersonalize2');
    // The banner may move while it is pressed.
    await until("document.cookie.includes('youtube=true') || tarteaucitron.userInterface.respondAll(true)");
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'tarteaucitron', state: {}, open: true },
      { kind: 'consent', source: 'tarteaucitron', state: { youtube: 'granted' }, open: undefined },
    ],
  },
} satisfies Path;
