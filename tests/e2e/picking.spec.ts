import type { Frame, Page } from '@playwright/test';
import { openBeside, openOwn } from './beside';
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

/** Two frames, one of another site, and in that another. */
const FRAMES = `<!doctype html><html lang="en"><title>Frames</title><body style="margin:0">
<a id="out" href="/elsewhere" style="position:absolute;left:20px;top:20px">Out here</a>
<iframe id="own" src="/inner" style="position:absolute;left:20px;top:100px;width:300px;height:120px;border:0"></iframe>
<iframe id="other" src="http://book.test/inner" style="position:absolute;left:20px;top:300px;width:300px;height:120px;border:0"></iframe>
</body></html>`;
const INNER = (name: string, more = '') => `<!doctype html><html lang="en"><title>${name}</title><body style="margin:0">
<script>window.heard = []; for (const type of ['pointerdown', 'mousedown', 'click']) document.addEventListener(type, () => heard.push(type), true);</script>
<button id="${name}" style="position:absolute;left:10px;top:10px;width:120px;height:40px" onclick="document.title = 'pressed'">Press</button>${more}</body></html>`;

test('what is in a frame is picked there, in whichever site it is, and its page hears of none of it', async ({
  site,
  context,
  grant,
  panel,
  audit,
}) => {
  test.setTimeout(240_000);
  const deep =
    '<iframe src="http://shop.test/deep" style="position:absolute;left:150px;top:0;width:140px;height:100px;border:0"></iframe>';
  site.pages.set('shop.test/frames', FRAMES);
  site.pages.set('shop.test/inner', INNER('mine'));
  site.pages.set('book.test/inner', INNER('book', deep));
  site.pages.set('shop.test/deep', INNER('deep'));
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/frames');
  await openBeside(panel, page);
  const dialog = await openOwn(panel);
  await dialog.getByRole('button', { name: 'Add a micro-conversion' }).click();
  const selector = dialog.getByLabel('Element (CSS selector)');
  const shielded = (frame: Frame) => frame.evaluate(() => document.documentElement.childElementCount > 3);

  async function pick(path: readonly (readonly [number, number])[], expected: string): Promise<void> {
    await selector.fill('');
    await dialog.getByRole('button', { name: 'Pick on the page' }).click();
    // Each frame has what picks in it.
    for (const frame of page.frames()) await expect.poll(() => shielded(frame)).toBe(true);
    for (const [x, y] of path) await page.mouse.move(x, y, { steps: 3 });
    const [x, y] = path.at(-1) ?? [0, 0];
    await page.mouse.click(x, y);
    await expect(selector).toHaveValue(expected);
    await expect(dialog.getByText('1 element on the open page.')).toBeVisible();
    for (const frame of page.frames()) await expect.poll(() => shielded(frame)).toBe(false);
  }

  await pick([[40, 140]], '#mine');
  await pick([[40, 340]], '#book');
  await pick([[200, 340]], '#deep');
  // Into a frame, out of it, and back.
  await pick(
    [
      [40, 140],
      [40, 340],
      [40, 30],
    ],
    '#out',
  );
  await pick(
    [
      [40, 30],
      [200, 340],
      [40, 140],
    ],
    '#mine',
  );
  expect(page.url()).toBe('http://shop.test/frames');
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await frame.title()).not.toBe('pressed');
  }

  // Escape ends it wherever the focus is, and the panel does.
  for (const end of [() => page.frames()[2]?.press('body', 'Escape'), () => panel.keyboard.press('Escape')]) {
    await dialog.getByRole('button', { name: 'Pick on the page' }).click();
    for (const frame of page.frames()) await expect.poll(() => shielded(frame)).toBe(true);
    await end();
    await expect(dialog.getByRole('button', { name: 'Pick on the page' })).toBeVisible();
    for (const frame of page.frames()) await expect.poll(() => shielded(frame)).toBe(false);
  }
});

test('whatever is pointed at is picked, and the page hears of none of it', async ({ site, context, grant, panel, audit }) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/rack', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/rack');
  await openBeside(panel, page);
  const dialog = await openOwn(panel);
  await dialog.getByRole('button', { name: 'Add a micro-conversion' }).click();
  const selector = dialog.getByLabel('Element (CSS selector)');

  // It is there once the browser has put it there.
  const shielded = () => expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBeGreaterThan(3);

  async function pick(x: number, y: number, expected: string): Promise<void> {
    await selector.fill('');
    await dialog.getByRole('button', { name: 'Pick on the page' }).click();
    await expect(dialog.getByRole('button', { name: 'Stop picking' })).toBeVisible();
    await shielded();
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
  await shielded();
  await page.reload();
  await expect(dialog.getByRole('button', { name: 'Pick on the page' })).toBeVisible();
});
