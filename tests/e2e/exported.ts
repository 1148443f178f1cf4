import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Beside the built extension, where the packages of the project are found. */
const FOLDER = resolve(import.meta.dirname, '../../.output/exported');
const PLAYWRIGHT = resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

/** What came of a run: whether all went well, and what was printed. */
export interface Run {
  readonly passed: boolean;
  readonly output: string;
}

/** Runs an exported test by itself, as whoever exported it does, in a browser that is started with these switches. */
export function runExported(name: string, source: string, switches: readonly string[]): Promise<Run> {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  const use = {
    ignoreHTTPSErrors: true,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--mute-audio', ...switches],
    },
  };
  writeFileSync(join(folder, 'visit.spec.ts'), source);
  writeFileSync(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify({ outputDir: 'results', use })};\n`);
  // Playwright tells its own workers by their environment.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(?:TEST_|PW|PLAYWRIGHT|NODE_OPTIONS)/.test(key)),
  );
  const args = [PLAYWRIGHT, 'test', '--config', folder, '--reporter', 'list'];
  return new Promise((done) => {
    const ran = { cwd: folder, env: { ...env, FORCE_COLOR: '0' }, maxBuffer: 1e8 };
    execFile(process.execPath, args, ran, (error, out, err) => done({ passed: error === null, output: out + err }));
  });
}
