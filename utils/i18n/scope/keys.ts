import type { SiteKind } from '../../model/offer';
import type { ConsentAnswer, Verdict } from '../../model/verdict';

/** Words about what people ask of a site: its kind, the weights in the coverage, who must receive what, and what left under which consent. */
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
  | 'matrix.lacking'
  | 'walk.title'
  | 'walk.vendor'
  | `walk.${ConsentAnswer}`
  | `walk.${'heading' | 'banner' | 'no-banner' | 'unanswered' | 'answered' | 'none'}`;
