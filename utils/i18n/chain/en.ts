import type { ChainKey } from './keys';

/** Chains and their gaps, and what came of what was done: English. */
export const chainEn: { readonly [key in ChainKey]: string } = {
  'chain.caused': 'What the actions caused',
  'result.error': 'an error',
  'result.success': 'success',
  'result.gone': 'the form went away',
  'result.emptied': 'the form was emptied',
  'result.cart': 'the cart changed',
  'result.left': 'another page',
  'result.changed': 'something changed',
  'result.nothing': 'nothing changed',
  'gap.no-tag': 'pushed, but no tag answered[ within {seconds} s]',
  'gap.not-sent': 'called, but nothing was sent[ within {seconds} s]',
  'gap.blocked': 'a tag answered, but the browser blocked the request[ ({error})]',
  'gap.blocked-client': 'a tag answered, but an extension in the browser blocked the request[ ({error})]',
  'gap.failed': 'sent, but the server did not take it[: HTTP {status}][ ({error})]',
  'gap.waiting': 'still waiting[ (up to {seconds} s)]',
};
