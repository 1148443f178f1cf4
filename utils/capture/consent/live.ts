import { framework } from './framework';
import { ask, entriesOf, own, type Reading, stateOf } from './own';
import type { TcfReading } from './tcf';

/** Managers that are told by the number that TCF gives, if by nothing else. From IAB Europe's register. */
export const REGISTERED: ReadonlyMap<number | undefined, string> = new Map([
  [6, 'sourcepoint'],
  [10, 'inmobi'],
  [31, 'consentmanager'],
  [300, 'funding-choices'],
]);

type Live = (page: object, tcf: TcfReading | null) => Reading | null;

/** What TCF says is said as TCF's; of the manager it is known whether it waits, once it has said anything. */
const byTcf: Live = (_page, tcf) => ({ state: {}, ...(tcf?.open && tcf.cmpId ? { open: true } : {}) });

const reading = (pairs: Iterable<readonly [string, unknown]>, open: boolean): Reading => ({
  state: stateOf(pairs),
  ...(open ? { open } : {}),
});

/**
 * Managers that keep consent where only they can read it: asked by functions that are documented to hand out what the manager holds, and
 * that change nothing.
 */
export const LIVE: { readonly [manager: string]: Live } = {
  sourcepoint: byTcf,
  inmobi: byTcf,
  uniconsent: byTcf,
  'funding-choices': byTcf,

  consentmanager(page, tcf) {
    const data = framework(page, '__cmp', 'getCMPData') && ask(page, '__cmp', 'getCMPData');
    return data ? reading(entriesOf(own(data, 'purposeConsents')), own(data, 'userChoiceExists') === false) : byTcf(page, tcf);
  },

  cookieconsent(page) {
    const manager = own(page, 'CookieConsent');
    const chosen = ask(manager, 'getUserPreferences');
    const names = (list: string, granted: boolean) =>
      entriesOf(own(chosen, list)).map(([, name]) => [String(name), granted] as const);
    return reading(
      [...names('acceptedCategories', true), ...names('rejectedCategories', false)],
      ask(manager, 'validConsent') !== true,
    );
  },

  osano(page) {
    const manager = own(page, 'Osano', 'cm');
    return reading(entriesOf(ask(manager, 'getConsent')), own(manager, 'dialogOpen') === true);
  },

  // Answers `''` where nothing was said.
  shopify(page) {
    const said = entriesOf(ask(own(page, 'Shopify', 'customerPrivacy'), 'currentVisitorConsent'));
    return said.length === 0
      ? null
      : reading(
          said,
          said.every(([, value]) => value === ''),
        );
  },

  // The second generation; what the third keeps is read where it keeps it.
  usercentrics(page) {
    const manager = own(page, 'UC_UI');
    if (ask(manager, 'isInitialized') !== true) return null;
    const categories = new Map<string, boolean>();
    for (const [, service] of entriesOf(ask(manager, 'getServicesBaseInfo'))) {
      const name = String(own(service, 'categorySlug') ?? '');
      categories.set(name, own(service, 'consent', 'status') === true && categories.get(name) !== false);
    }
    return reading(categories, ask(manager, 'isConsentRequired') === true);
  },
};
