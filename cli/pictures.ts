import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { auditRecording } from '../utils/audit';
import type { Picture } from '../utils/exports/report';
import { pageOf } from '../utils/link/address';
import type { PageAudit, Verdict } from '../utils/model/verdict';
import type { Visit } from './visit';

/** Takes pictures of pages with the badges on them, into the folder of a report. */
export interface Photographer {
  /** Of what is in sight; nothing on the page moves for it. */
  takeSight(page: Page): Promise<void>;
  /** Of the whole page, and of each offer on it. The page is made as high as it is long for it: it may notice. */
  takeAll(page: Page, audited: PageAudit | undefined): Promise<void>;
  /** Those taken, in order. */
  readonly pictures: readonly Picture[];
}

/** Longer pages are cut after so many screens. */
const SCREENS = 20;
const MOST_OFFERS = 60;
/** Milliseconds for badges to be where they belong after the page has changed. */
const DRAWN = 700;
/** How much of what is around an offer is shown, in pixels: its badge stands there. */
const AROUND = 40;
const FOLDER = 'screenshots';

export async function createPhotographer(out: string): Promise<Photographer> {
  await mkdir(join(out, FOLDER), { recursive: true });
  const pictures: Picture[] = [];
  let pages = 0;

  async function take(page: Page, name: string, about: Omit<Picture, 'file' | 'page'>, clip?: Box): Promise<void> {
    const file = `${FOLDER}/${name}.png`;
    await page.screenshot({ path: join(out, file), animations: 'disabled', ...(clip && { clip }) });
    pictures.push({ file, page: page.url(), ...about });
  }

  return {
    pictures,
    async takeSight(page) {
      pages += 1;
      await page.waitForTimeout(DRAWN);
      await take(page, pageName(pages, page.url()), { shows: 'sight', conversion: null, selector: null });
    },
    async takeAll(page, audited) {
      pages += 1;
      const name = pageName(pages, page.url());
      const usual = page.viewportSize() ?? { width: 1280, height: 800 };
      const length = await page.evaluate(() => (document.scrollingElement ?? document.documentElement).scrollHeight);
      const height = Math.min(Math.max(length, usual.height), SCREENS * usual.height);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.setViewportSize({ width: usual.width, height });
      await page.waitForTimeout(DRAWN);
      const isCut = length > height;
      await take(page, name, { shows: 'page', conversion: null, selector: null, ...(isCut && { cut: true }) });
      const counts = new Map<string, number>();
      for (const { conversion, selector } of offersOf(audited)) {
        const box = await boxOf(page, selector, { width: usual.width, height });
        if (!box) continue;
        const count = (counts.get(conversion) ?? 0) + 1;
        counts.set(conversion, count);
        const file = [name, conversion, ...(count > 1 ? [count] : [])].join('-');
        await take(page, file, { shows: 'offer', conversion, selector }, box);
      }
      await page.setViewportSize(usual);
    },
  };
}

/** When pictures are taken of a visit: as a page is left by a step, and at the end. */
export function takenBy(photographer: Photographer): Pick<Visit, 'watch' | 'ended'> {
  return {
    async watch({ do: what }, page) {
      const isLeft = what === 'open' || what === 'back' || what === 'reload';
      if (isLeft && /^https?:/.test(page.url())) await photographer.takeSight(page);
    },
    async ended(recording, page) {
      const { pages } = auditRecording(recording);
      await photographer.takeAll(page, pages.find(({ url }) => url === pageOf(page.url())) ?? pages.at(-1));
    },
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function offersOf(audited: PageAudit | undefined): (Verdict & { readonly selector: string })[] {
  const shown = (audited?.verdicts ?? []).filter(
    (verdict): verdict is Verdict & { selector: string } => verdict.selector !== null && verdict.state !== 'absent',
  );
  return shown.slice(0, MOST_OFFERS);
}

/** Where an offer is, with what is around it, as far as it is in the picture; null where it is not to be seen. */
async function boxOf(
  page: Page,
  selector: string,
  sight: { readonly width: number; readonly height: number },
): Promise<Box | null> {
  const box = await visible(page, selector);
  if (!box) return null;
  const [x, y] = [Math.max(0, box.x - AROUND), Math.max(0, box.y - AROUND)];
  const width = Math.min(sight.width, box.x + box.width + AROUND) - x;
  const height = Math.min(sight.height, box.y + box.height + AROUND) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Which frame it stands in is not said: the first that has exactly one such element. */
async function visible(page: Page, selector: string): Promise<Box | null> {
  for (const frame of page.frames()) {
    const found: Locator = frame.locator(selector.split('>>>').join('>>')).filter({ visible: true });
    if ((await found.count().catch(() => 0)) === 1) return found.boundingBox();
  }
  return null;
}

/** `02-product-pebble-cup` */
function pageName(number: number, address: string): string {
  const { pathname, hostname } = new URL(address);
  const words = pathname
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return `${String(number).padStart(2, '0')}-${(words.join('-') || hostname).slice(0, 60)}`;
}
