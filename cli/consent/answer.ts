import { readFile } from 'node:fs/promises';
import type { RuleBundle } from '@duckduckgo/autoconsent';
import type { CDPSession, Page } from 'playwright-core';
import type { WalkAnswer, WalkAnswered } from '../../utils/model/consent-walk';
import { answerInTurns, type ConsentOrders, consentOrders, FINISHES } from '../../utils/trying/consent-rules';

const WORLD = 'mikroskop-consent';

/**
 * Answers the question about consent that a page asks, by the rules of DuckDuckGo's Autoconsent, in the page itself and in its frames. What
 * does so stands in a world of its own, so that the page's own scripts find it as they always do. A question that still stands afterwards,
 * because its controls were not ready yet, is answered again.
 */
export async function answerBanner(page: Page, answer: WalkAnswer): Promise<WalkAnswered> {
  const script = await readFile(new URL('./consent.js', import.meta.url), 'utf8');
  const { default: bundle } = await import('@duckduckgo/autoconsent/rules/rules.json');
  const given = consentOrders(bundle as unknown as RuleBundle, answer);
  return answerInTurns(
    (time) => page.waitForTimeout(time),
    (turn, appears) => tryToAnswer(page, { script, given, world: `${WORLD}-${turn}`, appears }),
  );
}

interface Try {
  readonly script: string;
  readonly given: ConsentOrders;
  /** Name of the world that the script stands in: a new one for each try. */
  readonly world: string;
  /** How long, in milliseconds, a question is waited for. */
  readonly appears: number;
}

async function tryToAnswer(page: Page, { script, given, world, appears }: Try): Promise<WalkAnswered> {
  let manager: string | null = null;
  let finish: (done: boolean) => void = () => {};
  const finished = new Promise<boolean>((resolve) => {
    finish = resolve;
  });
  const told = (message: Told) => {
    if (message.type === 'popupFound') manager = message.cmp ?? null;
    if (message.type === 'optInResult' || message.type === 'optOutResult') finish(message.result === true);
  };
  const sessions = await attach(page, script, world, given, told);
  try {
    await until(() => manager !== null, appears, page);
    if (manager === null) return { manager, done: false };
    const done = await Promise.race([finished, page.waitForTimeout(FINISHES).then(() => false)]);
    return { manager, done };
  } finally {
    await Promise.all(sessions.map((session) => session.detach().catch(() => {})));
  }
}

/** What the script in the page says, as far as it matters here. */
interface Told {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly id?: string;
  readonly code?: string;
}

/** Puts the script into every frame, each process of the browser by a session of its own. */
async function attach(
  page: Page,
  script: string,
  world: string,
  given: ConsentOrders,
  told: (message: Told) => void,
): Promise<CDPSession[]> {
  const context = page.context();
  const sessions = [await context.newCDPSession(page)];
  for (const frame of page.frames().slice(1)) {
    // Only a frame in a process of its own has a session.
    const session = await context.newCDPSession(frame).catch(() => null);
    if (session) sessions.push(session);
  }
  for (const session of sessions) await listen(session, script, world, given, told);
  return sessions;
}

async function listen(
  session: CDPSession,
  script: string,
  world: string,
  given: ConsentOrders,
  told: (message: Told) => void,
): Promise<void> {
  /** The page's own world of each frame, and the frame of each of ours, by numbers of worlds. */
  const pages = new Map<string, number>();
  const ours = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData as { readonly frameId?: string; readonly isDefault?: boolean };
    if (frameId === undefined) return;
    if (isDefault) pages.set(frameId, context.id);
    else if (context.name === world) ours.set(context.id, frameId);
  });
  const hear = (contextId: number, message: object) =>
    session
      .send('Runtime.evaluate', { contextId, expression: `mikroskopHear(${JSON.stringify(message)})` })
      .catch(() => undefined);
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== 'mikroskopTell') return;
    const message = JSON.parse(payload) as Told;
    told(message);
    if (message.type === 'init') void hear(executionContextId, { type: 'initResp', ...given });
    if (message.type === 'eval') void run(message, executionContextId);
  });

  /** Some rules ask a manager's own script, which stands in the page's world. */
  async function run({ id, code = '' }: Told, from: number): Promise<void> {
    const contextId = pages.get(ours.get(from) ?? '');
    const asked = contextId === undefined ? undefined : { contextId, expression: code, returnByValue: true, awaitPromise: true };
    const answer = asked && (await session.send('Runtime.evaluate', asked).catch(() => undefined));
    await hear(from, { type: 'evalResp', id, result: answer?.result.value ?? false });
  }

  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: 'mikroskopTell', executionContextName: world });
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const frameId of framesOf(frameTree)) {
    const made = await session.send('Page.createIsolatedWorld', { frameId, worldName: world }).catch(() => null);
    if (!made) continue;
    ours.set(made.executionContextId, frameId);
    await session.send('Runtime.evaluate', { contextId: made.executionContextId, expression: script }).catch(() => undefined);
  }
}

interface Tree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Tree[];
}

function framesOf({ frame, childFrames = [] }: Tree): string[] {
  return [frame.id, ...childFrames.flatMap(framesOf)];
}

async function until(holds: () => boolean, limit: number, page: Page): Promise<void> {
  for (const end = Date.now() + limit; !holds() && Date.now() < end; ) await page.waitForTimeout(100);
}
