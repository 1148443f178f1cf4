import type { VendorRule } from '../../model/recording';
import type { Hit } from '../../model/vendor';
import { explain, requestOf } from '../index';
import { withoutPeople } from '../parse/personal';
import { createRuleReader, type RuleReader } from './reader';

type Explain = typeof explain;

/**
 * `explain` with endpoints that people added. A vendor has the first word: where one reads an event, no rule is asked, so that nothing
 * counts twice. Of several rules the first that reads an event's name has the last one. Never throws.
 */
export function explainWith(rules: readonly VendorRule[] = []): Explain {
  if (rules.length === 0) return explain;
  const readers = byHost(rules);
  return (request) => {
    const known = explain(request);
    if (known.hits.some(isRead)) return known;
    const own = read(readers, request);
    if (typeof own === 'string') return { ...known, errors: [...known.errors, own] };
    if (own.length === 0 || (known.hits.some(({ kind }) => kind === 'event') && !own.some(isRead))) return known;
    return { hits: [...known.hits, ...own], errors: known.errors };
  };
}

/** Whether a hit tells what happened: an event by its name, or a page view. */
export function isRead({ kind, event }: Hit): boolean {
  return kind === 'pageview' || (kind === 'event' && event !== undefined && event !== '');
}

function read(readers: ReadonlyMap<string, readonly RuleReader[]>, request: Parameters<Explain>[0]): Hit[] | string {
  const asked = requestOf(request);
  if (!asked) return [];
  let nameless: Hit[] = [];
  for (const reader of candidates(readers, asked.url.hostname)) {
    try {
      if (!reader.matches(asked.url)) continue;
      const hits = reader.read(asked).map(withoutPeople);
      if (hits.some(isRead)) return hits;
      if (nameless.length === 0) nameless = hits;
    } catch (error) {
      return `${reader.rule.name}: ${error instanceof Error ? error.message : 'failed'}`;
    }
  }
  return nameless;
}

function byHost(rules: readonly VendorRule[]): Map<string, RuleReader[]> {
  const readers = new Map<string, RuleReader[]>();
  for (const rule of rules) readers.set(rule.host, [...(readers.get(rule.host) ?? []), createRuleReader(rule)]);
  return readers;
}

/** The rules to ask about a host, the most exact host first: as many as can be meant, however many there are. */
function* candidates(readers: ReadonlyMap<string, readonly RuleReader[]>, hostname: string): Generator<RuleReader> {
  for (let rest = hostname; rest !== ''; ) {
    yield* readers.get(rest) ?? [];
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
}
