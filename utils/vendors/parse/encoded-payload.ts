import type { VendorRequest } from '../../model/vendor';
import { json } from './json';
import { fieldsOf } from './query';
import { utf8FromBase64 } from './utf8-base64';

/** The JSON that a request carries: its body, or its field `data`, plain or in base64. Undefined where it carries none. */
export function payloadOf(request: VendorRequest): unknown {
  const plain = json(request.body);
  if (plain !== undefined) return plain;
  const data = fieldsOf(request).get('data');
  return data === undefined ? undefined : (json(data) ?? json(utf8FromBase64(data)));
}
