import { conversions } from '../../utils/catalogue';
import { sayReason } from '../../utils/i18n/reason';
import type { Translator } from '../../utils/i18n/translate';
import type { Conversion } from '../../utils/model/conversion';
import type { OverlayKind, OverlayView } from '../../utils/model/overlay-view';
import type { PageAudit, Verdict } from '../../utils/model/verdict';
import { vendorName } from '../../utils/vendors';
import type { BadgeMessage } from '../../utils/wire/messages';

type Offered = { readonly ref: number | null; readonly conversion: string; readonly selector: string | null };

/** What the page as a whole offers because people say so: no detection tells of it. */
export function ofPage(page: PageAudit | undefined, own: ReadonlyMap<string, Conversion>): Offered[] {
  return (page?.verdicts ?? []).filter(({ conversion, selector }) => selector === null && own.has(conversion));
}

/** Makes the badge of an offer of the page; none where nothing is said of it. */
export function badger(
  page: PageAudit | undefined,
  say: Translator,
  own: ReadonlyMap<string, Conversion>,
  view: OverlayView,
): (offer: Offered) => BadgeMessage[] {
  const key = (conversion: string, selector: string | null) => `${conversion} ${selector}`;
  const verdicts = new Map<string, Verdict>();
  for (const verdict of page?.verdicts ?? []) verdicts.set(key(verdict.conversion, verdict.selector), verdict);
  return ({ ref, conversion, selector }) => {
    const verdict = verdicts.get(key(conversion, selector));
    if (!verdict) return [];
    const { state, reason } = verdict;
    const named = conversionOf(conversion, own);
    if (!isWanted(verdict, own.has(conversion) ? 'own' : (named?.kind ?? 'secondary-action'), view)) return [];
    const title = named?.title[say.language] ?? conversion;
    return [{ ref, conversion, title, state, stateWord: say.t(`state.${state}`), reason: sayReason(say, reason, vendorName) }];
  };
}

export function conversionOf(id: string, own: ReadonlyMap<string, Conversion>): Conversion | undefined {
  return own.get(id) ?? conversions.get(id);
}

function isWanted({ state, destinations }: Verdict, kind: OverlayKind, view: OverlayView): boolean {
  if (view.withoutStates.includes(state) || view.withoutKinds.includes(kind)) return false;
  return view.destination === null || Object.hasOwn(destinations, view.destination);
}

/**
 * The page of this address: as it stands, else without the hash, else without what follows the question mark (campaign parameters are
 * dropped from pages).
 */
export function pageOf(pages: readonly PageAudit[], address: string): PageAudit | undefined {
  const whole = (url: string) => url.split('#')[0];
  const bare = (url: string) => whole(url)?.split('?')[0];
  const exact = pages.find(({ url }) => url === address) ?? pages.find(({ url }) => whole(url) === whole(address));
  return exact ?? pages.find(({ url }) => bare(url) === bare(address));
}
