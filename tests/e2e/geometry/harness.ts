import type { Overlay, OverlayOptions } from '../../../utils/overlay/types';
import type { GeometryCase } from './cases';

declare global {
  interface Window {
    overlayModule: { createOverlay(options: OverlayOptions): Overlay };
  }
}

/**
 * Runs in a page that has the overlay's code, and shows a case in a frame of it, drawn on from within that frame's own document. Answers
 * what was not as it should be, a line each; waits for each turn until everything is, for so many milliseconds at most.
 */
export async function runCase(
  given: GeometryCase,
  code: string,
  words: OverlayOptions['words'],
  patience: number,
): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:900px;height:600px;border:0';
  frame.srcdoc = `<!doctype html><html ${given.root ?? ''}><meta charset="utf-8"><script>${code}</script><body style="margin:8px">${given.html}`;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const w = frame.contentWindow as Window & typeof globalThis;
  const d = w.document;
  const stop = new w.AbortController();
  let root: ShadowRoot | null = null;
  const elementOf = (ref: number): Element | null => {
    const scopes: ParentNode[] = [d, ...[...d.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const scope of scopes) {
      const found = scope.querySelector(`[data-ref="${ref}"]`);
      if (found) return found;
    }
    return null;
  };
  const overlay = w.overlayModule.createOverlay({
    document: d,
    elementOf,
    words,
    signal: stop.signal,
    expose: (shadow) => {
      root = shadow;
    },
  });
  const refs = Array.from({ length: 40 }, (_, index) => index + 1);
  const badge = (ref: number) =>
    ({ ref, conversion: 'phone', title: 'Phone', state: 'untested', stateWord: 'Not tried', reason: '' }) as const;
  overlay.badges(refs.map(badge));

  const shown = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      // What lies around the window is drawn ahead, and its line may reach into it.
      .map(inWindow)
      .filter(({ width, height }) => width > 2 && height > 2);

  const inWindow = (box: DOMRect) => shared(box, new w.DOMRect(0, 0, w.innerWidth, w.innerHeight));

  function shared(a: DOMRect, b: DOMRect): DOMRect {
    const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
    return new w.DOMRect(x, y, Math.max(0, Math.min(a.right, b.right) - x), Math.max(0, Math.min(a.bottom, b.bottom) - y));
  }

  function expected(ref: number, cut: string | undefined): DOMRect | null {
    const element = elementOf(ref);
    if (!element) return null;
    let box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) {
      const range = d.createRange();
      range.selectNodeContents(element);
      box = range.getBoundingClientRect();
    }
    // A scroller in a shadow root cuts what is in it.
    const inner = element.getRootNode() instanceof w.ShadowRoot ? element.parentElement : null;
    const clips = [cut ? d.querySelector(cut) : null, inner].flatMap((one) => one?.getBoundingClientRect() ?? []);
    return inWindow(clips.reduce(shared, box));
  }

  /** An outline is drawn around its element, 2 px wide, and on its edge where it is cut off; both may be off by 2 px. */
  const near = (drawn: number, edge: number, outwards: 1 | -1) =>
    (drawn - edge) * outwards >= -2 && (drawn - edge) * outwards <= 4;

  function misfits(turn: GeometryCase['turns'][number]): string[] {
    const outlines = shown('.outline');
    const found = turn.seen.flatMap((ref) => {
      const box = expected(ref, turn.cut?.[ref]);
      if (!box) return [`${ref} is not there`];
      const fits = outlines.some(
        (one) =>
          near(one.left, box.left, -1) &&
          near(one.top, box.top, -1) &&
          near(one.right, box.right, 1) &&
          near(one.bottom, box.bottom, 1),
      );
      const places = outlines.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')).join(', ');
      return fits
        ? []
        : [`${ref} at ${[box.x, box.y, box.width, box.height].map(Math.round).join(' ')} has no outline among ${places}`];
    });
    if (outlines.length !== turn.seen.length) found.push(`${outlines.length} outlines, not ${turn.seen.length}`);
    const pills = shown('.pill');
    if (pills.length !== turn.seen.length) found.push(`${pills.length} pills, not ${turn.seen.length}`);
    for (const [index, one] of pills.entries())
      for (const other of pills.slice(index + 1))
        if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
          found.push('pills overlap');
    return found.map((text) => `${turn.name}: ${text}`);
  }

  const wrong: string[] = [];
  for (const turn of given.turns) {
    if (turn.act) await new Function('w', 'd', `return (async () => { ${turn.act} })()`)(w, d);
    const end = performance.now() + patience;
    let left = ['not looked at'];
    while (left.length > 0 && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      left = misfits(turn);
    }
    wrong.push(...left);
  }
  stop.abort();
  return wrong;
}
