import { pageOf } from '../../utils/link/address';
import type { PageView } from '../../utils/model/conversion';
import type { PageType } from '../../utils/model/offer';
import { onSite } from '../../utils/model/site';
import type { TypeNote } from '../../utils/model/site-notes';
import { askUntil } from '../../utils/wire/ask';

/** How long, in milliseconds, the first look waits for an answer: the background may be dead or busy. */
const PATIENCE = 300;

/** What people say that pages are, which stands before what detection says. */
export interface PageTypes {
  /** The page as it is to be looked at for offers. */
  corrected(page: PageView): PageView;
  /** Looks anew. */
  learn(types: readonly TypeNote[]): void;
}

/** Asks first, so that nothing is found by a type that is known to be wrong, and has the page looked at then, in any case. */
export function askPageTypes(look: () => void, signal: AbortSignal): PageTypes {
  let known: ReadonlyMap<string, PageType> = new Map();
  let looked = false;

  function first(): void {
    if (looked) return;
    looked = true;
    look();
  }

  function learn(types: readonly TypeNote[]): void {
    known = new Map(types.map(({ page, type }) => [onSite(page), type]));
    if (looked) look();
  }

  setTimeout(first, PATIENCE);
  void askUntil('types', {}, signal)
    .then(({ types }) => types.length > 0 && learn(types))
    .catch(() => {})
    .finally(first);

  return {
    corrected(page) {
      const type = known.size > 0 ? known.get(onSite(pageOf(page.url.href))) : undefined;
      return type === undefined ? page : { ...page, type, confidence: 1 };
    },
    learn,
  };
}
