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

/** What changed on a page since the last look. */
export interface Dirty {
  /** Came, or changed an attribute: all that stands inside may mean something else now. */
  readonly whole: readonly Element[];
  /** Something directly inside came, went or changed. */
  readonly inner: readonly Node[];
}

export const CLEAN: Dirty = { whole: [], inner: [] };

/** Gathers what mutation records say has to be read anew. */
export interface Changes {
  /** Notes the records; says whether they are reason enough for another look. */
  note(records: readonly MutationRecord[]): boolean;
  /** Whether one of the records noted since they were last taken was a reason for another look. */
  pending(): boolean;
  /** All that was noted, which is forgotten then. */
  take(): Dirty;
}

export function createChanges(): Changes {
  let whole = new Set<Element>();
  let inner = new Set<Node>();
  let matter = false;

  function note(record: MutationRecord): boolean {
    const { type, target } = record;
    if (type === 'attributes') return noteAttribute(target as Element, record.attributeName ?? '', record.oldValue);
    inner.add(type === 'characterData' ? (target.parentNode ?? target) : target);
    if (type === 'characterData') return false;
    let matters = false;
    for (const node of record.addedNodes) {
      if (node.nodeType !== 1) continue;
      whole.add(node as Element);
      matters ||= isShown(node);
    }
    for (const node of record.removedNodes) matters ||= node.nodeType === 1 && isShown(node);
    return matters;
  }

  /** What an animation writes to a style changes nothing that is offered. */
  function noteAttribute(element: Element, name: string, before: string | null): boolean {
    const now = element.getAttribute(name);
    if (now === before) return false;
    if (name === 'style' && hidingPart(now) === hidingPart(before)) {
      inner.add(element);
      return false;
    }
    whole.add(element);
    return TELLING.has(name);
  }

  return {
    note(records) {
      for (const record of records) if (note(record)) matter = true;
      return matter;
    },
    pending: () => matter,
    take() {
      const dirty = { whole: [...whole], inner: [...inner] };
      whole = new Set();
      inner = new Set();
      matter = false;
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
