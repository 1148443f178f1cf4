import { browser } from 'wxt/browser';
import { capture, forward, settle } from './capture';

/** How much of what is around an element is shown, in pixels: its badge stands there. */
const AROUND = 40;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the window of its document, in the same pixels. */
  readonly across: number;
  /** Its document is not the tab's own but a frame's. */
  readonly framed: boolean;
}

/**
 * Takes a picture of one element with its badge, scrolling to it: as far as the window shows it, and of all that is in sight where it
 * stands in a frame, whose place a frame does not know. Null where the element is not to be seen. Throws where the browser does not let it.
 */
export async function takeElement(tabId: number, frameId: number, ref: number): Promise<{ file: Blob; url: string } | null> {
  const { windowId, url } = await forward(tabId);
  if (!(await place(tabId, frameId, ref))) return null;
  await settle();
  const at = await place(tabId, frameId, ref);
  if (!at) return null;
  const image = await capture(windowId);
  return { file: await cut(image, at), url };
}

async function place(tabId: number, frameId: number, ref: number): Promise<Place | null> {
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, func: placed, args: [ref] });
  return (answer?.result as Place | null | undefined) ?? null;
}

/** Runs beside the content scripts of a frame: refers to nothing but what they share. Scrolls to the element. */
function placed(ref: number): Place | null {
  const { mikroskop } = globalThis as { mikroskop?: { elementOf(ref: number): Element | null } };
  const element = mikroskop?.elementOf(ref);
  if (!element?.isConnected) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height, across: innerWidth, framed: window !== window.top } : null;
}

async function cut(image: ImageBitmap, { x, y, width, height, across, framed }: Place): Promise<Blob> {
  const ratio = image.width / across;
  const [left, right] = framed ? [0, image.width] : between(x, width, ratio, image.width);
  const [top, bottom] = framed ? [0, image.height] : between(y, height, ratio, image.height);
  const [columns, rows] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const canvas = new OffscreenCanvas(columns, rows);
  canvas.getContext('2d')?.drawImage(image, left, top, columns, rows, 0, 0, columns, rows);
  image.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** From where to where it is shown with what is around it, in pixels of the picture. */
function between(start: number, size: number, ratio: number, end: number): readonly [number, number] {
  return [Math.max(0, Math.round((start - AROUND) * ratio)), Math.min(end, Math.round((start + size + AROUND) * ratio))];
}
