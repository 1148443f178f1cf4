import { numbersIn, STYLED } from '../styled';
import { auditThrough, expect, grant, openPanel, test } from './extension';

test('what a style shows is found, though nothing in the document changes, in Firefox', async ({ site, firefox }) => {
  test.setTimeout(120_000);
  site.pages.set('shop.test/contact', STYLED);
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  await page.setViewport({ width: 1000, height: 1100 });
  await audit.start(page, 'http://shop.test/contact');
  const offered = async (...numbers: string[]) =>
    expect.poll(async () => numbersIn((await audit.recording()).signals), { timeout: 15_000 }).toEqual(numbers);
  await offered('07');
  await page.evaluate(() => (globalThis as unknown as { show(): void }).show());
  await offered('04', '07');
  await page.click('#box');
  await offered('01', '04', '07');
  await page.hover('#over p');
  await offered('01', '02', '04', '07');
  await page.hover('#veiled p');
  await offered('01', '04', '06', '07');
});
