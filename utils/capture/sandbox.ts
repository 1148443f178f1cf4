import type { Captured } from '../model/signal';
import type { Listening } from './listening';

/**
 * Reports frames whose sandbox forbids scripts, as the page around them says: nothing of the page runs in them, so nothing of the tap
 * does, and in Firefox no content script either.
 */
export function watchSandboxes(document: Document, emit: (signal: Captured) => void, { on }: Listening): void {
  on(
    document,
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLIFrameElement) || !forbids(target)) return;
      emit({ kind: 'health', at: Date.now(), note: 'sandboxed', detail: addressOf(target) });
    },
    { capture: true },
  );
}

/** Whether this document itself, in which no tap answers, may run no scripts by its sandbox: as far as it can know, it says yes. */
export function forbidsScripts(page: Window): boolean {
  // A document without an origin of its own is in a sandbox; one that kept its origin can ask its frame.
  if (page.origin === 'null') return true;
  try {
    return page.frameElement instanceof HTMLIFrameElement && forbids(page.frameElement);
  } catch {
    return false;
  }
}

function forbids(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts');
}

function addressOf({ src, srcdoc }: HTMLIFrameElement): string {
  return srcdoc ? 'about:srcdoc' : src.slice(0, 2_000) || 'about:blank';
}
