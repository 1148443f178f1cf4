import type { Conversion } from '../model/conversion';
import type { PageFacts } from '../model/offer';
import { onSite } from '../model/site';
import type { SiteScope } from '../model/site-notes';
import type { PageAudit, SiteAudit, Verdict } from '../model/verdict';
import { hostOf } from './host';
import { siteKindOf } from './site-kind';

/** Less sure than this, detection decides nothing. */
const SURE = 0.6;

/** The sites of an audit, in the order in which they were first seen: what they live on, and what is asked of them. */
export function sitesOf(
  pages: readonly PageAudit[],
  factsOf: (url: string) => PageFacts | undefined,
  scopes: readonly SiteScope[],
): readonly SiteAudit[] {
  const byHost = new Map<string, PageAudit[]>();
  for (const page of pages) {
    const host = hostOf(page.url);
    if (host !== '') byHost.set(host, [...(byHost.get(host) ?? []), page]);
  }
  return [...byHost].map(([host, own]) => {
    const seen = own.flatMap(({ url, type, verdicts }) => {
      const facts = factsOf(url);
      const offers = [...new Set(verdicts.filter(({ state }) => state !== 'absent').map(({ conversion }) => conversion))];
      return facts ? [{ facts: { ...facts, type }, offers }] : [];
    });
    const told = siteKindOf(seen);
    const scope = scopes.find((each) => onSite(each.host) === onSite(host)) ?? null;
    const detected = told && told.confidence >= SURE ? told.kind : null;
    return { host, kind: scope?.kind ?? detected, detected, scope };
  });
}

/** The pages, each verdict with why it does not matter there where it does not, and what each micro-conversion weighs on a page. */
export function weighedBy(
  pages: readonly PageAudit[],
  sites: readonly SiteAudit[],
  conversions: ReadonlyMap<string, Conversion>,
): { pages: readonly PageAudit[]; weightOf: (conversion: string, page: PageAudit) => number } {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const byPage = new Map(pages.map(({ url }) => [url, byHost.get(hostOf(url))]));
  const siteOf = ({ url }: PageAudit) => byPage.get(url);
  return {
    pages: pages.map((page) => ({
      ...page,
      verdicts: page.verdicts.map((verdict) => marked(verdict, unusual(verdict.conversion, page))),
    })),
    weightOf(id, page) {
      const said = siteOf(page)?.scope?.weights?.[id];
      if (said !== undefined) return said;
      return unusual(id, page) ? 0 : (conversions.get(id)?.weight ?? 0);
    },
  };

  function unusual(id: string, page: PageAudit): Verdict['unusual'] {
    const conversion = conversions.get(id);
    const site = siteOf(page);
    if (!conversion || conversion.own || site?.scope?.weights?.[id] !== undefined) return undefined;
    if (site?.kind && conversion.sites.length > 0 && !conversion.sites.includes(site.kind)) return 'site';
    return conversion.pages && page.type !== 'other' && !conversion.pages.includes(page.type) ? 'page' : undefined;
  }
}

function marked(verdict: Verdict, unusual: Verdict['unusual']): Verdict {
  return unusual === undefined ? verdict : { ...verdict, unusual };
}
