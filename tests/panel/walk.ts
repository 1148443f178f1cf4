import type { ConsentWalk, WalkPhase } from '../../components/consent-walk-props';
import { HOSTILE } from './samples';

const offer = { page: 'https://shop.example/products/stoneware-mug', label: '', selector: null } as const;

/** Each state of a consent walk, by name. */
export const walkPhases: { readonly [name: string]: WalkPhase } = {
  ready: { phase: 'ready', site: 'shop.example' },
  nowhere: { phase: 'ready', site: null },
  going: { phase: 'going', visit: 'before', doing: 'waiting', heard: null },
  asking: { phase: 'going', visit: 'denied', doing: 'asking', heard: 'granted' },
  ended: { phase: 'ended', why: 'failed', detail: 'TypeError: Failed to fetch' },
  done: {
    phase: 'done',
    partly: true,
    result: {
      url: 'https://shop.example/products/stoneware-mug',
      answered: { denied: { manager: 'Klaro', done: true }, accepted: { manager: null, done: true, byPerson: true } },
      fired: [
        {
          vendor: 'ga4',
          fired: {
            before: null,
            denied: { count: 1, names: ['page_view'] },
            accepted: { count: 3, names: ['page_view', HOSTILE] },
          },
        },
        { vendor: 'meta', fired: { before: null, denied: null, accepted: { count: 1, names: [] } } },
      ],
      offers: [
        { ...offer, conversion: 'scroll-50', states: { before: 'untested', denied: 'untested', accepted: 'untested' } },
        {
          ...offer,
          conversion: 'view-product',
          states: { before: 'unclear', denied: 'unclear', accepted: 'tracked' },
        },
        {
          ...offer,
          conversion: 'newsletter',
          selector: '#news',
          label: HOSTILE,
          states: { before: null, denied: 'untested', accepted: 'untested' },
        },
      ],
    },
  },
};

/** A consent walk that stands where it is told. */
export function consentWalk(walk: WalkPhase | null, more: Partial<ConsentWalk> = {}): ConsentWalk {
  const nothing = () => {};
  return {
    walk,
    onOpen: nothing,
    onStart: nothing,
    onStop: nothing,
    onAnswered: nothing,
    onNone: nothing,
    onExport: nothing,
    onClose: nothing,
    ...more,
  };
}
