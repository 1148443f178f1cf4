import type { TryoutCountKey, TryoutKey } from './keys';

/** Trying: English. */
export const tryoutEn: { readonly [key in TryoutKey]: string } & {
  readonly [key in TryoutCountKey]: { readonly one: string; readonly other: string };
} = {
  'try.title': 'Try it out',
  'try.explained':
    'Tries by script what does no harm: looks, scrolls, stays, plays without sound, presses, begins forms. No page is left, and no form is sent unless you tick it.',
  'try.safe': 'Try the safe ones',
  'try.cart': 'Also put things in the cart and on lists',
  'try.forms': 'Also send newsletter and contact forms, with data that says it is a test ({email})',
  'try.guide': 'Guide me',
  'try.stop': 'Stop',
  'try.going': '{done} of {all}: {what}',
  'try.next': 'Next to try',
  'try.skip': 'Skip',
  'try.show': 'Show again',
  'try.step': '{done} of {all} done',
  'try.finished': 'Everything on this page has been tried.',
  'try.done': 'done',
  'try.by-hand': 'Left to you',
  'try.untried': {
    one: '{count} thing on this page has not been tried yet.',
    other: '{count} things on this page have not been tried yet.',
  },
  'try.level': 'only where you allow it',
  'try.never': 'never tried without a person: it buys, pays, deletes, logs out, books, or writes to people',
  'try.words': 'its words say that it does something that cannot be taken back',
  'try.address': 'it leads where something is bought, deleted, or logged out',
  'try.form': 'its form asks for a password, a card or a file, or orders something',
  'try.doubt': 'it may do something that cannot be taken back',
  'try.consent': 'questions about consent are answered by you',
  'try.no-way': 'only a person can do this',
  'try.settled': 'judged already',
  'try.gone': 'not on the page any more',
  'try.hidden': 'not visible now',
  'try.covered': 'something else covers it',
  'try.disabled': 'switched off now',
  'try.moving': 'it does not hold still',
  'try.timeout': 'took too long',
  'try.stopped': 'stopped',
  'try.left': 'the page went away',
  'try.failed': 'did not work',
  'held.page': 'the next page was held back',
  'held.tab': 'a new tab was held back',
  'held.file': 'a download was held back',
  'held.protocol': 'another program was not opened',
};
