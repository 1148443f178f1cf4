import { pageOf } from '../../utils/link/address';
import type { PageView } from '../../utils/model/conversion';
import type { PageType } from '../../utils/model/offer';
import type { TypeNote } from '../../utils/model/site-notes';
import { ask } from '../../utils/wire/ask';

/** What people say that pages are, which stands before what detection says. */
export interface PageTypes {
  /** The page as it is to be looked at for offers. */
  corrected(page: PageView): PageView;
  learn(types: readonly TypeNote[]): void;
}

/** Asks once, so that nothing is found by a type that is known to be wrong. Nothing is known where nobody answers. */
export async function askPageTypes(): Promise<PageTypes> {
  const { types } = await ask('types', {}).catch(() => ({ types: [] }));
  let known: ReadonlyMap<string, PageType> = byPage(types);
  return {
    corrected(page) {
      const type = known.size > 0 ? known.get(pageOf(page.url.href)) : undefined;
      return type === undefined ? page : { ...page, type, confidence: 1 };
    },
    learn(changed) {
      known = byPage(changed);
    },
  };
}

function byPage(types: readonly TypeNote[]): Map<string, PageType> {
  return new Map(types.map(({ page, type }) => [page, type]));
}
