import type { VendorRequest } from '../../model/vendor';

/**
 * Whether something was sent that nobody could read: the browser kept the body, and the address says nothing either.
 * A vendor answers such a request with an event without a name, so that it is not taken for silence.
 */
export function isUnread({ url, method, body }: VendorRequest): boolean {
  return method === 'POST' && !body && url.search === '';
}
