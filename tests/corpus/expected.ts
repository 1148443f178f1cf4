import type { Verdict } from '../../utils/model/verdict';
import { BANNER, type CorpusVisit, WHOLE } from './visit';

/** The checklist that a visit must lead to, as `path | micro-conversion | element | state (reason)`, sorted; why it is tracked is not asked. */
export function expectedOf({ shape, expect, unoffered = {} }: CorpusVisit, seen: Iterable<string>): string[] {
  const paths = new Set(seen);
  const [first = '/'] = Object.keys(shape.pages);
  const rows: string[] = [];
  const named = new Set(Object.keys(expect));
  for (const [path, { offers }] of Object.entries(shape.pages)) {
    if (!paths.has(path)) continue;
    for (const [offer, label] of Object.entries(offers)) {
      const key = path === first ? offer : `${path} ${offer}`;
      named.delete(key);
      rows.push(rowOf(path, offer.split(' ', 1)[0] ?? offer, label, expect[key] ?? 'untested (not-tried)'));
    }
  }
  for (const [conversion, state] of Object.entries(unoffered)) rows.push(rowOf(first, conversion, WHOLE, state));
  // Of pages that were not seen; it stands for itself.
  for (const key of named) rows.push(`${key} | ${expect[key]}`);
  return rows.sort();
}

type Judgement = {
  readonly pages: readonly {
    readonly url: string;
    readonly verdicts: readonly (Pick<Verdict, 'conversion' | 'selector' | 'label' | 'state'> & {
      readonly reason: { readonly code: string } | string;
    })[];
  }[];
};

/** What an audit says, in the same words. Pages of frames are none of their own. */
export function listOf({ pages }: Judgement): string[] {
  return pages
    .flatMap(({ url, verdicts }) =>
      verdicts.map(({ conversion, selector, label, state, reason }) =>
        rowOf(
          pathOf(url),
          conversion,
          selector === null ? WHOLE : conversion === 'consent-choice' ? BANNER : label,
          state === 'tracked' ? state : `${state} (${typeof reason === 'string' ? reason : reason.code})`,
        ),
      ),
    )
    .sort();
}

export function pathOf(url: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

function rowOf(path: string, conversion: string, label: string, state: string): string {
  return [path, conversion, label, state].join(' | ');
}
