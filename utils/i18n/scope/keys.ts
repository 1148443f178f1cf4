import type { SiteKind } from '../../model/offer';
import type { Verdict } from '../../model/verdict';

/** Words about what people ask of a site: its kind, the weights in the coverage, and who must receive what. */
export type ScopeKey =
  | 'site.kind'
  | 'site.unknown'
  | `site.${SiteKind}`
  | 'weights.title'
  | 'weights.weight'
  | 'weights.of'
  | 'weights.offers'
  | 'weights.points'
  | 'weights.reset'
  | `unusual.${NonNullable<Verdict['unusual']>}`
  | 'matrix.explained'
  | 'matrix.empty'
  | 'matrix.must'
  | 'matrix.cell'
  | 'matrix.stopped'
  | 'matrix.lacking';
