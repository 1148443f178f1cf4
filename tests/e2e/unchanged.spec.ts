import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './extension';
import { ADDRESS, serve } from './unchanged/collector';
import { seenInAudit } from './unchanged/looks';
import { type Sdk, visit } from './unchanged/visit';

/** SDKs from npm, and every way to send something by hand. */
const NOTHING = /^$/;
const sdks: { readonly [name: string]: Sdk } = {
  adobe: { own: NOTHING, serial: false },
  amplitude: { own: NOTHING, serial: false },
  'by-hand': { own: NOTHING, serial: false },
  consent: { own: NOTHING, serial: false },
  countly: { own: /^(id|[cp]vid)$/, serial: false, keeps: true },
  ga4: { own: /^(_p|cid|sid|_et)$/, serial: false },
  mixpanel: { own: /^(\$insert_id|distinct_id|\$device_id)$/, serial: false },
  plausible: { own: /^e$/, serial: false },
  posthog: { own: /^\$(insert_id|sdk_debug_extensions_init_time_ms|prev_pageview_duration)$/, serial: false },
  rudderstack: { own: /^anonymousid$/, serial: false },
  segment: { own: NOTHING, serial: false },
  snowplow: { own: NOTHING, serial: true },
  // By their public snippets: a stub that the library replaces.
  'amplitude-snippet': { own: NOTHING, serial: false, calls: 3 },
  'mixpanel-snippet': { own: /^(\$insert_id|distinct_id|\$device_id)$/, serial: false, calls: 3 },
  'posthog-snippet': {
    own: /^\$(insert_id|sdk_debug_extensions_init_time_ms|prev_pageview_duration|lib_rate_limit_remaining_tokens)$/,
    serial: false,
    calls: 3,
  },
  'segment-snippet': { own: NOTHING, serial: false, calls: 4 },
  stubs: { own: NOTHING, serial: false, calls: 60 },
};

/** SDKs keep silent before what they take for a robot. */
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

const test = base.extend({
  hosts: async ({ site }, use) => {
    const hosts = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
    const person = [`--user-agent=${PERSON}`, '--disable-blink-features=AutomationControlled'];
    await use([hosts, '--ignore-certificate-errors', ...person]);
    site.pages.delete('*');
  },
});

/** Opens the page as an audit does, and starts none. */
async function openAlone(panel: Page, page: Page): Promise<void> {
  const mark = `${new URL(ADDRESS).origin}/__start__?${Math.random()}`;
  await page.goto(mark);
  const loaded = page.waitForURL(ADDRESS);
  await panel.evaluate(
    async ([from, to]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]>; update(id: number, to: object): Promise<unknown> };
        };
      };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === from);
      await chrome.tabs.update(tab?.id ?? -1, { url: to });
    },
    [mark, ADDRESS] as const,
  );
  await loaded;
  await page.waitForLoadState();
}

async function forget(context: BrowserContext, page: Page): Promise<void> {
  await context.clearCookies();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(ADDRESS).origin, storageTypes: 'all' });
  await page.close();
}

for (const [name, sdk] of Object.entries(sdks)) {
  test(`a page with ${name} sends and sees during an audit what it does without`, async ({
    context,
    site,
    grant,
    panel,
    audit,
  }) => {
    await serve(site, name);
    await grant();
    const first = await context.newPage();
    const alone = await visit(first, site, sdk, () => openAlone(panel, first));
    await forget(context, first);
    const second = await context.newPage();
    const audited = await visit(second, site, sdk, () => audit.start(second, ADDRESS), alone);

    const events = ['page|view', 'first', 'second', ...(sdk.keeps ? [] : ['leave'])];
    for (const [step, event] of events.entries())
      expect(JSON.stringify(alone.sent[step]), `${event} is sent`).toMatch(new RegExp(event, 'i'));
    expect(audited.sent).toEqual(alone.sent);
    expect(audited.heard).toEqual(alone.heard);
    expect(audited.console).toEqual(alone.console);
    expect(audited.errors).toEqual(alone.errors);
    expect(alone.errors).toEqual([]);
    expect(audited.looks).toEqual(alone.looks.map(seenInAudit));

    // It was an audit: what the page sent is in its journal.
    await audit.stop();
    const { signals } = await audit.recording();
    const requests = signals.flatMap((signal) => (signal.kind === 'request' ? [new URL(signal.url).host] : []));
    expect(requests.filter((host) => host.endsWith('.vendor.example')).length).toBeGreaterThan(2);
    if (sdk.calls) expect(signals.filter(({ kind }) => kind === 'call').length).toBeGreaterThanOrEqual(sdk.calls);
  });
}
