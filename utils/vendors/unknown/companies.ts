import { domainOf } from '../../model/site';

/** The company behind a host, as the public list third-party-web names it; null where it knows none. */
export type CompanyOf = (host: string) => string | null;

/**
 * Loads the list (its build without statistics: who stands behind which domain, nothing else). 200 kB, so only where people read of
 * unknown hosts, and only then: never in a page, never in the background.
 */
export async function loadCompanies(): Promise<CompanyOf> {
  const { getEntity } = (await import('third-party-web/nostats-subset')).default;
  return (host) => {
    // The list knows domains, not addresses of machines or single names, of which it would read a part.
    if (!domainOf(host).includes('.') || /^[\d.]+$/.test(host)) return null;
    const { name, company } = getEntity(`https://${host}/`) ?? {};
    if (!name) return null;
    return !company || name.includes(company) ? name : `${name} (${company})`;
  };
}
