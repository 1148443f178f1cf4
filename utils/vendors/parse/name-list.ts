/** The names of a query, decoded and in order, repeated ones included. */
export class NameList {
  /** Each name once, in the order in which they come first. */
  readonly distinct: readonly string[];
  /** What was worked out from these names, by the number of the work: {@link perList}. */
  readonly worked: unknown[] = [];
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly all: readonly string[]) {
    this.places = new Map(all.map((name, at) => [name, at]));
    this.distinct = this.places.size === all.length ? all : [...this.places.keys()];
  }

  /** Where a name stands last; -1 where it does not. */
  place(name: string): number {
    return this.places.get(name) ?? -1;
  }
}

/** Nodes that are kept at once; the tags of a site need a few hundred. */
const MOST = 6_000;
/** What is longer or stands further behind is of no tag's list of names, and is not kept. */
const LONGEST = 60;
const DEEPEST = 250;

/**
 * A name behind those before it. A library sends the same names in the same order again and again: its queries are paths in a tree, and
 * what is at a path's end is known from the last time.
 */
export class NameNode {
  /** The name that came next last time: as a rule it does so again. */
  likely: NameNode | null = null;
  private readonly next = new Map<string, NameNode>();
  private made: NameList | null = null;

  constructor(
    private readonly before: NameNode | null,
    private readonly name: string,
    /** How the name stands in the text, with its equals sign. */
    readonly start: string,
    private readonly depth: number,
  ) {}

  /** This and one more name, as it stands in the text. */
  after(raw: string, decode: (text: string) => string): NameNode {
    const known = this.next.get(raw);
    if (known !== undefined) {
      this.likely = known;
      return known;
    }
    if (raw.length > LONGEST || this.depth >= DEEPEST) return new NameNode(this, decode(raw), '', this.depth + 1);
    const key = ownCopy(raw);
    const node = new NameNode(this, ownCopy(decode(key)), `${key}=`, this.depth + 1);
    this.next.set(key, node);
    this.likely = node;
    kept += 1;
    return node;
  }

  /** The names up to here. */
  list(): NameList {
    if (this.made !== null) return this.made;
    const names: string[] = [];
    for (let node: NameNode = this; node.before !== null; node = node.before) names.push(node.name);
    this.made = new NameList(names.reverse());
    return this.made;
  }
}

const emptied = () => new NameNode(null, '', '', 0);
let root = emptied();
let kept = 0;

/** Where every query begins. */
export function noNames(): NameNode {
  if (kept > MOST) {
    root = emptied();
    kept = 0;
  }
  return root;
}

/** What is worked out from names alone, once for each list of them. */
export function perList<Outcome>(work: (names: NameList) => Outcome): (names: NameList) => Outcome {
  const number = works;
  works += 1;
  return (names) => {
    const { worked } = names;
    const before = worked[number] as Outcome | undefined;
    if (before !== undefined) return before;
    const outcome = work(names);
    worked[number] = outcome;
    return outcome;
  };
}

let works = 0;

/** The engine's own copy of a text, quick as a key and in comparisons; a slice would keep the whole query alive. */
function ownCopy(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
