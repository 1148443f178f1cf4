import type { Reason } from '../model/verdict';
import { nameOfSource } from './consent-source';
import type { Translator, Values } from './translate';

/**
 * A reason as a sentence. Of its details it knows `event`, `call` (what was called with it), `expected` (events), `vendor`, `parameters`, `seconds`, `at` (milliseconds
 * since the epoch), `status`, `error`, `host`, `count`, `types`, `source` (whose types), `waiting` (for an answer to whom) and `container`; each may be missing. `tunnel`: what was sent is encoded.
 * `nameOf` says what people call a vendor id; several ids may stand in `vendor`, parted by commas.
 */
export function sayReason(say: Translator, reason: Reason, nameOf: (vendor: string) => string = (vendor) => vendor): string {
  const detail = reason.detail ?? {};
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(detail)) values[name] = worded(say, name, value, nameOf);
  if (values['source'] !== undefined) values['types'] = `${values['source']}: ${values['types'] ?? ''}`;
  if (detail['call'] && reason.code === 'pushed-not-sent') return say.t('reason.called-not-sent', values);
  if (detail['expected'] && reason.code === 'nothing-sent') return say.t('plan.expected-not-sent', values);
  return say.t(detail['tunnel'] ? 'reason.tunnel' : `reason.${reason.code}`, values);
}

function worded(say: Translator, name: string, value: string | number, nameOf: (vendor: string) => string): Values[string] {
  if (name === 'at' && typeof value === 'number') return say.time(value);
  if (name === 'seconds' && typeof value === 'number') return Math.round(value) || '';
  if (name === 'vendor') return String(value).split(/, ?/).map(nameOf).join(', ');
  if (name === 'source' || name === 'waiting') return nameOfSource(String(value), nameOf);
  if (name === 'count') return value;
  return String(value);
}
