import type { Json } from '../model/signal';

/** Methods and commands that say who somebody is. */
const IDENTITY = /^(?:identify|alias|group|set|setUser\w*|setCustomData|user\w*)$/;
/** Commands that name the account first, and may say who somebody is after that. */
const ACCOUNT = /^(?:init|load|config|newTracker)$/;

/**
 * How many of a call's arguments are recorded with their values: what follows may be a person's own words, and its names say enough.
 * @param method of an object; empty for a function, whose first text is the command
 */
function recorded(method: string, args: readonly Json[]): number {
  if (method !== '') return IDENTITY.test(method) ? 0 : args.length;
  // Yandex's first argument is the account.
  const place = typeof args[0] === 'number' ? 1 : 0;
  const command = args[place];
  // Snowplow names trackers after a colon.
  const [verb = ''] = typeof command === 'string' ? command.split(':', 1) : [];
  if (IDENTITY.test(verb)) return place + 1;
  return ACCOUNT.test(verb) ? place + 2 : args.length;
}

/** What is recorded of the arguments of a call: of what may be a person's own words, the names only. */
export function withoutPersonal(name: string, args: readonly Json[]): Json[] {
  const dot = name.indexOf('.');
  const open = recorded(dot < 0 ? '' : name.slice(dot + 1), args);
  return args.map((arg, index) => (index < open ? arg : withoutValues(arg)));
}

/** A copy in which nothing is left of a snapshot but its keys. */
function withoutValues(copy: Json): Json {
  if (copy === null || typeof copy === 'boolean') return copy;
  if (typeof copy !== 'object') return { $cut: 'private' };
  if (Array.isArray(copy)) return copy.map(withoutValues);
  // A tag says what kind of thing it was.
  return Object.fromEntries(
    Object.entries(copy).map(([key, value]) => [key, key === '$cut' || key === '$function' ? value : withoutValues(value)]),
  );
}
