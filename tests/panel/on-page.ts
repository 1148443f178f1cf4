import type { DrawnView } from '../../components/on-page';
import type { TryOut } from '../../components/trying-props';

/** What is drawn on the page, as a person left it. */
export const drawn: DrawnView = {
  view: { hidden: false, withoutStates: ['tracked'], withoutKinds: [], destination: 'ga4' },
  keys: { hide: 'Alt+Shift+H', enter: 'Alt+Shift+K' },
  onView() {},
};

const trial = { selector: '#add', ref: 3, label: 'Add to cart', hold: true, needs: 'safe' } as const;

/** A run of which something is done already, something could not be, and the rest is left to a person. */
export const tryOut: TryOut = {
  plan: () => ({
    trials: [{ ...trial, conversion: 'phone', gesture: 'click' }],
    left: [
      { ...trial, conversion: 'add-to-cart', code: 'level', needs: 'cart' },
      { ...trial, conversion: 'purchase', code: 'never' },
    ],
  }),
  byHand: () => [{ ...trial, conversion: 'add-to-cart', gesture: 'click' }],
  going: null,
  tried: [
    { page: '', conversion: 'scroll-50', selector: null, label: '', gesture: 'scroll', trusted: false, code: null },
    {
      page: '',
      conversion: 'phone',
      selector: '#tel',
      label: '+36 1 555 0100',
      gesture: 'click',
      trusted: false,
      code: null,
      held: 'protocol',
    },
    {
      page: '',
      conversion: 'video-start',
      selector: 'video',
      label: 'How it is made',
      gesture: 'play',
      trusted: false,
      code: 'covered',
    },
  ],
  onTry() {},
  onStop() {},
};
