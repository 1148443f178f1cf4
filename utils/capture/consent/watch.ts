import { apply, getDescriptor, now } from '../natives';
import type { TapEmit } from '../tap-signal';
import { readGoogle } from './google';
import { readGpp } from './gpp';
import { LIVE, REGISTERED } from './live';
import { KEYS, NAMES } from './names';
import { own, type Reading } from './own';
import { createTcf } from './tcf';
import { readUsp } from './usp';

/** Asking costs more than looking whether there is anybody to ask: at most once in so many milliseconds. */
const OFTEN = 200;
const LONGEST_TEXT = 20_000;
/** When to look again, in milliseconds, after a click: the answer to a banner. */
const AFTER = [0, 60, 300];
const FRAMEWORKS = ['__tcfapi', '__gpp', '__uspapi'];

const pathsOf = (names: readonly string[]) => names.map((name) => name.split('.'));
const WAYS = Object.entries(NAMES).map(([id, names]) => ({
  id,
  paths: pathsOf(names.split(' ')),
  keys: pathsOf(KEYS[id] ?? []),
}));

/**
 * Follows what the page states about consent: Google's live state, TCF, GPP, USP, and the managers that only the page can ask. Of the
 * others it tells that they are there: what they keep can be read from beside the page. Reports a source when what it says has changed.
 * Where nothing of it is on the page, a look costs one look-up for each name.
 */
export function createConsentWatch(page: Window & typeof globalThis, emit: TapEmit, signal: AbortSignal): { check(): void } {
  // As they are before the page's scripts: libraries that replace them take notice of every use.
  const { setTimeout: later, clearTimeout: never, addEventListener: listen }: Window = page;
  const told = new Map<string, string>();
  const found = new Set<string>();
  const timers = new Set<number>();
  const tcf = createTcf(page, () => quietly(ask), signal);
  let last = Number.NEGATIVE_INFINITY;

  const has = (name: string): boolean => getDescriptor(page, name) !== undefined;
  const isAnybody = () => found.size > 0 || FRAMEWORKS.some(has);

  function tell(source: string, reading: Reading | null): void {
    if (!reading) return;
    const { state, open, text } = reading;
    const said = `${open ?? false}\n${text ?? ''}\n${Object.entries(state).flat().join('\n')}`;
    if (told.get(source) === said) return;
    told.set(source, said);
    const more = { ...(open ? { open } : {}), ...(text === undefined ? {} : { text: text.slice(0, LONGEST_TEXT) }) };
    emit({ kind: 'consent', at: now(), source, state, ...more });
  }

  function find(): void {
    for (const { id, paths, keys } of WAYS) {
      if (found.has(id) || !paths.some((path) => own(page, ...path) !== undefined)) continue;
      found.add(id);
      const key = keys.map((path) => own(page, ...path)).find((name) => typeof name === 'string');
      emit({ kind: 'manager', at: now(), id, ...(typeof key === 'string' ? { key: key.slice(0, 80) } : {}) });
    }
  }

  function ask(): void {
    last = now();
    const framework = has('__tcfapi') ? tcf.read() : null;
    if (framework) tell('tcf', framework);
    if (has('__gpp')) quietly(() => tell('gpp', readGpp(page)));
    if (has('__uspapi')) quietly(() => tell('usp', readUsp(page)));
    const named = framework && REGISTERED.get(framework.cmpId);
    if (named) found.add(named);
    for (const id of found) quietly(() => tell(id, LIVE[id]?.(page, framework) ?? null));
  }

  function look(): void {
    quietly(() => tell('google', readGoogle(page)));
    if (isAnybody()) quietly(ask);
  }

  function soon(): void {
    if (!isAnybody() && !has('google_tag_data')) return;
    for (const delay of AFTER) {
      const work = () => {
        timers.delete(timer);
        look();
      };
      const timer: number = apply(later, page, [work, delay]);
      timers.add(timer);
    }
  }

  apply(listen, page, ['click', soon, { capture: true, signal }]);
  signal.addEventListener('abort', () => {
    for (const timer of timers) apply(never, page, [timer]);
  });

  return {
    check() {
      quietly(find);
      if (now() - last >= OFTEN || !isAnybody()) look();
      else quietly(() => tell('google', readGoogle(page)));
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
