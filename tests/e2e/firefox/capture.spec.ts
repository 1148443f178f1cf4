import { expectMugVisit, MUG, of } from '../mug';
import { auditThrough, expect, grant, openPanel, test } from './extension';

test('records pushes, sends, outcomes and the interaction that caused them', async ({ site, firefox }) => {
  site.pages.set('shop.test/mug', MUG);
  site.pages.set('shop.test/thanks', '<!doctype html><title>Thanks</title><p>Thank you');
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  await audit.start(page, 'http://shop.test/mug');
  await page.click('#add span');
  await page.type('[type=email]', 'person@example.com');
  await page.click('#news button');
  await page.waitForFunction(() => location.pathname === '/thanks');
  await expect
    .poll(async () => of((await audit.recording()).signals, 'navigation').filter(({ how }) => how === 'load').length)
    .toBe(2);
  await expect.poll(() => site.received.filter(({ url }) => url.includes('en=bye')).length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expectMugVisit(await audit.recording(), 'firefox');
});
