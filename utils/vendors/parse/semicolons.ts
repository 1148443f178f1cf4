import type { Address } from '../../model/vendor';
import { type Fields, query } from './query';

/** Names and values of an address that parts them with semicolons: `/activity;src=1;type=sales?`, `/fls/i/src=1;cat=a`, `/tracker?id=1;e=RG`. */
export function semicolonFields({ pathname, search }: Address): Fields {
  const cut = pathname.indexOf(';');
  const last = pathname.slice(pathname.lastIndexOf('/', cut < 0 ? pathname.length : cut) + 1);
  return query(`${last};${search.slice(1)}`.replaceAll(';', '&'));
}
