import { apply, getDescriptor, now } from '../natives';
import type { TapEmit } from '../tap-signal';
import { readGoogle } from './google';
import { readGpp } from './gpp';
import type { Manager } from './manager';
import { MANAGERS } from './managers';
import type { Reading } from './own';
import { createTcf } from './tcf';
import { readUsp } from './usp';

/** Reading what a manager keeps costs more than looking whether there is one: at most once in so many milliseconds. */
const OFTEN = 200;
const LONGEST_TEXT = 20_000;
/** When to look again, in milliseconds, after a click or after a manager told of a change: it may still be writing it down. */
const AFTER = [0, 60, 300];

/**
 * Follows what the page states about consent: Google's live state, TCF, GPP, USP and the consent managers known by name. Reports a source
 * when what it says has changed. Where nothing of it is on the page, a look costs one look-up for each name.
 */
export function createConsentWatch(page: Window & typeof globalThis, emit: TapEmit, signal: AbortSignal): { check(): void } {
  // As they are before the page's scripts: libraries that replace them take notice of every use.
  const { setTimeout: later, clearTimeout: never, addEventListener: listen }: Window = page;
  const told = new Map<string, string>();
  const found = new Set<Manager>();
  const timers = new Set<number>();
  const tcf = createTcf(page, () => quietly(readAll), signal);
  let last = Number.NEGATIVE_INFINITY;

  function tell(source: string, reading: Reading | null): void {
    if (!reading) return;
    const { state, open, text } = reading;
    const said = `${open ?? false}\n${text ?? ''}\n${Object.entries(state).flat().join('\n')}`;
    if (told.get(source) === said) return;
    told.set(source, said);
    const more = { ...(open ? { open } : {}), ...(text === undefined ? {} : { text: text.slice(0, LONGEST_TEXT) }) };
    emit({ kind: 'consent', at: now(), source, state, ...more });
  }

  const on = (type: string, hear: () => void) => apply(listen, page, [type, hear, { capture: true, signal }]);
  const has = (name: string): boolean => getDescriptor(page, name) !== undefined;

  function find(): void {
    for (const manager of MANAGERS) {
      if (found.has(manager) || !manager.globals.some(has)) continue;
      found.add(manager);
      for (const type of manager.events ?? []) on(type, soon);
    }
  }

  function readAll(): void {
    last = now();
    const framework = has('__tcfapi') ? tcf.read() : null;
    if (framework) tell('tcf', framework);
    if (has('__gpp')) quietly(() => tell('gpp', readGpp(page)));
    if (has('__uspapi')) quietly(() => tell('usp', readUsp(page)));
    for (const manager of MANAGERS)
      if (found.has(manager) || (framework?.cmpId !== undefined && manager.cmpId === framework.cmpId))
        quietly(() => tell(manager.id, manager.read({ page, tcf: framework })));
  }

  const isAnything = () => found.size > 0 || has('__tcfapi') || has('__gpp') || has('__uspapi');

  function soon(): void {
    for (const delay of AFTER) {
      const look = () => {
        timers.delete(timer);
        quietly(() => tell('google', readGoogle(page)));
        if (isAnything()) quietly(readAll);
      };
      const timer: number = apply(later, page, [look, delay]);
      timers.add(timer);
    }
  }

  // Before the page hears of it: what it does in answer is read afterwards.
  on('click', () => {
    if (isAnything() || has('google_tag_data')) soon();
  });
  signal.addEventListener('abort', () => {
    for (const timer of timers) apply(never, page, [timer]);
  });

  return {
    check() {
      quietly(() => tell('google', readGoogle(page)));
      quietly(find);
      if (isAnything() && now() - last >= OFTEN) quietly(readAll);
    },
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Whatever the page keeps there is not what it looks like.
  }
}
