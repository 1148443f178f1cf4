import type { OwnTarget } from '../model/own-conversion';
import { openShadow, type ShadowOf } from './tree';

/** Elements that one selector is followed to. */
const MOST = 500;

/** What a selector matches on the page, in document order; null where it is none. `>>>` crosses the shadow roots that `shadowOf` shows. */
export function matchesOf(document: Document, selector: string, shadowOf: ShadowOf = openShadow): Element[] | null {
  const parts = selector.split(/\s*>>>\s*/);
  try {
    for (const part of parts) document.createDocumentFragment().querySelector(part);
    let scopes: ParentNode[] = [document];
    let found: Element[] = [];
    for (const part of parts) {
      found = scopes.flatMap((scope) => [...scope.querySelectorAll(part)]).slice(0, MOST);
      scopes = found.flatMap((element) => shadowOf(element) ?? []);
    }
    return found;
  } catch {
    return null;
  }
}

/** Where the page has what people added: the first element that a selector matches, the others being copies of it. */
export function findOwn(document: Document, targets: readonly OwnTarget[], shadowOf?: ShadowOf) {
  return targets.flatMap(({ id, selector }) => {
    const [element, ...copies] = matchesOf(document, selector, shadowOf) ?? [];
    return element ? [{ conversion: id, element, copies, label: '', confidence: 1, selector }] : [];
  });
}
