import type { CDPSession, Page } from 'playwright-core';

/** A new tab is kept so long, in milliseconds: who opened it may still say where it goes. */
const KEPT = 300;
const ANSWERS = JSON.stringify({ id: 1, method: 'Fetch.enable', params: { patterns: [{ urlPattern: '*' }] } });

const DOCUMENTS = { patterns: [{ urlPattern: '*', resourceType: 'Document' as const, requestStage: 'Request' as const }] };

/**
 * Lets no new tab that a page opens ask for anything, and closes it soon. The tab waits for us before it begins; by then whatever it asks
 * for is answered in the server's place. A script's tab may ask for its page before anybody can listen to it: that is why the browser as a
 * whole is asked to show us each document before it is asked for.
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
  session.on('Fetch.requestPaused', ({ requestId, frameId }) => void pass(session, requestId, frameId, opener));
  await session.send('Fetch.enable', DOCUMENTS);
  const filter = [{ type: 'page' }, { exclude: true }];
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  // As long as we listen, tabs that others open wait for us as well.
  page.once('close', () => {
    const off = { autoAttach: false, waitForDebuggerOnStart: false, flatten: true };
    session
      .send('Target.setAutoAttach', off)
      .catch(() => {})
      .then(() => session.detach())
      .catch(() => {});
  });
}

/** Lets a document be asked for, unless it is that of a tab that the page opened. The main frame of a tab bears the tab's own id. */
async function pass(session: CDPSession, requestId: string, frameId: string, opener: string): Promise<void> {
  const found = frameId === opener ? null : await session.send('Target.getTargetInfo', { targetId: frameId }).catch(() => null);
  const answer =
    found?.targetInfo.openerId === opener
      ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
      : session.send('Fetch.continueRequest', { requestId });
  await answer.catch(() => {});
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
