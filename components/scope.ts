import type { SiteKind } from '../utils/model/offer';
import type { SiteScope } from '../utils/model/site-notes';
import type { Audit } from '../utils/model/verdict';

/** What is asked of a host now. */
export function scopeOf({ sites }: Pick<Audit, 'sites'>, host: string): SiteScope {
  return sites.find((site) => site.host === host)?.scope ?? { host };
}

/** Null: as detected. */
export function withKind({ kind: _, ...rest }: SiteScope, kind: SiteKind | null): SiteScope {
  return kind === null ? rest : { ...rest, kind };
}

/** Null: as by default. */
export function withWeight(scope: SiteScope, conversion: string, weight: number | null): SiteScope {
  const { [conversion]: _, ...others } = scope.weights ?? {};
  return { ...scope, weights: weight === null ? others : { ...others, [conversion]: weight } };
}

export function withRequired(scope: SiteScope, vendor: string, must: boolean): SiteScope {
  const others = scope.require?.filter((each) => each !== vendor) ?? [];
  return { ...scope, require: must ? [...others, vendor] : others };
}
