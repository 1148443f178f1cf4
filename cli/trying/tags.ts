import type { Recording } from '../../utils/model/recording';

/** Tag of the element that an offer stands on, by its selector, as the newest offer said. */
export function tagsOf({ signals }: Pick<Recording, 'signals'>): (selector: string | null) => string | undefined {
  const tags = new Map<string, string>();
  for (const signal of signals) {
    if (signal.kind !== 'offer') continue;
    for (const { element } of signal.found) if (element) tags.set(element.selector, element.tag);
  }
  return (selector) => (selector === null ? undefined : tags.get(selector));
}
