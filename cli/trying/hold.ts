import type { CDPSession, Dialog, Download, Page } from 'playwright-core';
import type { HeldBack } from '../../utils/model/trying';
import { FILE, isFile } from '../../utils/trying/file';
import { closeTabs } from './tabs';
import { type World, within } from './world';

/** A navigation that was held back. */
export interface Held {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: HeldBack;
  readonly url: string;
  /** It is known to be that of the last press. */
  readonly exact?: true;
  /** What was pressed was not what was meant, and was told nothing of it. */
  readonly astray?: true;
}

/** What keeps the page where it is. */
export interface Hold {
  /** What was held back until now, oldest first. */
  held(): Promise<readonly Held[]>;
  /** Puts the listener in place in a document that has none. */
  arm(): Promise<void>;
  /** A press that does not hit what lies at this point now hits nothing: pages move things under the mouse. */
  expect(x: number, y: number): Promise<void>;
  /** Ends what script of the page is running. */
  interrupt(): Promise<void>;
  /** How often script of the page was ended because it asked without end. */
  readonly ended: number;
  /** Lets the page go where it goes while the work is done. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

/** A page that answers one press with more dialogs than these is not going to stop. */
const MOST_DIALOGS = 20;
const SOON = 1_000;

/**
 * Holds the page where it is, while its own handlers and those of its tags run as ever: what a link would do of itself is prevented once all
 * of them have had their turn; a navigation that comes all the same, by a script, a form or a timer, is answered with 204, upon which a
 * browser stays; a new tab is closed before it asks for anything; downloads are cancelled, dialogs dismissed.
 */
export async function holdNavigation(page: Page, session: CDPSession, world: World): Promise<Hold> {
  const seen: Held[] = [];
  let passing = 0;
  let dialogs = 0;
  let ended = 0;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { targetInfo } = await session.send('Target.getTargetInfo');

  session.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
    const stays = frameId === frameTree.frame.id && passing === 0;
    const answer = stays
      ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
      : session.send('Fetch.continueRequest', { requestId });
    answer.catch(() => {});
    if (stays) seen.push({ at: Date.now(), kind: isFile(request.url) ? 'file' : 'page', url: request.url });
  });
  session.on('Page.windowOpen', ({ url }) => void (passing === 0 && seen.push({ at: Date.now(), kind: 'tab', url })));

  await closeTabs(page, targetInfo.targetId);

  const onDialog = (dialog: Dialog) => {
    dialogs += 1;
    if (dialogs > MOST_DIALOGS) {
      ended += 1;
      session.send('Runtime.terminateExecution').catch(() => {});
    }
    const leaving = dialog.type() === 'beforeunload' && passing > 0;
    (leaving ? dialog.accept() : dialog.dismiss()).catch(() => {});
  };
  const onDownload = (download: Download) => void download.cancel().catch(() => {});
  // Who listens is asked instead of the person.
  const onChooser = () => {};

  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }] });
  page.on('dialog', onDialog).on('download', onDownload).on('filechooser', onChooser);

  return {
    async held() {
      const inside = await world.run(takeHeld).catch(() => []);
      seen.push(...inside);
      return seen.toSorted((a, b) => a.at - b.at);
    },
    get ended() {
      return ended;
    },
    interrupt: async () => void (await within(SOON, session.send('Runtime.terminateExecution')).catch(() => {})),
    arm: () => world.run(listen, FILE.source),
    expect(x, y) {
      dialogs = 0;
      return world.run(setExpected, x, y);
    },
    async through(work) {
      passing += 1;
      await world.run(setPassing, true).catch(() => {});
      try {
        return await work();
      } finally {
        passing -= 1;
        await world.run(setPassing, false).catch(() => {});
      }
    },
  };
}

/** What our world in the page keeps. */
interface Kept {
  mikroskopHold?: { passing: boolean; held: Held[]; expected: Element | null };
}

/** Runs in the page, in a world of our own. */
function listen(files: string): void {
  const kept = globalThis as Kept;
  if (kept.mikroskopHold) return;
  const held: Held[] = [];
  const isFile = new RegExp(files, 'i');
  const state = { passing: false, held, expected: null as Element | null };
  const answered = new WeakSet<Event>();

  /** What the browser would do of itself, told and prevented. */
  function end(event: Event): void {
    if (state.passing || answered.has(event)) return;
    answered.add(event);
    if (event.defaultPrevented || !event.isTrusted) return;
    if (event.type === 'submit') {
      held.push({ at: Date.now(), kind: 'page', url: (event.target as HTMLFormElement).action, exact: true });
      event.preventDefault();
      return;
    }
    const link = event.composedPath().find((node) => node instanceof Element && node.matches('a[href], area[href]')) as
      | HTMLAnchorElement
      | undefined;
    if (!link || link.protocol === 'javascript:') return;
    const stays = link.href.split('#', 1)[0] === location.href.split('#', 1)[0] && link.href.includes('#');
    if (stays) return;
    const web = link.protocol === 'http:' || link.protocol === 'https:';
    const file = link.hasAttribute('download') || isFile.test(link.pathname);
    const away = link.target !== '' && !/^_(?:self|top|parent)$/i.test(link.target);
    held.push({ at: Date.now(), kind: !web ? 'protocol' : file ? 'file' : away ? 'tab' : 'page', url: link.href, exact: true });
    event.preventDefault();
  }

  /**
   * A handler that stops the event keeps it from the window: so the last listener of each node on its way looks whether it ends there. Put
   * there when the event sets out, it comes after all others of its node.
   */
  function follow(event: Event): void {
    if (!event.isTrusted) return;
    const { expected } = state;
    state.expected = null;
    if (expected && event.type === 'click' && !event.composedPath().includes(expected)) {
      held.push({ at: Date.now(), kind: 'page', url: location.href, astray: true });
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (state.passing) return;
    for (const node of event.composedPath()) {
      const last = (passed: Event) => {
        if (passed === event && (passed.cancelBubble || node === window)) end(passed);
      };
      node.addEventListener(event.type, last);
      setTimeout(() => node.removeEventListener(event.type, last));
    }
  }

  for (const type of ['click', 'auxclick', 'submit']) window.addEventListener(type, follow, true);
  kept.mikroskopHold = state;
}

function setExpected(x: number, y: number): void {
  const state = (globalThis as Kept).mikroskopHold;
  const hit = document.elementFromPoint(x, y);
  if (state) state.expected = hit?.closest('a, button, summary, label') ?? hit;
}

function takeHeld(): Held[] {
  return (globalThis as Kept).mikroskopHold?.held.splice(0) ?? [];
}

function setPassing(is: boolean): void {
  const state = (globalThis as Kept).mikroskopHold;
  if (state) state.passing = is;
}
