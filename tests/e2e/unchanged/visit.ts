import type { Page } from '@playwright/test';
import type { Received, Site } from '../site';
import type { Look } from './looks';
import { mask, readSent, type Sent } from './traffic';

/** What is particular to an SDK. */
export interface Sdk {
  /** Fields that it draws anew at each visit, or measures. */
  readonly own: RegExp;
  /** Whether it waits for the answer to one request before it sends the next, so that their order is the same at each visit. */
  readonly serial: boolean;
  /** Whether it keeps what it has when the page goes, and sends it on the next page that has it. */
  readonly keeps?: boolean;
  /** How many calls of the page an audit must have heard, at least. */
  readonly calls?: number;
}

/** What a visit came to. */
export interface Visit {
  /** What the server got after the load, the first button, the second, and leaving. In the order sent where there is one. */
  readonly sent: readonly (readonly Sent[])[];
  /** What the page saw: at its start, beside its data layer, after that, after the container, and at its end. */
  readonly looks: readonly Look[];
  /** What the container heard, in order. */
  readonly heard: readonly string[];
  readonly console: readonly string[];
  readonly errors: readonly string[];
}

/** Milliseconds without a request after which a page is taken to have said what it had to. */
const QUIET = 500;
/** Milliseconds to wait for a request that came in the visit before. */
const PATIENCE = 4_000;

/**
 * Goes through the page: loads it, presses both buttons, leaves it.
 * @param before an earlier visit, which tells how many requests to wait for
 */
export async function visit(
  page: Page,
  site: Site,
  { own, serial }: Sdk,
  open: () => Promise<unknown>,
  before?: Visit,
): Promise<Visit> {
  const console: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  const sent: Sent[][] = [];
  let read = 0;

  async function settle(): Promise<void> {
    const expected = before ? (before.sent[sent.length]?.length ?? 0) : Number.POSITIVE_INFINITY;
    const limit = () => (came() >= expected ? 100 : before ? PATIENCE : QUIET);
    const came = () => ofPage(site).length - read;
    let count = -1;
    for (let still = 0; still < limit(); still += 50) {
      await page.waitForTimeout(50);
      if (count !== came()) still = 0;
      count = came();
    }
    const requests = ofPage(site)
      .slice(read)
      .map((request) => readSent(request, own));
    read += requests.length;
    sent.push(serial ? requests : sorted(requests));
  }

  site.received.length = 0;
  await open();
  await settle();
  await page.click('#first');
  await settle();
  await page.click('#second');
  await settle();
  const { looks, heard } = await page.evaluate(() => {
    const its = globalThis as unknown as { looks: Look[]; look(): Look; heard: string[] };
    return { looks: [...its.looks, its.look()], heard: its.heard };
  });
  await page.click('#away');
  await page.waitForURL('**/thanks');
  await settle();
  if (before) await page.waitForTimeout(QUIET);
  sent.push(
    ofPage(site)
      .slice(read)
      .map((request) => readSent(request, own)),
  );
  return { sent, looks: mask(looks, /^$/) as Look[], heard, console, errors };
}

/** What the page itself asks for: the browser has errands of its own. */
function ofPage(site: Site): readonly Received[] {
  return site.received.filter(
    ({ host, url }) => /(^shop|\.vendor)\.example$/.test(host) && !/^\/(__start__|favicon\.ico)/.test(url),
  );
}

function sorted(requests: readonly Sent[]): Sent[] {
  return requests
    .map((request) => [JSON.stringify(request), request] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, request]) => request);
}
