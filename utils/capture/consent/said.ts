import { entriesOf, own } from './own';
import { type Reading, reading } from './reading';

/** What a source said in the page, as consent by type. */
type Say = (said: unknown) => Reading | null;

const PURPOSES = Array.from({ length: 11 }, (_, index) => String(index + 1));
/** Sections of the United States say of each right whether the visitor opted out: 1 yes, 2 no. */
const OPTED: ReadonlyMap<unknown, boolean> = new Map([
  [1, false],
  [2, true],
]);

/** How each source is understood. The tap copies what it said; lists have become objects. */
export const SAYS: { readonly [source: string]: Say } = {
  /** The update stands over the default, which older builds call `initial`. */
  google(said) {
    const types = entriesOf(said).map(
      ([type, entry]) => [type, own(entry, 'update') ?? own(entry, 'default') ?? own(entry, 'initial')] as const,
    );
    const state = reading(types);
    return Object.keys(state.state).length > 0 ? state : null;
  },

  /** By the standard, a purpose that is not named has no consent. Nothing at all was said where no manager took the stub's place. */
  tcf(said) {
    if (entriesOf(said).length === 0) return { state: {}, open: true };
    const applies = own(said, 'gdprApplies') !== false;
    const google = own(said, 'google');
    const purposes = PURPOSES.map((purpose) => [`purpose_${purpose}`, own(said, 'purposes', purpose) === true] as const);
    const pairs = typeof google === 'boolean' ? [...purposes, ['vendor_755', google] as const] : purposes;
    return reading(applies ? pairs : [], applies && own(said, 'eventStatus') === 'cmpuishown', own(said, 'tcString'));
  },

  /** Under the names of the sections' own fields: `usnat_SaleOptOut`; denied is opted out. */
  gpp(said) {
    if (own(said, 'cmpStatus') !== 'loaded') return null;
    const open = own(said, 'cmpDisplayStatus') === 'visible' && own(said, 'signalStatus') === 'not ready';
    return reading(optOuts(own(said, 'parsedSections')), open, own(said, 'gppString'));
  },

  /** The third letter says whether the visitor opted out of the sale of data. */
  usp(said) {
    const text = String(own(said, 'uspString'));
    if (!/^1[YN-]{3}$/i.test(text)) return null;
    const letter = text.charAt(2).toUpperCase();
    return reading(letter === '-' ? [] : [['sale', letter === 'N']], false, text);
  },

  consentmanager: (said) => reading(entriesOf(own(said, 'purposes')), own(said, 'answered') === false),

  cookieconsent(said) {
    const names = (list: string, granted: boolean) =>
      entriesOf(own(said, 'getUserPreferences', list)).map(([, name]) => [String(name), granted] as const);
    const pairs = [...names('acceptedCategories', true), ...names('rejectedCategories', false)];
    return reading(pairs, own(said, 'validConsent') !== true);
  },

  osano: (said) => reading(entriesOf(own(said, 'getConsent')), own(said, 'dialogOpen') === true),

  shopify(said) {
    const types = entriesOf(own(said, 'currentVisitorConsent'));
    const open = types.every(([, value]) => value === '');
    return types.length > 0 ? reading(types, open) : null;
  },

  usercentrics(said) {
    if (own(said, 'isInitialized') !== true) return null;
    const categories = new Map<string, boolean>();
    for (const [, service] of entriesOf(own(said, 'getServicesBaseInfo'))) {
      const name = String(own(service, 'categorySlug') ?? '');
      categories.set(name, own(service, 'consent', 'status') === true && categories.get(name) !== false);
    }
    return reading(categories, own(said, 'isConsentRequired') === true);
  },
};

/** A section is an object of fields, or a list of such objects. */
function* optOuts(sections: unknown): Generator<readonly [name: string, granted: boolean]> {
  for (const [section, parsed] of entriesOf(sections))
    for (const part of [parsed, ...entriesOf(parsed).map(([, value]) => value)])
      for (const [name, value] of entriesOf(part)) {
        const granted = name.endsWith('OptOut') ? OPTED.get(value) : undefined;
        if (granted !== undefined) yield [`${section}_${name}`, granted];
      }
}
