import { dotted } from '../parse/dotted';
import { isLoose, type Loose, scalars } from '../parse/json';
import { impersonal } from '../parse/personal';
import type { Contents } from './contents';
import type { Found } from './find';

type Params = Readonly<Record<string, string | number>>;

/** Objects that events put their own parameters into: these count without the object's name as well. */
const ENVELOPES = [
  'properties',
  'props',
  'params',
  'parameters',
  'attributes',
  'payload',
  'data',
  'eventProperties',
  'event_properties',
];
/** Fields of one object that are looked at. */
const MOST = 200;

/**
 * What a request says about each of its events, with the nearer word over the farther one, and nothing of what names a person. What
 * several events share is read once: the cost is that of the request.
 */
export function createParams({ query, body }: Contents): (found: Found | null) => Params {
  const whole = isLoose(body) ? body : {};
  const address = plain(query);
  const around = { ...address, ...plain(whole) };
  const known = new Map<Loose, { holder: Loose | null; params: Params }>();
  return (found) => {
    const entry = found?.entry ?? whole;
    const holder = found?.holder ?? null;
    const before = known.get(entry);
    if (before && before.holder === holder) return before.params;
    const near = holder && holder !== entry ? { ...enclosed(holder), ...plain(holder) } : {};
    const params = impersonal({ ...(entry === whole ? address : around), ...dotted(entry), ...enclosed(entry), ...near });
    known.set(entry, { holder, params });
    return params;
  };
}

function enclosed(object: Loose): Params {
  return Object.fromEntries(
    ENVELOPES.flatMap((name) => (Object.hasOwn(object, name) ? Object.entries(plain(object[name])) : [])),
  );
}

/** Only what stands there directly: text, numbers, truth values. */
function plain(value: unknown): Params {
  if (!isLoose(value)) return {};
  const direct = Object.entries(value)
    .slice(0, MOST)
    .filter(([, held]) => typeof held !== 'object');
  return scalars(Object.fromEntries(direct));
}
