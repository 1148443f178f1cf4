import { type Fields, query } from './query';

/** Names and values of an address that parts them with semicolons: `/activity;src=1;type=sales?`, `/tracker?id=1;e=RG`. */
export function semicolonFields({ pathname, search }: URL): Fields {
  const cut = pathname.indexOf(';');
  const inPath = cut < 0 ? pathname.slice(pathname.lastIndexOf('/') + 1) : pathname.slice(cut + 1);
  return query(`${inPath.includes('=') ? inPath : ''};${search.slice(1)}`.replaceAll(';', '&'));
}
