import type { ElementRef } from '../model/offer';
import type { Captured } from '../model/signal';

/** What the content scripts of one frame share: they run apart but in one world. */
export interface Agent {
  readonly stream: string;
  readonly signal: AbortSignal;
  emit(signal: Captured): void;
  refOf(element: Element): number;
  describe(element: Element): ElementRef;
  elementOf(ref: number): Element | null;
  /** Scripts that run for it. */
  readonly parts: Set<Part>;
}

/** A script that has to run once in a frame. */
type Part = 'inspect' | 'draw';

const shared = globalThis as { mikroskop?: Agent; mikroskopPicking?: boolean; mikroskopTrying?: 'going' | 'scripted' };

/** The frame's agent; undefined where there is none or it has been stopped. */
export function currentAgent(): Agent | undefined {
  const agent = shared.mikroskop;
  return agent && !agent.signal.aborted ? agent : undefined;
}

export function setAgent(agent: Agent): void {
  shared.mikroskop = agent;
}

/**
 * Takes a part for the script that asks; false where another has it in this frame. Where a document comes while its host is being registered, the browser runs the script
 * by its registration, and we put it there by hand.
 */
export function claim(part: Part, { parts }: Agent): boolean {
  if (parts.has(part)) return false;
  parts.add(part);
  return true;
}

/** Somebody is picking an element: what is done to the page meanwhile is not done to the page. */
export function isPicking(): boolean {
  return shared.mikroskopPicking === true;
}

export function setPicking(picking: boolean): void {
  shared.mikroskopPicking = picking;
}

/** Something is being tried in this frame, because a person asked for it. `scripted`: by what is done right now. */
export function isTrying(): boolean {
  return shared.mikroskopTrying !== undefined;
}

export function isScripted(): boolean {
  return shared.mikroskopTrying === 'scripted';
}

/** Undefined: nothing is tried. */
export function setTrying(trying: 'going' | 'scripted' | undefined): void {
  if (trying) shared.mikroskopTrying = trying;
  else delete shared.mikroskopTrying;
}
