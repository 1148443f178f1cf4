import type { Found } from '../../utils/detect/offers';
import type { Work } from '../../utils/detect/slices';
import type { PageView } from '../../utils/model/conversion';
import type { ElementRef, Offer, PageType } from '../../utils/model/offer';
import type { Agent } from '../../utils/wire/agent';

/** Copies of one offer that are told. */
const MOST_COPIES = 30;

/**
 * Reports what came and what went since the last scan, of a page that was taken for one of this type. A page as a whole offers only in its
 * top frame.
 */
export function createOfferReporter(
  agent: Pick<Agent, 'emit' | 'refOf' | 'describe'>,
  isTop: boolean,
): (page: PageView, type: PageType, title: string, found: readonly Found[]) => Work<void> {
  let known = new Map<string, Offer>();
  let facts = '';
  let taken: PageType | null = null;

  /** Ids of the offers before, by conversion and `ref` of each of their elements. */
  let owners = new Map<string, string>();

  /**
   * The id of an offer lasts as long as one of its elements: what stood out on a wide screen gives way to its copy on a narrow one, and
   * is the same offer.
   */
  function idOf({ conversion, element, copies = [] }: Found, taken: ReadonlyMap<string, Offer>): string {
    const keys = element ? [element, ...copies].map((one) => `${conversion}:${agent.refOf(one)}`) : [`${conversion}:page`];
    const before = keys.map((key) => owners.get(key)).find((id) => id !== undefined && !taken.has(id));
    // A copy that has become an offer of its own must not take the name of the one it was a copy of.
    return before ?? keys.find((key) => !taken.has(key)) ?? keys.join('+');
  }

  function* elementsOf(found: Found, before: Offer | undefined): Work<Pick<Offer, 'element' | 'copies'>> {
    if (!found.element) return { element: null };
    const told = new Map([before?.element, ...(before?.copies ?? [])].flatMap((one) => (one ? [[one.ref, one] as const] : [])));
    const refer = (element: Element): ElementRef => told.get(agent.refOf(element)) ?? agent.describe(element);
    const first = refer(found.element);
    const copies: ElementRef[] = [];
    for (const copy of (found.copies ?? []).slice(0, MOST_COPIES)) {
      yield;
      copies.push(refer(copy));
    }
    const element = { ...first, label: found.label || first.label, selector: found.selector ?? first.selector };
    return copies.length > 0 ? { element, copies } : { element };
  }

  return function* (page, type, title, found) {
    const url = location.href;
    const next = new Map<string, Offer>();
    for (const one of found) {
      yield;
      if (!one.element && !isTop) continue;
      const id = idOf(one, next);
      next.set(id, { id, conversion: one.conversion, ...(yield* elementsOf(one, known.get(id))), confidence: one.confidence });
    }
    // A new address is a new page: everything on it is offered anew.
    const fresh = `${url.split('#')[0]} ${page.type} ${page.language}`;
    const before = fresh === facts ? known : new Map<string, Offer>();
    const gone = [...known.keys()].filter((id) => !next.has(id));
    const came = [...next.values()].filter((offer) => isNews(offer, before.get(offer.id)));
    const corrected = fresh === facts && type !== taken;
    taken = type;
    if (fresh === facts && came.length === 0 && gone.length === 0) return;
    known = next;
    owners = ownersOf(next);
    facts = fresh;
    agent.emit({
      kind: 'offer',
      at: Date.now(),
      page: {
        url,
        title: title.slice(0, 200),
        type: page.type,
        confidence: page.confidence,
        language: page.language,
        ...(page.hints.length > 0 ? { hints: page.hints } : {}),
      },
      found: came,
      gone,
      ...(corrected && { corrected }),
    });
  };
}

function ownersOf(offers: ReadonlyMap<string, Offer>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, conversion, element, copies = [] } of offers.values())
    for (const one of element ? [element, ...copies] : []) owners.set(`${conversion}:${one.ref}`, id);
  return owners;
}

/** Whether an offer is new, stands on another element, or on more of them. */
function isNews(offer: Offer, before: Offer | undefined): boolean {
  if (!before || before.element?.ref !== offer.element?.ref) return true;
  const told = new Set(before.copies?.map(({ ref }) => ref));
  return (offer.copies ?? []).some(({ ref }) => !told.has(ref));
}
