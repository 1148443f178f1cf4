import type { Conversion, NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import { fold } from './names';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Says of events which of a site's own micro-conversions they prove: by the names that its people gave, however their words are joined,
 * and whoever reports them; `standard` are those that no other name may mean, neither the catalogue's nor another of the site's. Of all other events it says what they are about, and that they prove nothing.
 * @param name how events are named where nobody added anything
 */
export function createOwnNaming(
  own: ReadonlyMap<string, Conversion>,
  name: (event: NamedEvent) => Naming,
): (event: NamedEvent) => Naming {
  const byName = new Map<string, Set<string>>();
  for (const [id, { proves }] of own) {
    for (const event of Object.values(proves.names).flat()) {
      const folded = fold(event);
      byName.set(folded, (byName.get(folded) ?? new Set()).add(id));
    }
  }
  return (event) => {
    const known = name(event);
    const ids = byName.get(known.folded);
    if (!ids) return { ...known, proves: NOTHING, standard: NOTHING };
    const alone = ids.size === 1 && known.about.size === 0;
    return {
      ...{ folded: known.folded, proves: ids, about: ids, noise: false, passive: false, asked: true },
      standard: alone ? ids : NOTHING,
    };
  };
}
