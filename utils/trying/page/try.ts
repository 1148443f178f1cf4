import type { HeldBack, NotTriedCode, Trial } from '../../model/trying';
import { refusalOf } from '../refusal';
import { controlLook } from './control-look';
import { type Acting, choose, pause, play, press, scrollTo, startForm } from './gestures';
import { holdPage } from './hold';
import { hindrance } from './reach';
import { rememberPage } from './remember';
import { rememberScroll } from './scroll';
import { sendEmpty, sendForm } from './send';

/** What trying in a page needs to know. */
export interface Around {
  readonly page: Window;
  elementOf(ref: number): Element | null;
  readonly act: Acting;
  /** Ends what is being tried, and has the page be as it was. */
  readonly signal: AbortSignal;
}

/** What came of it. */
export interface Outcome {
  /** Null: it was done. */
  readonly code: NotTriedCode | null;
  readonly held: HeldBack | null;
}

/** Milliseconds for which the page may answer, and in which something is plainly in view. */
const ANSWER = 700;
const VIEW = 1_500;
/** What is sent for real is given so many milliseconds to be answered. */
const SENT = 3_000;
/** No trial takes longer, in milliseconds. */
const LONGEST = 240_000;

/**
 * Does one thing on the page, by script, and leaves the page as it was. What an extension cannot do as a person would (copy, print) is left
 * to a person.
 */
export async function tryInPage(trial: Trial, { page, elementOf, act, signal }: Around): Promise<Outcome> {
  const element = trial.ref === null ? null : elementOf(trial.ref);
  // Before anything else: whether it can be used is seen once it is in sight.
  const scrolled = rememberScroll(page, element);
  if (trial.selector !== null) {
    const code = hindrance(element) ?? (element && refusalOf(trial, controlLook(element)));
    if (code) {
      scrolled.back();
      return { code, held: null };
    }
  }
  const restore = rememberPage(page, scrolled);
  const ended = new AbortController();
  const held = trial.hold ? holdPage(page, ended.signal) : () => null;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
  try {
    const code = await perform(trial, element, page, act, limit);
    if (code === null) await pause(page, ANSWER);
    return { code: signal.aborted ? 'stopped' : code, held: held() };
  } catch {
    return { code: 'failed', held: held() };
  } finally {
    await restore();
    ended.abort();
  }
}

async function perform(
  { gesture, until = 0 }: Trial,
  element: Element | null,
  page: Window,
  act: Acting,
  signal: AbortSignal,
): Promise<NotTriedCode | null> {
  switch (gesture) {
    case 'view':
      await pause(page, VIEW);
      return null;
    case 'stay':
      for (let left = until + 1; left > 0 && !signal.aborted; left--) await pause(page, 1_000);
      return null;
    case 'scroll':
      return (await scrollTo(page, until, signal)) ? null : 'timeout';
    case 'play': {
      const media = element?.matches('video, audio') ? element : element?.querySelector('video, audio');
      if (!(media instanceof HTMLMediaElement)) return 'no-way';
      return (await play(media, until, signal)) ? null : 'timeout';
    }
    case 'click':
      if (!element) return 'no-way';
      press(element, act);
      return null;
    case 'choose':
      return element && choose(element, act) ? null : 'no-way';
    case 'start-form':
      return element && startForm(element, act) ? null : 'no-way';
    case 'submit-form': {
      const undo = element && sendForm(element, act);
      if (!undo) return 'no-way';
      await pause(page, SENT);
      undo();
      return null;
    }
    case 'submit-empty':
      return element && sendEmpty(element, act) ? null : 'no-way';
    default:
      return 'no-way';
  }
}
