import { expect, test } from './extension';
import { numbersIn, STYLED } from './styled';

test('what a style shows is found, and what it hides is gone, though nothing in the document changes', async ({
  context,
  grant,
  audit,
  site,
}) => {
  test.setTimeout(90_000);
  site.pages.set('shop.test/contact', STYLED);
  await grant();
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 1100 });
  await audit.start(page, 'http://shop.test/contact');
  const offered = async (...numbers: string[]) =>
    expect.poll(async () => numbersIn((await audit.recording()).signals), { timeout: 15_000 }).toEqual(numbers);
  await offered('07');
  await page.evaluate(() => (globalThis as unknown as { show(): void }).show());
  await offered('04', '07');
  await page.press('#box', ' ');
  await offered('01', '04', '07');
  await page.press('#box', ' ');
  await offered('04', '07');
  await page.hover('#over p');
  await offered('02', '04', '07');
  await page.hover('#veiled p');
  await offered('04', '06', '07');
  await page.hover('h1');
  await page.focus('#within button');
  await offered('03', '04', '07');
  await page.setViewportSize({ width: 1200, height: 1100 });
  await offered('03', '04', '05', '07');
  await page.setViewportSize({ width: 1000, height: 1100 });
  await offered('03', '04', '07');
});
