import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * Shows a page in a Chromium that nobody debugs: with a debugger on a page, each `Error` that a script makes, and so each look at who is
 * calling, costs several times as much. What its renderer does is read from the system (Linux).
 *
 * @param {string} chromium
 * @param {string} url
 * @param {string | null} extension folder of the unpacked extension that is to audit the page; null: none
 * @returns {Promise<{busy(): number, close(): Promise<void>}>} `busy`: milliseconds that the main threads of pages have worked so far
 */
export async function openUnwatched(chromium, url, extension) {
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-bench-'));
  const child = spawn(chromium, [...flags(profile, extension), 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const browserWSEndpoint = await endpointOf(child);
  const targetFilter = (target) => target.type() !== 'page' || target.url().startsWith('chrome-extension://');
  const browser = await puppeteer.connect({ browserWSEndpoint, targetFilter, defaultViewport: null });
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url });
  if (extension) await audit(browser, session, url);
  return {
    busy: () => busyOf(profile),
    async close() {
      const gone = once(child, 'exit');
      await browser.close();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function flags(profile, extension) {
  return [
    '--headless=new',
    '--window-size=1280,800',
    '--no-sandbox',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-background-networking',
    '--disable-component-update',
    ...(extension
      ? [
          '--disable-features=DisableLoadExtensionCommandLineSwitch',
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
        ]
      : []),
  ];
}

function endpointOf({ stderr }) {
  return new Promise((resolve) => {
    let text = '';
    stderr.on('data', (data) => {
      text += data;
      const [endpoint] = /ws:\S+/.exec(text) ?? [];
      if (endpoint) resolve(endpoint);
    });
  });
}

async function audit(browser, session, url) {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const panelUrl = new URL('/sidepanel.html', worker.url()).href;
  await session.send('Target.createTarget', { url: panelUrl });
  const panel = await (await browser.waitForTarget((target) => target.url() === panelUrl)).asPage();
  const answer = await panel.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    await chrome.tabs.update(tab.id, { active: true });
    return chrome.runtime.sendMessage({ type: 'start', tabId: tab.id, url: address });
  }, url);
  if (!answer?.ok) throw new Error(`The audit was not started: ${JSON.stringify(answer)}`);
}

/** The main thread of a process has the number of the process; `schedstat` begins with its nanoseconds of work. */
function busyOf(profile) {
  let busy = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      const isPage = command.includes('--type=renderer') && !command.includes('--extension-process');
      if (!isPage || !command.includes(profile)) continue;
      busy += Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
    } catch {
      // Gone meanwhile.
    }
  }
  return busy;
}
