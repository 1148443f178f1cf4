import { expect, type Page, test } from '@playwright/test';
import type { Overlay } from '../../utils/overlay/types';
import { bundleOverlay, WORDS } from './geometry/bundle';

// A page that changes a hundred times a second, for ever: what is drawn on it must not cost it that often.

interface Ticking {
  readonly overlay: Overlay;
  readonly root: ShadowRoot;
  readonly timer: number;
  frames: number;
  /** How often the overlay was told of changes. */
  told: number;
}

declare global {
  interface Window {
    ticking: Ticking;
  }
}

const PAGE = `<!doctype html><html lang="en"><title>Prices</title>
<p id="tick">0</p><button id="buy" style="margin: 20px">Add to cart</button><dialog><button>Pay</button></dialog></html>`;

let bundle = '';
test.beforeAll(async () => {
  bundle = await bundleOverlay();
});

async function open(page: Page): Promise<void> {
  await page.route('http://overlay.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.goto('http://overlay.test/');
  await page.evaluate(
    ([code = '', words = '']) => {
      const { createOverlay } = new Function(`${code}\nreturn overlayModule;`)() as typeof window.overlayModule;
      const counts = { frames: 0, told: 0 };
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        counts.frames += 1;
        return ask(callback);
      };
      const Real = window.MutationObserver;
      window.MutationObserver = class extends Real {
        constructor(heard: MutationCallback) {
          super((...told) => {
            counts.told += 1;
            heard(...told);
          });
        }
      };
      const text = document.querySelector('#tick')?.firstChild as Text;
      const timer = window.setInterval(() => {
        text.data = `${Number(text.data) + 1}`;
      }, 10);
      let root: ShadowRoot | null = null;
      const overlay = createOverlay({
        document,
        elementOf: () => document.querySelector('#buy'),
        words: JSON.parse(words),
        signal: new AbortController().signal,
        expose: (made) => {
          root = made;
        },
      });
      window.ticking = Object.assign(counts, { overlay, root: root as unknown as ShadowRoot, timer });
      overlay.badges([
        { ref: 1, conversion: 'add-to-cart', title: 'Add to cart', state: 'untested', stateWord: 'Not tried yet', reason: '' },
      ]);
    },
    [bundle, JSON.stringify(WORDS)],
  );
}

/** How far, in pixels, what is drawn is from where it should be. */
const astray = (page: Page) =>
  page.evaluate(() => {
    const outline = window.ticking.root.querySelector('.outline')?.getBoundingClientRect() ?? new DOMRect();
    const element = document.querySelector('#buy')?.getBoundingClientRect() ?? new DOMRect();
    return Math.max(Math.abs(outline.x + 2 - element.x), Math.abs(outline.y + 2 - element.y));
  });

/** What the overlay did in so many milliseconds: its frames or its hearings, which are more. */
async function countedIn(page: Page, time: number): Promise<number> {
  const counts = () => page.evaluate(() => ({ frames: window.ticking.frames, told: window.ticking.told }));
  const before = await counts();
  await page.waitForTimeout(time);
  const after = await counts();
  return Math.max(after.told - before.told, after.frames - before.frames);
}

test('a page that never rests is heard of now and then; what it moves is followed, what a person does at once', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page);
  await expect.poll(() => astray(page)).toBeLessThanOrEqual(2);
  // What may be spent at once is spent.
  await expect.poll(() => countedIn(page, 2_000), { timeout: 40_000 }).toBeLessThan(20);

  await page.evaluate(() => {
    (document.querySelector('#buy') as HTMLElement).style.margin = '90px';
  });
  await expect.poll(() => astray(page), { timeout: 20_000 }).toBeLessThanOrEqual(2);

  await page.mouse.move(5, 5);
  await page.evaluate(() => {
    (document.querySelector('#buy') as HTMLElement).style.margin = '50px';
  });
  await expect.poll(() => astray(page), { timeout: 1_000 }).toBeLessThanOrEqual(2);

  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect
    .poll(() => page.evaluate(() => document.elementsFromPoint(100, 100).includes(document.querySelector('dialog') as Element)))
    .toBe(true);
  await expect
    .poll(
      () =>
        page.evaluate(
          () => window.ticking.root.querySelector('.outline')?.checkVisibility({ visibilityProperty: true }) ?? false,
        ),
      { timeout: 1_000 },
    )
    .toBe(false);
  await page.evaluate(() => document.querySelector('dialog')?.close());

  await page.evaluate(() => window.clearInterval(window.ticking.timer));
  await expect.poll(() => astray(page), { timeout: 20_000 }).toBeLessThanOrEqual(2);
  await expect.poll(() => countedIn(page, 1_500), { timeout: 20_000 }).toBe(0);
});
