import type { OwnEndpoints } from '../../components/own-props';
import { checkRule, mergeRules, parseRules, RulesError } from '../../utils/journal/rules-file';
import type { VendorRule } from '../../utils/model/recording';
import type { RulePreview } from '../../utils/model/rule-preview';

/** What a person may have added. */
export const ownRules: readonly VendorRule[] = [
  { name: 'Shop collector', host: 'collect.shop.example', path: '/v1/', event: { in: 'body', key: 'event.name' } },
  { name: 'Newsletter', host: 'news.shop.example', event: { in: 'query', key: 'ev' }, account: { in: 'query', key: 'list' } },
];

/** What the preview finds for any rule; `event` names are read where the field or parameter is called `event…`. */
export function previewOf({ event }: VendorRule): RulePreview {
  const reads = event !== undefined && event.in !== 'path' && event.key.startsWith('event');
  const sample = {
    method: 'POST',
    address: '/v1/eu/track?site=shop.example&session=5f2c8f0e1d2b4c3a9e8d7c6b5a403f2e1d',
    vendors: [],
  };
  return {
    requests: 4,
    events: reads
      ? [
          { name: 'add_to_cart', count: 2 },
          { name: 'view_item', count: 1 },
        ]
      : [],
    samples: [
      { ...sample, seq: 9, events: reads ? ['add_to_cart'] : [] },
      { ...sample, seq: 7, events: [] },
      { ...sample, seq: 5, address: '/v1/g/collect?v=2', events: [], vendors: ['ga4'] },
    ],
    keys: { query: ['session', 'site'], body: ['event.name', 'event.value'] },
    segments: ['v1', 'eu', 'track'],
    guess: { in: 'body', key: 'event.name' },
  };
}

/** The own endpoints as the panel is given them, in memory. */
export function ownEndpoints(given: Partial<OwnEndpoints> = {}): OwnEndpoints {
  const { rules = [], audited = true, save = () => {} } = given;
  return {
    rules,
    audited,
    check: checkRule,
    preview: (rule) => (audited ? previewOf(rule) : null),
    save,
    exportFile: () => {},
    async importFile(file) {
      try {
        const merged = mergeRules(rules, parseRules(JSON.parse(await file.text())));
        save(merged);
        return { added: merged.length - rules.length };
      } catch (error) {
        if (!(error instanceof RulesError) || error.code !== 'entry') return { problem: 'not-rules' };
        return { problem: 'entry', entry: error.entry ?? 0, field: error.field ?? '' };
      }
    },
    ...given,
  };
}
