import type { Captured, Json } from '../../model/signal';
import type { Listening } from '../listening';
import { KEEPERS } from './keepers';
import { own } from './own';
import type { Reading } from './reading';
import { SAYS } from './said';

/** When to look again, in milliseconds, after a click or after a manager told of a change: it may still be writing it down. */
const AFTER = [0, 60, 300];
const EVERY = 1_000;

/** Managers whose word is TCF's; of them it is known whether they wait. By their number in IAB Europe's register, where they have one. */
const BY_TCF: readonly (readonly [manager: string, number: number | null])[] = [
  ['sourcepoint', 6],
  ['inmobi', 10],
  ['consentmanager', 31],
  ['funding-choices', 300],
  ['uniconsent', null],
];

/** What the tap hands on of consent. */
export interface ConsentBeside {
  /** A manager is there. `key`: under which it keeps consent, where the page says so. */
  found(manager: string, key?: string): void;
  /** A source said something in the page. */
  heard(source: string, said: Json, at: number): void;
}

/**
 * Turns what the tap hears and finds into consent, and follows what managers keep in cookies and local storage. Runs beside the page,
 * which cannot know of it; looks only where there is a manager.
 */
export function createConsentBeside(
  page: Window,
  emit: (signal: Captured) => void,
  listening: Listening,
  signal: AbortSignal,
): ConsentBeside {
  const there = new Set<string>();
  const keys = new Map<string, string | undefined>();
  const told = new Map<string, string>();
  let tcf: { readonly open: boolean; readonly cmpId: unknown } | null = null;
  let settled = false;
  let every: ReturnType<typeof setInterval> | undefined;

  function tell(source: string, reading: Reading | null, at: number): void {
    const said = JSON.stringify(reading);
    if (!reading || told.get(source) === said) return;
    told.set(source, said);
    emit({ kind: 'consent', at, source, ...reading });
  }

  function tellByTcf(at: number): void {
    for (const [id, number] of BY_TCF) {
      if (!there.has(id) && (number === null || number !== tcf?.cmpId)) continue;
      if (id === 'consentmanager' && told.has(id) && !told.get(id)?.startsWith('{"state":{}')) continue;
      tell(id, { state: {}, ...(tcf?.open && tcf.cmpId ? { open: true } : {}) }, at);
    }
  }

  function hearTcf(said: Json, reading: Reading): Reading {
    // Shown once more to somebody who has answered, the dialog opens nothing anew.
    const status = own(said, 'eventStatus');
    if (status === 'tcloaded' || status === 'useractioncomplete') settled = true;
    const { open, ...rest } = reading;
    tcf = { open: open === true && !settled, cmpId: own(said, 'cmpId') };
    return tcf.open ? reading : rest;
  }

  function look(): void {
    if (signal.aborted) return;
    for (const [id, key] of keys) tell(id, read(id, key), Date.now());
  }

  function soon(): void {
    if (keys.size > 0) for (const delay of AFTER) setTimeout(look, delay);
  }

  listening.on(page, 'click', soon, { capture: true, passive: true });
  signal.addEventListener('abort', () => clearInterval(every));

  return {
    found(id, key) {
      there.add(id);
      tellByTcf(Date.now());
      const keeper = KEEPERS.get(id);
      if (!keeper || keys.has(id)) return;
      keys.set(id, key);
      for (const type of keeper.events ?? []) listening.on(page, type, soon, { capture: true });
      every ??= setInterval(look, EVERY);
      look();
    },
    heard(source, said, at) {
      const reading = Object.hasOwn(SAYS, source) ? (SAYS[source]?.(said) ?? null) : null;
      if (!reading) return;
      tell(source, source === 'tcf' ? hearTcf(said, reading) : reading, at);
      if (source === 'tcf') tellByTcf(at);
    },
  };
}

function read(id: string, key: string | undefined): Reading | null {
  try {
    return KEEPERS.get(id)?.read(key) ?? null;
  } catch {
    // What is kept there is not what it looks like.
    return null;
  }
}
