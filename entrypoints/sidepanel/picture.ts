import { browser } from 'wxt/browser';
import { type Part, partsOf } from '../../utils/exports/stitch';
import { capture, forward, settle } from './capture';

/** A picture of a page with the badges on it. */
export interface Picture {
  readonly file: Blob;
  /** The page goes on below it. */
  readonly cut: boolean;
  /** Address of the page; empty where the browser does not say. */
  readonly url: string;
}

/** Longer pages are cut after so many screens, or where no canvas is longer. */
const SCREENS = 20;
const LONGEST = 32_000;

interface View {
  readonly length: number;
  readonly height: number;
  readonly width: number;
  readonly scroll: number;
  readonly top: number;
  readonly bottom: number;
}

/** Takes a picture of what is in sight of a tab, or of its whole page, which is scrolled for it and back. Throws where the browser does not let it. */
export async function takePicture(tabId: number, shows: 'sight' | 'page'): Promise<Picture> {
  const { windowId, url } = await forward(tabId);
  await settle();
  const first = await capture(windowId);
  if (shows === 'sight') return { file: await blobOf(first.width, [[first, 0, 0, first.height]]), cut: false, url };

  const view = await look(tabId, null);
  try {
    return { ...(await takeParts(tabId, windowId, view, first.width / view.width)), url };
  } finally {
    await look(tabId, view.scroll);
  }
}

async function takeParts(tabId: number, windowId: number, view: View, ratio: number): Promise<Omit<Picture, 'url'>> {
  const most = Math.min(SCREENS * view.height, Math.floor(LONGEST / ratio));
  // What is stuck to the window may be so only once the page is scrolled.
  const scrolled = await look(tabId, Math.min(view.height, view.length - view.height));
  const layout = { length: view.length, height: view.height, top: scrolled.top, bottom: scrolled.bottom };
  const slices: Slice[] = [];
  for (const part of partsOf(layout, most)) {
    const { scroll } = await look(tabId, part.scroll);
    await settle();
    slices.push(sliceOf(await capture(windowId), { ...part, scroll }, ratio));
  }
  const width = Math.round(view.width * ratio);
  return { file: await blobOf(width, slices), cut: view.length > Math.max(most, view.height) };
}

/** A picture, and which rows of it go where. */
type Slice = readonly [image: ImageBitmap, at: number, from: number, rows: number];

function sliceOf(image: ImageBitmap, { scroll, from, to }: Part, ratio: number): Slice {
  const [start, end] = [Math.round(from * ratio), Math.min(image.height, Math.round(to * ratio))];
  return [image, Math.round((scroll + from) * ratio), start, end - start];
}

async function blobOf(width: number, slices: readonly Slice[]): Promise<Blob> {
  const height = Math.max(1, ...slices.map(([, at, , rows]) => at + rows));
  const canvas = new OffscreenCanvas(Math.max(1, width), height);
  const context = canvas.getContext('2d');
  for (const [image, at, from, rows] of slices) {
    context?.drawImage(image, 0, from, width, rows, 0, at, width, rows);
    image.close();
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Scrolls there, where that is asked for, and tells what is in sight then. */
async function look(tabId: number, scroll: number | null): Promise<View> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: seen, args: [scroll] });
  if (!answer?.result) throw new Error('The page cannot be read.');
  return answer.result as View;
}

/** Runs in the page: refers to nothing outside itself. */
function seen(scroll: number | null): View {
  if (scroll !== null) window.scrollTo({ top: scroll, behavior: 'instant' });
  const { innerWidth: width, innerHeight: height, scrollY } = window;
  const { scrollHeight: length } = document.scrollingElement ?? document.documentElement;
  /** Something of the page that stays there when it is scrolled, no mere ground; or the overlay's own card, where a press would meet it. */
  const stays = (x: number, y: number): boolean =>
    document.elementsFromPoint(x, y).some((element, index) => {
      if (element.parentElement === document.documentElement && element !== document.body) return index === 0;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position } = getComputedStyle(at);
        if (position === 'fixed' || position === 'sticky') return at.getBoundingClientRect().height < height * 0.6;
      }
      return false;
    });
  const [step, gap] = [4, 24];
  /** How many rows from an edge stay where they are; looked for in three columns, of which one passes the overlay's own card. */
  const rows = (rowAt: (rows: number) => number): number => {
    const columns = [24, width / 2, width - 60].map((x) => {
      let count = 0;
      // The card keeps a distance from the edge, and what it holds may let a press through.
      for (let row = 0; row < height / 2 && row - count <= gap; row += step) if (stays(x, rowAt(row))) count = row + step;
      return count;
    });
    // The card has a shadow.
    const most = Math.max(...columns);
    return most === 0 ? 0 : most + gap;
  };
  const top = rows((row) => row);
  const bottom = rows((row) => height - 1 - row);
  return { length, height, width, scroll: scrollY, top, bottom };
}
