import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { replaySteps } from '../../cli/steps';
import { demoVisit, expectedList } from './demo-list';
import { judge, listOf, type Report } from './judge';
import { expect, SHOP, test } from './shop';

test.describe.configure({ timeout: 300_000 });

test('the checklist of the demo visit, through the extension, is the one in demo/README.md', async ({
  context,
  grant,
  audit,
}) => {
  await grant();
  const page = await context.newPage();
  await audit.start(page, `${SHOP}/`);
  await replaySteps(page, demoVisit(), SHOP);
  await audit.stop();
  expect(expectedList().length).toBeGreaterThan(30);
  expect(listOf(judge(await audit.recording()))).toEqual(expectedList());
});

test('the checklist of the demo visit, through the command line, is the one in demo/README.md', async ({ hosts }) => {
  const cli = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');
  const visit = resolve(import.meta.dirname, '../../demo/visit.json');
  const switches = hosts.flatMap((host) => ['--chromium-arg', host]);
  const args = [cli, 'audit', `${SHOP}/`, '--steps', visit, '--json', ...switches.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env },
  });
  expect(listOf(JSON.parse(stdout) as Report)).toEqual(expectedList());
});
