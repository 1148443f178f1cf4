import type { RulePlace } from '../../model/recording';
import type { VendorRequest } from '../../model/vendor';
import { isLoose } from '../parse/json';
import { contentsOf } from './contents';

/** Names in a request, as rules write them. */
export interface Keys {
  readonly query: readonly string[];
  readonly body: readonly string[];
  readonly segments: readonly string[];
}

const MOST = 60;
const DEEPEST = 5;
/** What libraries call the name of an event, the surest first. Not `name` and `type` by themselves, unless in something called event. */
const CALLED = [
  'event_name',
  'eventname',
  'event.name',
  'events.name',
  'event.type',
  'events.type',
  'event',
  'events.event',
  'en',
  'ev',
  'evt',
  'event_type',
  'eventtype',
  'ea',
  'action',
  'goal',
  'name',
  'type',
];

/** Every name under which a request says something: parameters, and fields of the body with those around them, lists left out. */
export function keysOf(request: VendorRequest): Keys {
  const { query, body, segments } = contentsOf(request);
  const found = new Set<string>();
  collect(body, '', 0);
  return { query: Object.keys(query).slice(0, MOST), body: [...found], segments };

  function collect(branch: unknown, path: string, depth: number): void {
    if (depth > DEEPEST || found.size >= MOST) return;
    if (Array.isArray(branch)) for (const item of branch.slice(0, 3)) collect(item, path, depth + 1);
    else if (isLoose(branch)) {
      for (const [key, held] of Object.entries(branch).slice(0, MOST))
        collect(held, path === '' ? key : `${path}.${key}`, depth + 1);
    } else if (path !== '' && (typeof branch === 'string' || typeof branch === 'number')) found.add(path);
  }
}

/** Where the name of the event seems to stand, by what the fields are called; null where none is called so. */
export function guessPlace({ query, body }: Pick<Keys, 'query' | 'body'>): RulePlace | null {
  for (const name of CALLED) {
    const ends = (key: string) => key.toLowerCase() === name || key.toLowerCase().endsWith(`.${name}`);
    const field = body.find(ends);
    if (field !== undefined) return { in: 'body', key: field };
    const parameter = query.find((key) => key.toLowerCase() === name);
    if (parameter !== undefined) return { in: 'query', key: parameter };
  }
  return null;
}
