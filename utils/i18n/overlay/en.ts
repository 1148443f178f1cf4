import type { OverlayKey } from './keys';

/** What is drawn on the page: English. */
export const overlayEn: { readonly [key in OverlayKey]: string } = {
  'overlay.page': 'On the page as a whole',
  'overlay.events': 'Events',
  'overlay.fold': 'Fold',
  'overlay.unfold': 'Unfold',
  'overlay.move': 'Move to the next corner',
  'overlay.hide': 'Hide everything (bring it back in the panel or with the keyboard shortcut)',
  'overlay.chain': 'What the last use caused',
  'overlay.more': 'and {count} more',
  'overlay.send': 'What to send: {event}[, with {parameters}].',
  'overlay.try': 'Try it',
  'overlay.wrong': 'Not an offer',
  'overlay.panel': 'Show in panel',
  'view.title': 'Drawn on the page',
  'view.shown': 'Draw on the page',
  'view.states': 'States',
  'view.kinds': 'Kinds',
  'view.destination': 'Destination',
  'view.any': 'any',
  'view.keys': 'Keyboard: {hide} shows or hides it, {enter} goes to the badges.',
  'view.process-milestone': 'Steps to the goal',
  'view.secondary-action': 'Secondary actions',
  'view.macro-conversion': 'Main conversions',
  'view.own': 'Own micro-conversions',
};
