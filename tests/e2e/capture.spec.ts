import { expect, test } from './extension';
import { expectMugVisit, MUG, of } from './mug';

test('records pushes, sends, outcomes and the interaction that caused them', async ({ site, context, grant, audit }) => {
  site.pages.set('shop.test/mug', MUG);
  site.pages.set('shop.test/thanks', '<!doctype html><title>Thanks</title><p>Thank you');
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/mug');
  await page.click('#add span');
  await page.fill('[type=email]', 'person@example.com');
  await page.click('#news button');
  await page.waitForURL('**/thanks**');
  await expect
    .poll(async () => of((await audit.recording()).signals, 'navigation').filter(({ how }) => how === 'load').length)
    .toBe(2);
  await expect.poll(() => site.received.filter(({ url }) => url.includes('en=bye')).length).toBe(1);
  await page.waitForTimeout(300);
  expectMugVisit(await audit.recording(), 'chrome');
});

test('a page whose arrays and objects write themselves otherwise is recorded as it is', async ({
  site,
  context,
  grant,
  audit,
}) => {
  const page = await context.newPage();
  site.pages.set(
    'shop.test/old',
    `<!doctype html><title>Old</title><script>
      Array.prototype.toJSON = Object.prototype.toJSON = () => 'garbled';
      window.dataLayer = [{ event: 'view_item', list: [1, { a: 2 }] }];
    </script><p id="kept"></p><script>document.querySelector('#kept').textContent = JSON.stringify([1]);</script>`,
  );
  await grant();
  await audit.start(page, 'http://shop.test/old');
  const pushed = async () => of((await audit.recording()).signals, 'push').map(({ entry }) => entry);
  await expect.poll(pushed).toEqual([{ event: 'view_item', list: [1, { a: 2 }] }]);
  expect(await page.textContent('#kept')).toBe('"garbled"');
});
