import { createRestlessness } from './restless';

/** Attributes that decide what is offered: a change of any other is noted for the next look, but is no reason for one. */
const TELLING: ReadonlySet<string> = new Set([
  'class',
  'style',
  'hidden',
  'href',
  'src',
  'type',
  'open',
  'disabled',
  'aria-hidden',
  'aria-label',
  'role',
  'action',
]);
const HIDING = /(?:display|visibility)\s*:\s*[\w-]+/gi;
/** So many records wait at most before they are read: each holds the nodes that it tells of. */
const MOST = 2_000;

/** What changed on a page since the last look. */
export interface Dirty {
  /** Came, or changed an attribute: all that stands inside may mean something else now. */
  readonly whole: readonly Element[];
  /** Something directly inside came, went or changed. */
  readonly inner: readonly Node[];
}

export const CLEAN: Dirty = { whole: [], inner: [] };

/** When the first and the last of some changes happened, by the page's clock. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Gathers what mutation records say has to be read anew. */
export interface Changes {
  /** Keeps the records for later, when those about the same are read together. `at`: when they came, by the page's clock. */
  note(records: readonly MutationRecord[], at?: number): void;
  /** A place came into sight, or left it, without a record of it. */
  show(place: Node, at: number): void;
  /** A person does something: what changes in the next moments is their doing, and no restlessness of the page. */
  attend(at: number): void;
  /**
   * When something changed that is reason enough for another look, since changes were last taken; `lazy`: in places that change again
   * and again. Null where nothing did.
   */
  reasons(): { readonly prompt: Span | null; readonly lazy: Span | null };
  /** Whether there is a reason for another look that does not wait. */
  pending(): boolean;
  /** All that was noted, which is forgotten then. */
  take(): Dirty;
}

export function createChanges(): Changes {
  let waiting: { readonly records: readonly MutationRecord[]; readonly at: number }[] = [];
  let count = 0;
  let whole = new Set<Element>();
  let inner = new Set<Node>();
  let prompt: Span | null = null;
  let lazy: Span | null = null;
  const restlessness = createRestlessness();

  function read(): void {
    const styles = new Map<Element, string>();
    for (const { records, at } of waiting) {
      for (const record of records) {
        if (readOne(record, styles)) give(record.target, at);
      }
    }
    waiting = [];
    count = 0;
  }

  /** What happened there is a reason for another look. */
  function give(place: Node, at: number): void {
    if (restlessness.of(place, at)) lazy = { first: lazy?.first ?? at, last: at };
    else prompt = { first: prompt?.first ?? at, last: at };
  }

  /** Whether the record is a reason for another look. */
  function readOne(record: MutationRecord, styles: Map<Element, string>): boolean {
    const { type, target } = record;
    if (type === 'attributes') return readAttribute(target as Element, record.attributeName ?? '', record.oldValue, styles);
    inner.add(type === 'characterData' ? (target.parentNode ?? target) : target);
    if (type === 'characterData') return false;
    let matters = false;
    for (const node of record.addedNodes) {
      if (node.nodeType !== 1) continue;
      // What has gone again is told anew when it comes back.
      if (node.isConnected) whole.add(node as Element);
      matters ||= isShown(node);
    }
    for (const node of record.removedNodes) matters ||= node.nodeType === 1 && isShown(node);
    return matters;
  }

  /** What an animation writes to a style changes nothing that is offered. */
  function readAttribute(element: Element, name: string, before: string | null, styles: Map<Element, string>): boolean {
    if (name === 'style') {
      const now = styles.get(element) ?? hidingPart(element.getAttribute(name));
      styles.set(element, now);
      if (now === hidingPart(before)) {
        inner.add(element);
        return false;
      }
    } else if (element.getAttribute(name) === before) return false;
    whole.add(element);
    return TELLING.has(name);
  }

  return {
    note(records, at = performance.now()) {
      waiting.push({ records, at });
      count += records.length;
      if (count > MOST) read();
    },
    show: give,
    attend: restlessness.attend,
    reasons() {
      read();
      return { prompt, lazy };
    },
    pending() {
      read();
      return prompt !== null;
    },
    take() {
      read();
      const dirty = { whole: [...whole].filter(({ isConnected }) => isConnected), inner: [...inner] };
      whole = new Set();
      inner = new Set();
      prompt = null;
      lazy = null;
      return dirty;
    },
  };
}

function isShown({ nodeName }: Node): boolean {
  return nodeName !== 'SCRIPT' && nodeName !== 'STYLE';
}

function hidingPart(style: string | null): string {
  return (style ?? '').slice(0, 2000).match(HIDING)?.join() ?? '';
}
