/**
 * Kinds of user data in Google's field `em` (`tv.1~em.…~pn.…~fn0.…`: hashes, or a number for what was wrong with them), by their codes:
 * `em` mail, `pn` phone, `fn` and `ln` names, `sa`, `ct`, `rg`, `pc`, `co` address. Undefined where there are none.
 */
export function googleUserData(em: string | undefined): string[] | undefined {
  if (em === undefined) return undefined;
  if (!em.startsWith('tv.1')) return em ? ['em'] : undefined;
  const kinds = em.split('~').flatMap((part) => /^(em|pn|fn|ln|sa|ct|rg|pc|co)\d{0,2}\.(?!e\d{1,3}$)/.exec(part)?.[1] ?? []);
  return kinds.length > 0 ? [...new Set(kinds)].sort() : undefined;
}
