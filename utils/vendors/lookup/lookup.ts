import type { Vendor, VendorRequest } from '../../model/vendor';
import { perList } from '../parse/name-list';
import { query } from '../parse/query';

type Entry = readonly [id: string, vendor: Vendor];

/** Who is at a host. A page talks to few hosts, again and again. */
interface Neighbourhood {
  /** The vendors that are looked for there. */
  readonly residents: readonly Entry[];
  /** These and those that are asked everywhere. */
  readonly asked: readonly Entry[];
  /** Id of the vendor that the host belongs to alone. */
  readonly owner: string | undefined;
}

export interface Lookup {
  /** The vendors to ask about a request: as many as it may be of, however many there are. */
  candidates(request: VendorRequest): readonly Entry[];
  neighbourhood(hostname: string): Neighbourhood;
}

const MOST = 1_000;
/** Characters beyond which a path is looked at only at both ends. */
const LONG = 4_000;

/** Finds whom a request may be of: by its host, by what stands in its path or body, and by its parameters, each looked up once. */
export function createLookup(vendors: ReadonlyMap<string, Vendor>): Lookup {
  const entries: readonly Entry[] = [...vendors];
  const everywhere = entries.filter(([, { hosts, marks }]) => hosts === undefined && marks === undefined);
  const byHost = grouped(entries, ({ hosts = [] }) => hosts);
  const owners = new Map(entries.flatMap(([id, { own = [] }]) => own.map((host): [string, string] => [host, id])));
  const inPath = [...grouped(entries, ({ marks }) => marks?.path ?? [])];
  const inBody = [...grouped(entries, ({ marks }) => marks?.body ?? [])];
  const inBodyUnquoted = inBody.filter(([mark]) => !mark.includes('"'));
  const marksOfQuery = [...grouped(entries, ({ marks }) => marks?.query ?? [])];
  const inQuery = marksOfQuery.filter(([mark]) => !mark.includes('='));
  const anyInQuery = new RegExp(inQuery.map(([mark]) => mark.replace(/\W/g, '\\$&')).join('|') || '(?!)');
  const byName = new Map<string, [start: string, marked: readonly Entry[]][]>();
  for (const [mark, marked] of marksOfQuery) {
    const [name = '', start] = mark.split('=', 2);
    if (start !== undefined) byName.set(name, [...(byName.get(name) ?? []), [start, marked]]);
  }

  const marksOf = perList(({ all }) =>
    all.flatMap((name, place) => (byName.get(name) ?? []).map(([start, marked]) => ({ place, start, marked }))),
  );

  const neighbourhood = remembered((hostname): Neighbourhood => {
    const names = upwards(hostname);
    const residents = [...new Set(names.flatMap((name) => byHost.get(name) ?? []))];
    const owner = names.map((name) => owners.get(name)).find(Boolean);
    return { residents, asked: [...everywhere, ...residents], owner };
  });
  const ofPath = remembered((path): readonly Entry[] => {
    const found: Entry[] = [];
    gather(inPath, path.length > LONG ? path.slice(0, LONG) + path.slice(-200) : path, found);
    return found;
  });

  return {
    neighbourhood,
    candidates({ url, body }) {
      const { asked } = neighbourhood(url.hostname);
      const found = [...asked];
      add(ofPath(url.pathname), found);
      if (url.search !== '') {
        const fields = query(url.search);
        for (const { place, start, marked } of marksOf(fields.names))
          if (start === '' || fields.raw(place).startsWith(start)) add(marked, found);
        if (anyInQuery.test(url.search)) gather(inQuery, url.search, found);
      }
      if (body) gather(body.includes('"') ? inBody : inBodyUnquoted, body, found);
      return found;
    },
  };
}

function grouped(entries: readonly Entry[], textsOf: (vendor: Vendor) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) for (const text of textsOf(entry[1])) groups.set(text, [...(groups.get(text) ?? []), entry]);
  return groups;
}

function gather(marks: readonly (readonly [mark: string, marked: readonly Entry[]])[], text: string, found: Entry[]): void {
  for (const [mark, marked] of marks) if (text.includes(mark)) add(marked, found);
}

function add(entries: readonly Entry[], found: Entry[]): void {
  for (const entry of entries) if (!found.includes(entry)) found.push(entry);
}

/** Few texts are asked for often; long ones are not remembered. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= 300) known.set(text, now);
    return now;
  };
}

/** A host and what it is below: `a.b.example`, `b.example`, `example`. Names of more parts than any vendor's are cut. */
function upwards(hostname: string): string[] {
  return hostname
    .split('.')
    .slice(-12)
    .map((_, at, parts) => parts.slice(at).join('.'));
}
