import { ListedFields } from './listed';
import { NameList, perList } from './name-list';

/** Both together; `over` wins. */
export function merge(under: ReadonlyMap<string, string>, over: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (over.size === 0) return under;
  if (under instanceof ListedFields && over instanceof ListedFields) return new Merged(under, over);
  return new Map([...under, ...over]);
}

/** Two as one: a batch says once, for all its events, what they have in common, and their names repeat from batch to batch. */
class Merged extends ListedFields {
  readonly names: NameList;
  private readonly places: readonly number[];

  constructor(
    private readonly under: ListedFields,
    private readonly over: ListedFields,
  ) {
    super();
    const { names, places } = mergedNames(under.names, over.names);
    this.names = names;
    this.places = places;
  }

  value(place: number): string {
    const there = this.places[place] ?? 0;
    return there < 0 ? this.over.value(~there) : this.under.value(there);
  }
}

interface MergedNames {
  readonly names: NameList;
  /** Where each stands in the list it is from; of the one above, the complement of that. */
  readonly places: readonly number[];
}

/** Lists above one that are kept with it; a tag's events need a few dozen. */
const MOST = 500;

const above = perList(() => new Map<NameList, MergedNames>());

function mergedNames(under: NameList, over: NameList): MergedNames {
  const known = above(under);
  const before = known.get(over);
  if (before !== undefined) return before;
  const all = [...new Set([...under.distinct, ...over.distinct])];
  const places = all.map((name) => (over.place(name) < 0 ? under.place(name) : ~over.place(name)));
  const merged = { names: new NameList(all), places };
  if (known.size >= MOST) known.clear();
  known.set(over, merged);
  return merged;
}
