import { readable } from '../../utils/audit';
import { createNetwork } from '../../utils/link/network';
import type { VendorRule } from '../../utils/model/recording';
import type { RulePreview, RuleSample } from '../../utils/model/rule-preview';
import type { Signal } from '../../utils/model/signal';
import { explain, requestOf } from '../../utils/vendors';
import { isRead } from '../../utils/vendors/rules/explain';
import { guessPlace, type Keys, keysOf } from '../../utils/vendors/rules/keys';
import { createRuleReader } from '../../utils/vendors/rules/reader';

/** Requests of which the names are looked at, and those that are shown. */
const LOOKED_AT = 50;
const SHOWN = 5;

/** What a rule would read among these signals. Costs what they hold for its host. */
export function previewRule(rule: VendorRule, signals: readonly Signal[]): RulePreview {
  const reader = createRuleReader(rule);
  const network = createNetwork(() => ({ hits: [], errors: [] }));
  for (const signal of signals) {
    if (signal.kind !== 'request' && signal.kind !== 'body') continue;
    if (!signal.url.includes(rule.host) || !URL.canParse(signal.url) || !reader.matches(new URL(signal.url))) continue;
    const read = readable(signal);
    if (read.kind === 'request' || read.kind === 'body') network.add(read);
  }
  network.changes();
  const counts = new Map<string, number>();
  const samples: RuleSample[] = [];
  const keys: Keys[] = [];
  let requests = 0;
  for (const { seq, request } of [...network.all()].sort((a, b) => b.seq - a.seq)) {
    const asked = request.type === 'main_frame' ? null : requestOf(request);
    if (!asked || !reader.matches(asked.url)) continue;
    requests += 1;
    const vendors = [
      ...new Set(
        explain(request)
          .hits.filter(isRead)
          .map(({ vendor }) => vendor),
      ),
    ];
    const events = reader
      .read(asked)
      .filter(isRead)
      .map(({ event = '' }) => event);
    if (vendors.length === 0) for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
    if (requests <= LOOKED_AT) keys.push(keysOf(asked));
    const address = asked.url.pathname + asked.url.search;
    if (requests <= SHOWN) samples.push({ seq, method: asked.method, address: address.slice(0, 200), events, vendors });
  }
  const named = { query: unique(keys.flatMap(({ query }) => query)), body: unique(keys.flatMap(({ body }) => body)) };
  return {
    requests,
    events: [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    samples,
    keys: named,
    segments: keys[0]?.segments ?? [],
    guess: guessPlace(named),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
