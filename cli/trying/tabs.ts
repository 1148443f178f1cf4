import type { CDPSession, Page } from 'playwright-core';

/** A new tab is kept so long, in milliseconds: who opened it may still say where it goes. */
const KEPT = 300;
const ANSWERS = JSON.stringify({ id: 1, method: 'Fetch.enable', params: { patterns: [{ urlPattern: '*' }] } });

/**
 * Lets no new tab that a page opens ask for anything, and closes it soon. The tab waits for us before it begins; by then whatever it asks
 * for is answered in the server's place.
 */
export async function closeTabs(page: Page, opener: string): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) return;
  const ours = new Set<string>();

  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, openerId }, waitingForDebugger }) => {
    if (ours.has(targetId)) return;
    if (waitingForDebugger && openerId === opener) {
      ours.add(targetId);
      void silence(session, targetId);
      setTimeout(() => void close(session, page, targetId), KEPT);
    } else session.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { method, params } = JSON.parse(message) as { method?: string; params?: { requestId?: string } };
    if (method !== 'Fetch.requestPaused') return;
    const answer = { id: 2, method: 'Fetch.fulfillRequest', params: { requestId: params?.requestId, responseCode: 204 } };
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(answer) }).catch(() => {});
  });
  const filter = [{ type: 'page' }, { exclude: true }];
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  // As long as we listen, tabs that others open wait for us as well.
  page.once('close', () => {
    const off = { autoAttach: false, waitForDebuggerOnStart: false, flatten: true };
    session
      .send('Target.setAutoAttach', off)
      .then(() => session.detach())
      .catch(() => {});
  });
}

/** The browser takes messages for a target in another way from the one by which Playwright speaks to it. */
async function silence(session: CDPSession, targetId: string): Promise<void> {
  try {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    await session.send('Target.sendMessageToTarget', { sessionId, message: ANSWERS });
  } catch {
    await session.send('Target.closeTarget', { targetId }).catch(() => {});
  }
}

async function close(session: CDPSession, page: Page, targetId: string): Promise<void> {
  await session.send('Target.closeTarget', { targetId }).catch(() => {});
  await page.bringToFront().catch(() => {});
}
