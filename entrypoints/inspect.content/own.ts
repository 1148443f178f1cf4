import { findOwn } from '../../utils/detect/own';
import type { OwnTarget } from '../../utils/model/own-conversion';
import { askUntil } from '../../utils/wire/ask';
import { shadowOf } from '../../utils/wire/shadow';

/** What people added for the site, as far as it stands on the page. */
export interface OwnOffers {
  found(): ReturnType<typeof findOwn>;
  /** Looks for these from now on. */
  learn(targets: readonly OwnTarget[]): void;
}

/** Asks what is to be looked for, and has the page looked at again where that is anything. */
export function askOwn(look: () => void, signal: AbortSignal): OwnOffers {
  let targets: readonly OwnTarget[] = [];
  function learn(changed: readonly OwnTarget[]): void {
    targets = changed;
    look();
  }
  void askUntil('own', {}, signal)
    .then(({ targets: known }) => known.length > 0 && learn(known))
    .catch(() => {});
  return { found: () => findOwn(document, targets, shadowOf), learn };
}
