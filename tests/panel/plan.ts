import type { OwnConversions } from '../../components/plan-props';
import { checkOwn, mergeOwn, OwnConversionsError, ownIdOf } from '../../utils/journal/own-conversions';
import { readPlan } from '../../utils/journal/plan';
import type { OwnConversion } from '../../utils/model/own-conversion';
import type { Likely } from '../../utils/model/sighting';

const SITE = 'shop.example';

/** What a person may have added. */
export const ownPlan: readonly OwnConversion[] = [
  {
    id: 'own-book-a-fitting',
    host: SITE,
    name: 'Book a fitting',
    selector: '#product > div.actions:nth-of-type(2) button[data-testid="book-a-fitting-primary"]',
    on: '/products/*',
    action: 'click',
    events: ['book_fitting', 'fitting_requested'],
    parameters: ['branch', 'day'],
  },
  {
    id: 'own-upgrade',
    host: SITE,
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    selector: null,
    on: '',
    action: null,
    events: ['upgrade_plan'],
    parameters: [],
  },
  {
    id: 'own-add-to-cart',
    host: SITE,
    name: 'add_to_cart',
    selector: null,
    on: '',
    action: null,
    events: ['add_to_cart'],
    parameters: ['shade'],
    adds: 'add-to-cart',
  },
];

/** What the element `#else` would send. */
const LIKELY: readonly Likely[] = [
  { event: 'buy', where: 'gtag', by: 'handler', name: 'onclick' },
  { event: 'click', where: 'ga4', by: 'outbound' },
  { event: 'add_to_cart', where: 'ga4', by: 'same', name: 'add-to-cart' },
  { event: '', where: 'clarity', by: 'recorded' },
];

/** The own micro-conversions as the panel is given them, in memory: two elements match any selector, and the first button is picked. */
export function ownConversions(given: Partial<OwnConversions> = {}): OwnConversions {
  const { list = [], site = SITE, save = () => {} } = given;
  return {
    site,
    list,
    check(own) {
      const draft = own as { readonly id: string; readonly name: string };
      return checkOwn({ ...draft, id: draft.id || ownIdOf(draft.name, new Set(list.map(({ id }) => id))) }, site ?? '');
    },
    count: async (selector) => (selector.includes('[[') ? -1 : 2),
    pick: async () => ({ selector: '#fit', label: 'Book a fitting', action: 'click' }),
    sighting: (selector, make) =>
      selector === '#fit'
        ? {
            offers: [{ conversion: 'add-to-cart', state: 'partial' }],
            uses: 2,
            fired: [{ event: 'book_fitting', where: 'ga4', outcome: 'failed' }],
            likely: [],
          }
        : { offers: [], uses: 0, fired: [], likely: selector === '#else' && make ? LIKELY : [] },
    make: async () => ({ tag: 'a', host: SITE, isControl: true, classes: [], attributes: [], calls: [] }),
    stopPicking: () => {},
    save,
    exportFile: () => {},
    async importFile(file) {
      try {
        const { own, unusable } = readPlan(await file.text(), site ?? '', (event) =>
          event === 'add_to_cart' ? 'add-to-cart' : undefined,
        );
        const merged = mergeOwn(list, own);
        save(merged.own);
        return { added: merged.added, replaced: merged.replaced, unusable };
      } catch (error) {
        if (!(error instanceof OwnConversionsError) || error.code !== 'entry') return { problem: 'none' };
        return { problem: 'entry', entry: error.entry ?? 0, field: error.field ?? '' };
      }
    },
    ...given,
  };
}
