import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setup } from './setup.mjs';

/** The page of which pictures are taken: it shows most of the states at once. */
const PICTURED = '/product/pebble-cup/';

try {
  await demo();
} catch (error) {
  process.stderr.write(`demo: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Installs and builds what is missing, serves the shop, and shows it with the extension loaded; without a screen, visits it by itself. */
async function demo() {
  const headless = process.argv.includes('--headless') || !hasScreen();
  const { chromium } = await setup();
  process.env.CHROMIUM_PATH = chromium;
  const { buildExtension } = await import('./build-extension.mjs');
  const { buildCli } = await import('./build-cli.mjs');
  // Without a screen nobody can grant the extension access to the site.
  const extension = await buildExtension(headless ? 'granted' : 'chrome');
  await buildCli();
  const { openDemo, visitDemo } = await import(pathToFileURL(join(ROOT, '.output/cli/demo.mjs')).href);
  const { serve, SHOP } = await import('../demo/server.mjs');

  const server = await serve();
  const switches = [
    `--host-resolver-rules=MAP *:443 127.0.0.1:${server.https}, MAP *:80 127.0.0.1:${server.http}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    '--ignore-certificate-errors',
  ];
  const shop = { url: `${SHOP}/`, extension, switches };
  try {
    if (headless) await visitAlone(visitDemo, shop);
    else await showTo(openDemo, shop);
  } finally {
    await server.close();
  }
}

async function visitAlone(visitDemo, shop) {
  const out = join(ROOT, '.output/demo');
  const steps = JSON.parse(readFileSync(join(ROOT, 'demo/visit.json'), 'utf8'));
  console.log('A visitor goes through the shop; this takes about two minutes …');
  console.log(await visitDemo({ ...shop, steps, pictured: PICTURED, out }));
  console.log(`Report, recording and pictures: ${out}`);
}

async function showTo(openDemo, shop) {
  console.log(
    'The shop is open. Press the Mikroskop button of the browser (under Extensions, if it is not in sight), then “Audit”.',
  );
  console.log('Close the browser to end the demo.');
  await openDemo(shop);
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
