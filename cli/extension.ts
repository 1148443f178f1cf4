import type { BrowserContext, Page } from 'playwright-core';
import type { AuditSettings, Recording } from '../utils/model/recording';
import { Failure } from './failure';

/** The audit of one tab by the extension. */
export interface ExtensionAudit {
  /** The panel, as a tab of its own; it shows the audit where it was asked to follow it. */
  readonly panel: Page;
  /** What was recorded until now. */
  recording(): Promise<Recording>;
  stop(): Promise<void>;
}

type Started = { readonly ok: true; readonly audit: string } | { readonly ok: false; readonly error: string };

/** The part of the extension's own world that is needed here. */
interface ExtensionWorld {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly tabs: {
      query(query: object): Promise<{ readonly id?: number }[]>;
      getCurrent(): Promise<{ readonly id?: number } | undefined>;
    };
  };
}

/**
 * Starts an audit in `page`, which goes to `url` with capture in place. Asks the background as the panel does, from the panel's own
 * document. `follow`: the panel shows the audit and has the overlay drawn, as for a person.
 */
export async function startAudit(
  context: BrowserContext,
  page: Page,
  url: string,
  settings: AuditSettings,
  follow = false,
): Promise<ExtensionAudit> {
  const panel = await openPanel(context);
  const ask = (message: object) =>
    panel.evaluate((message) => (globalThis as unknown as ExtensionWorld).chrome.runtime.sendMessage(message), message);

  const tabId = await tabOf(panel, page);
  await page.bringToFront();
  const away = page.waitForEvent('domcontentloaded', { timeout: 60_000 });
  away.catch(() => {});
  const started = (await ask({ type: 'start', tabId, url, settings })) as Started;
  if (!started.ok) throw new Failure(`The audit of ${url} cannot be started: ${started.error}.`);
  await away;
  if (follow) await panel.goto(panelOf(panel.url(), tabId));
  return {
    panel,
    async recording() {
      const recording = (await ask({ type: 'recording', audit: started.audit })) as Recording | null;
      if (recording === null) throw new Failure('The recording of the audit is gone.');
      return recording;
    },
    stop: async () => void (await ask({ type: 'stop', tabId })),
  };
}

async function openPanel(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const panel = await context.newPage();
  await panel.goto(panelOf(worker.url(), 0));
  return panel;
}

/** The panel looks at a tab that it is told; there is none with the number 0. */
function panelOf(extension: string, tabId: number): string {
  return new URL(`/sidepanel.html?tab=${tabId}`, extension).href;
}

/** The browser's number for a tab: the one in front once it is brought there. */
async function tabOf(panel: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as ExtensionWorld).chrome;
    const own = await tabs.getCurrent();
    return (await tabs.query({ active: true })).find((tab) => tab.id !== own?.id)?.id;
  });
  if (id === undefined) throw new Failure('The extension does not see the tab.');
  return id;
}
