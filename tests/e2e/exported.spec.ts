import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseSteps, replaySteps, type Step } from '../../cli/steps';
import { SHOP, serve as serveShop } from '../../demo/server.mjs';
import type { Recording } from '../../utils/model/recording';
import { serve } from '../corpus/serving';
import { stored } from '../corpus/stored';
import { visits } from '../corpus/visits';
import { runExported } from './exported';
import { judge, listOf, type Report } from './judge';
import { expect, test } from './shop';
import { startSite } from './site';

test.describe.configure({ timeout: 240_000 });

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');
/** SDKs keep silent before what they take for a robot. */
const PERSON = [
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
  '--disable-blink-features=AutomationControlled',
];

const VISIT: readonly Step[] = [
  { do: 'wait', ms: 1_000 },
  { do: 'click', selector: "footer a[href*='openstreetmap']" },
  { do: 'wait', ms: 1_000 },
  { do: 'open', url: '/product/pebble-cup/' },
  { do: 'wait', ms: 1_000 },
  { do: 'click', selector: '#add-to-cart' },
  { do: 'wait', ms: 1_500 },
  { do: 'open', url: '/contact/' },
  { do: 'wait', ms: 1_000 },
  { do: 'type', selector: '#contact input[name=name]', text: 'Anna Example' },
  { do: 'type', selector: '#contact input[name=email]', text: 'anna@posta.example' },
  { do: 'type', selector: '#contact textarea', text: 'Do you mend cups?' },
  { do: 'submit', selector: 'form#contact' },
  { do: 'wait', ms: 2_000 },
];

/** Text of an export, through the command line, of a recording in a file. */
function exported(command: 'steps' | 'playwright', file: string): string {
  return execFileSync(process.execPath, [CLI, command, file], { encoding: 'utf8' });
}

function switchesTo({ https, http }: { readonly https: number; readonly http: number }): string[] {
  const rules = `MAP *:443 127.0.0.1:${https}, MAP *:80 127.0.0.1:${http}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
  return [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'];
}

test('a visit of the demo shop, exported as a test, passes on the shop and names what it has lost', async ({
  context,
  grant,
  audit,
  shop,
}, info) => {
  await grant();
  const page = await context.newPage();
  await audit.start(page, `${SHOP}/`);
  await replaySteps(page, VISIT, SHOP);
  await audit.stop();
  const recording: Recording = await audit.recording();
  const file = info.outputPath('recording.json');
  writeFileSync(file, JSON.stringify(recording));

  const steps = parseSteps(JSON.parse(exported('steps', file)));
  const gist = steps.filter((step) => step.do !== 'wait').map((step) => [step.do, 'text' in step ? step.text : '']);
  expect(gist).toEqual([
    ['open', ''],
    ['click', ''],
    ['open', ''],
    ['click', ''],
    ['open', ''],
    ['type', 'Mikroskop Test'],
    ['type', 'mikroskop-test@example.com'],
    ['type', 'Mikroskop test'],
    ['click', ''],
  ]);
  expect(JSON.stringify(steps)).not.toMatch(/anna|mend cups/i);

  const list = info.outputPath('steps.json');
  writeFileSync(list, JSON.stringify(steps));
  // The shop is served by this process, which must not stand still meanwhile.
  const { stdout: again } = await promisify(execFile)(
    process.execPath,
    [CLI, 'audit', `${SHOP}/`, '--steps', list, '--json', ...switchesTo(shop).flatMap((one) => ['--chromium-arg', one])],
    { encoding: 'utf8', maxBuffer: 1e8, env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env } },
  );
  const before = listOf(judge(recording));
  // The visit was ended before all had been waited for.
  const early = before.filter((row) => row.endsWith('| waiting')).map((row) => row.split(' | ', 3).join());
  const settled = (rows: readonly string[]) => rows.filter((row) => !early.includes(row.split(' | ', 3).join()));
  expect(settled(before).length).toBeGreaterThan(10);
  expect(settled(listOf(JSON.parse(again) as Report))).toEqual(settled(before));

  const source = exported('playwright', file);
  expect(source).not.toMatch(/anna|mend cups/i);
  const whole = await runExported('shop', source, switchesTo(shop));
  expect(whole.output).toContain('1 passed');

  const untagged = await serveShop({ without: ['*'] });
  const without = await serveShop({ without: ['connect.facebook.net/en_US/fbevents.js'] });
  try {
    const nothing = await runExported('shop-untagged', source, switchesTo(untagged));
    expect(nothing.passed).toBe(false);
    expect(nothing.output).toContain('page_view to Google Analytics 4 (G-KAVICS2026) was not sent');
    const part = await runExported('shop-part', source, switchesTo(without));
    expect(part.passed).toBe(false);
    expect(part.output).toMatch(/\w+ to Meta Pixel \(\d+\) was not sent/);
    expect(part.output).not.toMatch(/to Google Analytics 4 \(G-KAVICS2026\) was not sent/);
  } finally {
    await untagged.close();
    await without.close();
  }
});

/** By other vendors' SDKs: sent alone, in batches, packed, in a frame of another site, while the page is left. */
for (const name of ['snowplow', 'batch-segment', 'batch-posthog', 'frame-cross-tracked', 'unload-snowplow']) {
  test(`${name}: a visit of the corpus, exported as a test, passes with its tracking and fails without`, async () => {
    const visit = visits.get(name);
    if (!visit) throw new Error(`There is no visit ${name}`);
    const file = resolve(import.meta.dirname, `../corpus/recordings/${name}.json`);
    expect(stored(name).recording.signals.length).toBeGreaterThan(0);
    const source = exported('playwright', file);
    const site = await startSite();
    try {
      const switches = [...switchesTo({ https: site.https, http: site.port }), ...PERSON];
      await serve(site, visit);
      const whole = await runExported(name, source, switches);
      expect(whole.output).toContain('1 passed');
      await serve(site, { ...visit, tags: [] });
      const nothing = await runExported(name, source, switches);
      expect(nothing.passed).toBe(false);
      expect(nothing.output).toMatch(/ to (?:Snowplow|Segment|PostHog|Mixpanel) \(\w+\) was not sent/);
    } finally {
      await site.close();
    }
  });
}
