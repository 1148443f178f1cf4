import type { LinkedEvent, Stated, Visit } from '../../model/linked';
import { FRAMEWORKS } from '../consent';

/** How managers call what each type of Consent Mode is about. OneTrust's own C0002 is performance, its C0004 targeting. */
const CATEGORIES = {
  analytics_storage: /statisti|analyti|^measurement$|^performance$|^c0002$/i,
  ad_storage: /marketing|advertis|targeting|^ads?$|^c0004$/i,
} as const;
/** Milliseconds before and after a hit in which a manager's word may still be on its way. */
const SETTLED = 1_000;
const CHANGES = 3_000;

/** What a visitor refused, and to whom. */
export interface Refusal {
  readonly source: string;
  /** Under the manager's own names. */
  readonly types: readonly string[];
  readonly seq: number;
}

/**
 * Whether the visitor had refused the consent manager all that a type of Consent Mode stands for, some time before a hit left, and did not
 * take it back right after. Null as soon as any manager says otherwise.
 */
export function refused({ doc, at }: LinkedEvent, visit: Visit, type: keyof typeof CATEGORIES): Refusal | null {
  const place = doc ?? visit.doc;
  let refusal: Refusal | null = null;
  for (const manager of [...visit.managers(place, at), ...visit.managers(place, at + CHANGES)]) {
    // Of purposes and sales no type of Consent Mode follows for certain.
    if (FRAMEWORKS.has(manager.source)) continue;
    const types = Object.keys(manager.state).filter((name) => CATEGORIES[type].test(name));
    if (types.length === 0) continue;
    if (!isRefused(manager, types)) return null;
    if (manager.at <= at - SETTLED) refusal ??= { source: manager.source, types, seq: manager.seq };
  }
  return refusal;
}

function isRefused({ open, state }: Stated, types: readonly string[]): boolean {
  return !open && types.every((name) => state[name] === 'denied');
}
