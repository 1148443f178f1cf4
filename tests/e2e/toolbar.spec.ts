import { expect, test } from './extension';

test('the toolbar button opens the side panel', async ({ context, extensionId, site }) => {
  site.pages.set('shop.test/', '<!doctype html><title>Shop</title>');
  // A press before the background's first task has run finds nobody to hear it.
  const listens = () =>
    context.serviceWorkers()[0]?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } };
      return chrome.action.onClicked.hasListeners();
    });
  await expect.poll(listens).toBe(true);
  const page = await context.newPage();
  await page.goto('http://shop.test/');
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser session');
  const panels = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith('/sidepanel.html')).length;
  };
  expect(await panels()).toBe(0);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
  const tab = targetInfos.find(({ url }) => url === 'http://shop.test/');
  // Presses the button as the browser does; Playwright's types do not know the method.
  await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab?.targetId } as never);
  await expect.poll(panels).toBe(1);
});
