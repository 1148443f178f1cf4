import { fromNpm } from '../npm';
import { type Path, page, script } from '../path';

const HOST = 'https://orejime.test';

export default {
  title: 'Orejime, from npm: its banner unanswered, then accepted',
  pages: {
    [`${HOST}/`]: page("document.cookie = 'shop-consent=; max-age=0; path=/';", {
      head: `<script>
          orejimeConfig = {
            privacyPolicyUrl: '/privacy', cookie: { name: 'shop-consent' },
            purposes: [{ id: 'analytics', title: 'Analytics', cookies: [] }, { id: 'ads', title: 'Ads', cookies: [] }],
          };
        </script><script defer src="/orejime.js"></script>`,
    }),
    [`${HOST}/orejime.js`]: script(fromNpm('orejime/dist/orejime-standard-en.js')),
  },
  async act({ click, until, recorded }) {
    await recorded((signals) => signals.some(({ kind }) => kind === 'consent'));
    await until("document.querySelector('[class*=saveButton]')");
    await click('[class*=saveButton]');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'orejime', state: {}, open: true },
      { kind: 'consent', source: 'orejime', state: { analytics: 'granted', ads: 'granted' }, open: undefined },
    ],
  },
} satisfies Path;
