import { framesWithNews, HIDDEN, serveHidden } from '../hidden-frames';
import { auditThrough, expect, grant, openPanel, test } from './extension';

test('what a frame offers is found when the frame is shown, in Firefox', async ({ site, firefox }) => {
  test.setTimeout(90_000);
  serveHidden(site);
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  await audit.start(page, HIDDEN.url);
  const offers = async () => (await audit.recording()).signals.filter(({ kind }) => kind === 'offer');
  await expect.poll(async () => (await offers()).length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(framesWithNews(await offers())).toBe(0);
  await page.click('#show');
  await expect.poll(async () => framesWithNews(await offers()), { timeout: 15_000 }).toBe(HIDDEN.frames);
});
