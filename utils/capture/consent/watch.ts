import type { Json } from '../../model/signal';
import { apply, has, now, quietly } from '../natives';
import type { TapEmit } from '../tap-signal';
import { answerOf, framework } from './framework';
import { LIVE } from './live';
import { KEYS, NAMES } from './names';
import { ask, lineOf, own, plain } from './own';
import { createTcf } from './tcf';

/** Asking costs more than looking whether there is anybody to ask: at most once in so many milliseconds. */
const OFTEN = 200;
/** Characters of a string of a framework, and of a name that a manager gives to something. */
const LONGEST = { text: 20_000, name: 60 };
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
 * others it tells that they are there: what they keep is read beside the page. Reports what a source says as it says it, when that has
 * changed. Where nothing of it is on the page, a look costs one look-up for each name.
 */
export function createConsentWatch(page: Window & typeof globalThis, emit: TapEmit, signal: AbortSignal): { check(): void } {
  // As they are before the page's scripts: libraries that replace them take notice of every use.
  const { setTimeout: later, clearTimeout: never, addEventListener: listen }: Window = page;
  const told = new Map<string, string>();
  const found = new Set<string>();
  const timers = new Set<number>();
  const tcf = createTcf(page, () => quietly(askAll), signal);
  let last = Number.NEGATIVE_INFINITY;

  const isAnybody = () => found.size > 0 || FRAMEWORKS.some((name) => has(page, name));

  function tell(source: string, says: () => Json): void {
    quietly(() => {
      const said = says();
      const line = lineOf(said);
      if (said === null || told.get(source) === line) return;
      told.set(source, line);
      emit({ kind: 'consent', at: now(), source, said });
    });
  }

  function find(): void {
    for (const { id, paths, keys } of WAYS) {
      if (found.has(id) || !paths.some((path) => own(page, ...path) !== undefined)) continue;
      found.add(id);
      const key = keys.map((path) => own(page, ...path)).find((name) => typeof name === 'string');
      emit({ kind: 'manager', at: now(), id, ...(key === undefined ? {} : { key: String(key).slice(0, LONGEST.name) }) });
    }
  }

  function askAll(): void {
    last = now();
    if (has(page, '__tcfapi')) tell('tcf', tcf);
    // All that GPP knows stands in its answer to `ping`, which is given at once: no listener is needed.
    if (has(page, '__gpp')) tell('gpp', () => plain(answerOf(page, '__gpp', 'ping'), LONGEST.text));
    if (has(page, '__uspapi')) tell('usp', () => plain(answerOf(page, '__uspapi', 'getUSPData', 1), LONGEST.name));
    for (const id of found) tell(id, () => askManager(page, id));
  }

  function look(): void {
    // Undocumented by Google: for each type an object with what was said by default and as answered, regions resolved.
    tell('google', () => plain(own(page, 'google_tag_data', 'ics', 'entries'), LONGEST.name));
    if (isAnybody()) quietly(askAll);
  }

  function soon(): void {
    if (!isAnybody() && !has(page, 'google_tag_data')) return;
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
      if (now() - last >= OFTEN) look();
      if (!isAnybody()) last = Number.NEGATIVE_INFINITY;
    },
  };
}

function askManager(page: object, id: string): Json {
  // Documented: returns what the manager holds; not asked while a stub stands there.
  if (id === 'consentmanager') {
    const data = framework(page, '__cmp', 'getCMPData') && ask(page, '__cmp', 'getCMPData');
    return data ? plain({ purposes: own(data, 'purposeConsents'), answered: own(data, 'userChoiceExists') }, LONGEST.name) : null;
  }
  const [path, ...names] = LIVE[id]?.split(' ') ?? [];
  if (!path) return null;
  const manager = own(page, ...path.split('.'));
  return plain(Object.fromEntries(names.map((name) => [name, ask(manager, name)])), LONGEST.name);
}
