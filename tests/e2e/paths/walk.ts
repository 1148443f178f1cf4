import { expect } from '@playwright/test';
import type { Recording } from '../../../utils/model/recording';
import type { Site } from '../site';
import type { NamedPath } from './all';
import { problemsOf, show } from './expect';
import type { BrowserName, Hand } from './path';

/** An open tab, as far as a path needs it. */
export interface Tab {
  readonly hand: Hand;
  /** Runs in the page; never rejects for what the page answers. */
  run(expression: string): Promise<void>;
  start(url: string): Promise<void>;
  stop(): Promise<void>;
  recording(): Promise<Recording>;
  close(): Promise<void>;
}

/** How long, in milliseconds, the journal may take to hold what is expected. */
const LONGEST = 12_000;

/** Walks a path and holds its journal against what is expected, then again once a last beacon has come through: nothing else came. */
export async function walk(path: NamedPath, site: Site, browser: BrowserName, open: () => Promise<Tab>): Promise<void> {
  site.pages.clear();
  site.received.length = 0;
  for (const [address, answer] of Object.entries(path.pages)) site.pages.set(address.replace(/^https?:\/\//, ''), answer);
  const [first = ''] = Object.keys(path.pages);
  const expected = typeof path.expected === 'function' ? path.expected(browser) : path.expected;
  const tab = await open();
  try {
    await tab.start(first);
    await path.act?.(tab.hand);
    const problems = async () => {
      const { signals } = await tab.recording();
      const [least = []] = [expected]
        .flat()
        .map((one) => problemsOf(signals, one))
        .sort((a, b) => a.length - b.length);
      return least;
    };
    await until(async () => (await problems()).length === 0);
    if (!path.unseen) {
      const mark = `/__fence__?${Math.random()}`;
      await tab.run(`fetch(location.origin + ${JSON.stringify(mark)}).catch(() => {})`);
      await until(async () => passed(await tab.recording(), mark));
    }
    const found = await problems();
    if (found.length > 0) {
      const all = (await tab.recording()).signals.map((signal) => `  ${show(signal)}`);
      throw new Error([...found, 'the whole journal:', ...all].join('\n'));
    }
    if (path.received) expect(path.received(site.received)).toEqual([]);
  } finally {
    await tab.stop();
    await tab.close();
  }
}

function passed({ signals }: Recording, mark: string): boolean {
  const request = signals.find((signal) => signal.kind === 'request' && signal.url.endsWith(mark));
  if (request?.kind !== 'request') return false;
  if (!signals.some((signal) => signal.kind === 'outcome' && signal.requestId === request.requestId)) return false;
  return signals.some((signal) => signal.kind === 'body' && signal.url.endsWith(mark));
}

/** Looks until it is so or the time is up; says whether it was. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + LONGEST;
  for (;;) {
    if (await holds()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
