import type { Page } from '@playwright/test';
import { openBeside } from './beside';
import { expect, test } from './extension';
import { of } from './mug';

/** What is hard to pick: a link, an icon in a button, a closed shadow root, what lies in a modal dialog. Everything that is heard is kept. */
const PAGE = `<!doctype html><html lang="en"><title>Rack</title>
<body style="margin:0;font:16px/40px sans-serif">
<script>
  window.heard = [];
  const keep = (event) => heard.push(event.type + ' ' + (event.target.id || event.target.localName));
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'mousemove', 'mouseover', 'submit', 'focusin'])
    document.addEventListener(type, keep, true);
</script>
<a id="link" href="/elsewhere" style="position:absolute;left:20px;top:100px">A link</a>
<button id="icon" data-track-event="ask_size" style="position:absolute;left:20px;top:160px;width:120px;height:40px"><svg width="80" height="24"><rect width="80" height="24"/></svg></button>
<x-rack id="rack" style="position:absolute;left:20px;top:220px"></x-rack>
<dialog id="modal" style="top:300px;left:20px;margin:0"><button id="inside">Inside</button></dialog>
<script>
  document.querySelector('#rack').attachShadow({ mode: 'closed' }).innerHTML = '<p style="margin:0"><button>Ask for a size</button></p>';
</script></body></html>`;

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0).filter((one) => !/ (html|body)$/.test(one)));

test('whatever is pointed at is picked, and the page hears of none of it', async ({ site, context, grant, panel, audit }) => {
  test.setTimeout(120_000);
  site.pages.set('shop.test/rack', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/rack');
  await openBeside(panel, page);
  await panel.getByRole('button', { name: 'Own micro-conversions' }).click();
  await panel.getByRole('button', { name: 'Add a micro-conversion' }).click();
  const dialog = panel.getByRole('dialog');
  const selector = dialog.getByLabel('Element (CSS selector)');

  async function pick(x: number, y: number, expected: string): Promise<void> {
    await selector.fill('');
    await dialog.getByRole('button', { name: 'Pick on the page' }).click();
    await expect(dialog.getByRole('button', { name: 'Stop picking' })).toBeVisible();
    // It is there once the browser has put it there.
    await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBeGreaterThan(3);
    await heard(page);
    await page.mouse.move(x - 5, y - 5);
    await page.mouse.move(x, y);
    expect(await heard(page)).toEqual([]);
    await page.mouse.click(x, y);
    await expect(selector).toHaveValue(expected);
    await expect(dialog.getByText('1 element on the open page.')).toBeVisible();
    // Where the shield is gone, the pointer is over the page again.
    expect((await heard(page)).filter((one) => !one.startsWith('mouseover'))).toEqual([]);
  }

  await pick(40, 115, '#link');
  expect(page.url()).toBe('http://shop.test/rack');
  await pick(50, 180, '#icon');
  // What it says of itself is told before anybody used it.
  await expect(dialog.getByText('ask_size: named by its attribute data-track-event')).toBeVisible();
  await pick(50, 240, '#rack >>> p:nth-child(1) > button:nth-child(1)');

  // A modal dialog leaves nothing but itself to press: what reaches it is swallowed.
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const inside = await page.locator('#inside').boundingBox();
  await pick((inside?.x ?? 0) + 10, (inside?.y ?? 0) + 10, '#inside');

  const presses = async () =>
    of((await audit.recording()).signals, 'interaction').flatMap(({ action }) => (action === 'engaged' ? [] : action));
  // Nothing of it was done to the page, as far as the audit knows; afterwards a press is a press again.
  expect(await presses()).toEqual([]);
  await page.mouse.click((inside?.x ?? 0) + 10, (inside?.y ?? 0) + 10);
  expect(await heard(page)).toContain('click inside');
  await expect.poll(presses).toEqual(['click']);
  await page.evaluate(() => document.querySelector('dialog')?.close());

  // Picking is ended from the panel, too, and by leaving the page.
  await dialog.getByRole('button', { name: 'Pick on the page' }).click();
  await panel.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Pick on the page' })).toBeVisible();
  await page.click('#icon');
  expect(await heard(page)).toContain('click rect');
  await dialog.getByRole('button', { name: 'Pick on the page' }).click();
  await expect(dialog.getByRole('button', { name: 'Stop picking' })).toBeVisible();
  await page.reload();
  await expect(dialog.getByRole('button', { name: 'Pick on the page' })).toBeVisible();
});
