import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { sites } from './consent-sites';
import { startSite } from './site';

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');

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
