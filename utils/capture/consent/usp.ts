import { answerOf } from './framework';
import { own, type Reading, stateOf } from './own';

/**
 * USP (`__uspapi`, California): what the function answers at once; a stub is left alone (see `framework`). The third letter says whether
 * the visitor opted out of the sale of data.
 */
export function readUsp(page: object): Reading | null {
  const text = own(answerOf(page, '__uspapi', 'getUSPData', 1), 'uspString');
  if (typeof text !== 'string' || !/^1[YN-]{3}$/i.test(text)) return null;
  const letter = text.charAt(2).toUpperCase();
  return { state: stateOf(letter === '-' ? [] : [['sale', letter === 'N']]), text };
}
