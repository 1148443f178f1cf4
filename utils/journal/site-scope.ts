import * as v from 'valibot';
import type { SiteKind } from '../model/offer';
import type { SiteScope } from '../model/site-notes';

/** Micro-conversions of one site that people may weigh anew. */
const MOST_WEIGHTS = 500;

const KINDS = {
  shop: true,
  'lead-generation': true,
  content: true,
  saas: true,
  local: true,
  'non-profit': true,
} as const satisfies { readonly [kind in SiteKind]: true };

/** Kinds of site, as people choose among them. */
export const siteKinds = Object.keys(KINDS) as readonly SiteKind[];

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** Weight in the coverage. */
export const weightSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** What is asked of a site, as it stands in a file or in the browser's storage. */
export const scopeSchema: v.GenericSchema<unknown, SiteScope> = v.object({
  host: v.pipe(v.string(), v.maxLength(255)),
  kind: v.optional(v.fallback(v.optional(v.picklist(siteKinds)), undefined)),
  require: v.optional(v.pipe(v.array(id), v.maxLength(200))),
  weights: v.optional(
    v.pipe(
      v.record(id, weightSchema),
      v.check((weights) => Object.keys(weights).length <= MOST_WEIGHTS),
    ),
  ),
});

/** Nothing is asked. */
export function isNoScope({ kind, require = [], weights = {} }: SiteScope): boolean {
  return kind === undefined && require.length === 0 && Object.keys(weights).length === 0;
}
