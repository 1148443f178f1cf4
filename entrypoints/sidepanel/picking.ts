import { browser } from 'wxt/browser';
import type { ElementMake } from '../../utils/model/element-make';
import type { Picked, Picker } from '../../utils/wire/picker';

const FILE = '/content-scripts/pick.js';

/** How often somebody has ended picking: that may be before the script which picks is in the page. */
let ends = 0;

/** Where the script that picks puts itself. */
interface Frame {
  readonly mikroskopPicker?: Picker;
}

/**
 * What a person picks in the page of a tab or in one of its frames; null where that was nothing. Rejects where the browser does not let us
 * into the page.
 */
export async function pickIn(tabId: number, hint: string, language: string): Promise<Picked | null> {
  const before = ends;
  const reached = await inject(tabId);
  if (!reached.includes(0)) throw new Error('The page cannot be reached.');
  const all = (await browser.webNavigation.getAllFrames({ tabId })) ?? [];
  const closed = all.flatMap(({ frameId, url }) => (reached.includes(frameId) ? [] : [url]));
  if (ends !== before) return null;
  try {
    return await new Promise((resolve, reject) => {
      for (const frameId of reached) {
        pickInFrame(tabId, frameId, hint, language, closed).then(
          (end) => (end || frameId === 0) && resolve(end?.picked ?? null),
          // A frame may go away meanwhile.
          (error: unknown) => frameId === 0 && reject(error),
        );
      }
    });
  } finally {
    await stopPickingIn(tabId);
  }
}

/** How picking ended in a frame; null where the frame went away. */
async function pickInFrame(
  tabId: number,
  frameId: number,
  hint: string,
  language: string,
  closed: readonly string[],
): Promise<{ readonly picked: Picked | null } | null> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: async (text: string, tongue: string, shut: string[]) => {
      const picked = await (globalThis as Frame).mikroskopPicker?.pick(text, tongue, shut);
      return { picked: picked ?? null };
    },
    args: [hint, language, [...closed]],
  });
  return (found?.result as { picked: Picked | null } | null | undefined) ?? null;
}

/** Ends the picking, if there is one. */
export async function stopPickingIn(tabId: number): Promise<void> {
  ends += 1;
  const func = () => (globalThis as Frame).mikroskopPicker?.cancel();
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => {});
}

/** Elements that a selector matches in all frames of a tab; -1 where it is no selector, null where the browser does not let us in. */
export async function countIn(tabId: number, selector: string): Promise<number | null> {
  try {
    const first = await ask(tabId, selector);
    if (!first.includes(null)) return sumOf(first);
    await inject(tabId);
    return sumOf(await ask(tabId, selector));
  } catch {
    return null;
  }
}

/** What can be read from the first element of a tab that a selector matches; null where there is none, or the browser does not let us in. */
export async function makeIn(tabId: number, selector: string): Promise<ElementMake | null> {
  const func = (text: string) => (globalThis as Frame).mikroskopPicker?.make(text) ?? null;
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func, args: [selector] }).catch(() => []);
  return (frames.map(({ result }) => result).find((result) => result) as ElementMake | undefined) ?? null;
}

/** Of each frame; null where the script is not there. */
async function ask(tabId: number, selector: string): Promise<(number | null)[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (text: string) => (globalThis as Frame).mikroskopPicker?.count(text) ?? null,
    args: [selector],
  });
  return frames.map(({ result }) => (typeof result === 'number' ? result : null));
}

function sumOf(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  if (known.length === 0 || known.includes(-1)) return known.length === 0 ? null : -1;
  return known.reduce((sum, count) => sum + count, 0);
}

/** The frames that the script was put into. */
async function inject(tabId: number): Promise<number[]> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
  // Firefox says where it failed, Chrome leaves it out.
  return frames.flatMap((frame) => ('error' in frame && frame.error ? [] : [frame.frameId]));
}
