import type { Found } from '../../utils/detect/offers';
import type { PageView } from '../../utils/model/conversion';
import type { Offer } from '../../utils/model/offer';
import type { Agent } from '../../utils/wire/agent';

/** Reports what came and what went since the last scan. A page as a whole offers only in its top frame. */
export function createOfferReporter(
  agent: Agent,
  isTop: boolean,
): (page: PageView, title: string, found: readonly Found[]) => void {
  let known = new Map<string, Offer>();
  let facts = '';

  return (page, title, found) => {
    const url = location.href;
    const next = new Map<string, Offer>();
    for (const { conversion, element, label, confidence } of found) {
      if (!element && !isTop) continue;
      const id = `${conversion}:${element ? agent.refOf(element) : 'page'}`;
      const same = known.get(id);
      const described = element
        ? { ...(same?.element ?? agent.describe(element)), label: label || (same?.element?.label ?? '') }
        : null;
      next.set(id, { id, conversion, element: described, confidence });
    }
    // A new address is a new page: everything on it is offered anew.
    const fresh = `${url.split('#')[0]} ${page.type} ${page.language}`;
    const before = fresh === facts ? known : new Map<string, Offer>();
    const gone = [...known.keys()].filter((id) => !next.has(id));
    const came = [...next.values()].filter(({ id }) => !before.has(id));
    if (fresh === facts && came.length === 0 && gone.length === 0) return;
    known = next;
    facts = fresh;
    agent.emit({
      kind: 'offer',
      at: Date.now(),
      page: { url, title: title.slice(0, 200), type: page.type, confidence: page.confidence, language: page.language },
      found: came,
      gone,
    });
  };
}
