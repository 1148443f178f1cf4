import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { Recording } from '../../utils/model/recording';
import { grant, launchFirefox, openPanel } from '../e2e/firefox/extension';
import { perform, pressElement } from '../e2e/firefox/steps';
import type { Site } from '../e2e/site';
import type { CorpusStep, CorpusVisit } from './visit';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const BLOCKER = resolve(import.meta.dirname, '../e2e/blocker');
/** SDKs keep silent before what they take for a robot. */
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
/** Milliseconds after each step, as a person takes them. */
const PAUSE = 500;
/** Milliseconds after the last step in which all that was held back comes, and those after which its not coming means something. */
const HELD = 6_500;
const SILENCE = 16_000;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A browser with the extension in it, allowed everywhere, whose every host is the local server. */
export interface Visitor {
  readonly name: 'chrome' | 'firefox';
  /** Makes a visit, and waits until what is not heard of will not be. */
  visit(visit: CorpusVisit): Promise<Recording>;
  close(): Promise<void>;
}

interface Api {
  readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

export async function startChromium(site: Site, blocker = false): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-'));
  const extensions = [`${OUTPUT}/chrome-mv3-granted`, ...(blocker ? [BLOCKER] : [])].join(',');
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--mute-audio',
      '--window-size=1280,1000',
      '--ignore-certificate-errors',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--user-agent=${PERSON}`,
      '--disable-blink-features=AutomationControlled',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-'),
  );
  const panel = await browser.newPage();
  await panel.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html?tab=0`);
  return visitorOf('chrome', browser, panel, () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
}

export async function startFirefox(site: Site): Promise<Visitor> {
  const browser = await launchFirefox({ http: site.port, https: site.https });
  const panel = await openPanel(browser);
  await grant(panel);
  return visitorOf('firefox', browser, panel, () => {});
}

function visitorOf(name: Visitor['name'], browser: Browser, panel: Page, tidy: () => void): Visitor {
  const ask = async (message: object): Promise<unknown> =>
    panel.evaluate((text) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).runtime.sendMessage(JSON.parse(text));
    }, JSON.stringify(message));
  return {
    name,
    async visit({ shape, settings = { require: [] }, steps, expect }) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      if (name === 'chrome') await forget(page, shape.origin);
      const [first = '/'] = Object.keys(shape.pages);
      const mark = `${shape.origin}/__start__?${Math.random()}`;
      await page.goto(mark);
      const tabId = await panel.evaluate(async (address) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
      }, mark);
      const url = shape.origin + first;
      const started = (await ask({ type: 'start', tabId, url, settings })) as { ok: boolean; audit: string; error?: string };
      if (!started.ok) throw new Error(`The audit did not start: ${started.error}`);
      await page.bringToFront();
      await page.waitForFunction((address) => location.href !== address && document.readyState === 'complete', {}, mark);
      await sleep(PAUSE);
      const closeOthers = (other: Page | null) => void other?.close().catch(() => {});
      page.on('popup', closeOthers);
      for (const step of steps) {
        await walk(page, step, shape.origin);
        await sleep(PAUSE);
      }
      await sleep(Object.values(expect).every((verdict) => verdict === 'tracked') ? HELD : SILENCE);
      await ask({ type: 'stop', tabId });
      const made = (await ask({ type: 'recording', audit: started.audit })) as Recording;
      await page.close();
      return made;
    },
    async close() {
      await browser.close();
      tidy();
    },
  };
}

/** Takes away what an earlier visit to the site left. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.clearBrowserCookies');
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

async function walk(page: Page, step: CorpusStep, origin: string): Promise<void> {
  switch (step.do) {
    case 'back':
      return void (await page.evaluate('void setTimeout(() => history.back())'));
    case 'reload':
      return void (await page.reload());
    case 'offline':
      return page.setOfflineMode(step.is);
    case 'press': {
      const element = await page.waitForSelector(step.selector);
      return element ? pressElement(page, element as ElementHandle<Element>) : undefined;
    }
    default:
      return perform(page, step, origin, step.frame === undefined ? page : await frameAt(page, step.frame));
  }
}

async function frameAt(page: Page, part: string): Promise<Frame> {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(part));
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`No frame shows ${part}`);
}
