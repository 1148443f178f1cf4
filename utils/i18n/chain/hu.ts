import type { ChainKey } from './keys';

/** Chains and their gaps, and what came of what was done: Hungarian. */
export const chainHu: { readonly [key in ChainKey]: string } = {
  'chain.caused': 'Mit váltottak ki a műveletek',
  'result.error': 'hibajelzés',
  'result.success': 'sikerjelzés',
  'result.gone': 'az űrlap eltűnt',
  'result.emptied': 'az űrlap kiürült',
  'result.cart': 'a kosár megváltozott',
  'result.left': 'másik oldal',
  'result.changed': 'valami megváltozott',
  'result.nothing': 'nem változott semmi',
  'gap.no-tag': 'bekerült az adatrétegbe, de[ {seconds} másodpercen belül] egyetlen címke sem válaszolt rá',
  'gap.not-sent': 'megtörtént a hívás, de[ {seconds} másodpercen belül] semmi nem ment el',
  'gap.blocked': 'egy címke válaszolt, de a kérést a böngésző letiltotta[ ({error})]',
  'gap.blocked-client': 'egy címke válaszolt, de a kérést a böngésző egyik bővítménye letiltotta[ ({error})]',
  'gap.failed': 'elment, de a kiszolgáló nem fogadta el[: HTTP {status}][ ({error})]',
  'gap.waiting': 'még várunk rá[ (legfeljebb {seconds} másodpercig)]',
};
