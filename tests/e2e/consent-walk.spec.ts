import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { fromNpm } from './paths/npm';
import { startSite } from './site';

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');
const TAC = ['tarteaucitron.js', 'tarteaucitron.services.js', 'lang/tarteaucitron.en.js', 'advertising.js'];

/** What the page sends: at once to one, by Consent Mode's rules to another, and to a third where advertising was accepted. */
const TAGS = `
  const send = (url) => new Image().src = url;
  const ga4 = (gcs) => send('https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&cid=1.2&en=page_view&gcs=' + gcs);
  const meta = () => send('https://www.facebook.com/tr/?id=990011223344&ev=PageView');
  navigator.sendBeacon('https://plausible.io/api/event', JSON.stringify({ n: 'pageview', u: location.href, d: location.host }));`;

/** Sites whose questions about consent come from managers of npm. */
const sites: { readonly [host: string]: { readonly files: { readonly [path: string]: string }; readonly page: string } } = {
  'klaro.example': {
    files: { '/klaro.js': fromNpm('klaro/dist/klaro.js') },
    page: `<script>klaroConfig = { storageName: 'k', acceptAll: true, services: [
        { name: 'ga', purposes: ['analytics'] }, { name: 'meta', purposes: ['marketing'] }] };</script>
      <script src="/klaro.js"></script>
      <script>${TAGS}
        const told = () => { const all = klaro.getManager().confirmed && klaro.getManager().consents; if (all?.ga) ga4('G111'); if (all?.meta) meta(); };
        addEventListener('load', () => setTimeout(told, 300));
      </script>`,
  },
  'cookieconsent.example': {
    files: {
      '/cc.js': fromNpm('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
      '/cc.css': fromNpm('vanilla-cookieconsent/dist/cookieconsent.css'),
    },
    page: `<link rel="stylesheet" href="/cc.css"><script src="/cc.js"></script>
      <script>${TAGS}
        CookieConsent.run({ hideFromBots: false,
          categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
          onConsent: () => { if (CookieConsent.acceptedCategory('analytics')) ga4('G111'); if (CookieConsent.acceptedCategory('ads')) meta(); },
          language: { default: 'en', translations: { en: {
            consentModal: { title: 'Cookies?', description: 'We would like to.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
            preferencesModal: { title: 'Choose', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [] } } } } });
      </script>`,
  },
  'tarteaucitron.example': {
    files: Object.fromEntries(TAC.map((file) => [`/tac/${file}`, fromNpm(`tarteaucitronjs/${file}`)])),
    page: `<script src="/tac/tarteaucitron.js"></script>
      <script>${TAGS}
        tarteaucitronForceLanguage = 'en';
        tarteaucitron.init({ orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, bodyPosition: 'top' });
        for (const [key, fire] of [['ga', () => ga4('G111')], ['meta', meta]]) {
          tarteaucitron.services[key] = { key, type: key === 'ga' ? 'analytic' : 'ads', name: key, needConsent: true, cookies: [], js: fire };
          (tarteaucitron.job = tarteaucitron.job || []).push(key);
        }
      </script>`,
  },
};

interface Walked {
  readonly answered: { readonly [visit: string]: { readonly manager: string | null; readonly done: boolean } };
  readonly sent: {
    readonly rows: readonly {
      readonly vendor: string;
      readonly sent: { readonly [answer: string]: { readonly count: number } };
    }[];
  };
}

for (const [host, { files, page }] of Object.entries(sites)) {
  test(`a consent walk over ${host}: what leaves before an answer, after a refusal, after an acceptance`, async () => {
    test.setTimeout(240_000);
    const site = await startSite();
    try {
      site.pages.set(`${host}/`, `<!doctype html><html lang="en"><title>Mugs</title><body><h1>Mugs</h1>${page}</body></html>`);
      for (const [path, text] of Object.entries(files)) {
        const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
        site.pages.set(host + path, (_request, response) => response.writeHead(200, { 'content-type': type }).end(text));
      }
      const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
      const switches = ['--no-sandbox', '--ignore-certificate-errors', rules].flatMap((each) => ['--chromium-arg', each]);
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [CLI, 'audit', `https://${host}/`, '--consent', 'walk', '--json', ...switches],
        { env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env }, maxBuffer: 1e8 },
      );
      const { answered, sent } = JSON.parse(stdout) as Walked;
      expect(answered).toMatchObject({ denied: { done: true }, accepted: { done: true } });
      const of = (vendor: string) => Object.keys(sent.rows.find((row) => row.vendor === vendor)?.sent ?? {}).sort();
      expect(of('ga4')).toEqual(['granted']);
      expect(of('meta')).toEqual(['granted']);
      expect(of('plausible')).toEqual(['denied', 'granted', 'open']);
    } finally {
      await site.close();
    }
  });
}
