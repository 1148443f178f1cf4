import { browser } from 'wxt/browser';
import type { ElementMake } from '../../utils/model/element-make';
import type { Picked, Picker } from '../../utils/wire/picker';

const FILE = '/content-scripts/pick.js';

/** Where the script that picks puts itself. */
interface Frame {
  readonly mikroskopPicker?: Picker;
}

/** What a person picks in the page of a tab; null where that was nothing. Rejects where the browser does not let us in. */
export async function pickIn(tabId: number, hint: string, language: string): Promise<Picked | null> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    func: (text: string, tongue: string) => (globalThis as Frame).mikroskopPicker?.pick(text, tongue) ?? null,
    args: [hint, language],
  });
  return (found?.result as Picked | null | undefined) ?? null;
}

/** Ends the picking, if there is one. */
export async function stopPickingIn(tabId: number): Promise<void> {
  const func = () => (globalThis as Frame).mikroskopPicker?.cancel();
  await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => {});
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

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
}
