import type { TextKey } from '../utils/i18n/messages';
import type { Translator } from '../utils/i18n/translate';

/** Fields that a person writes: how each is called, and what is said where it is wrong. */
const FIELDS = {
  name: ['own.name', 'own.bad-name'],
  selector: ['plan.selector', 'plan.bad-selector'],
  on: ['plan.on', 'plan.bad-on'],
  action: ['plan.action', 'plan.bad-action'],
  events: ['plan.events', 'plan.bad-events'],
  parameters: ['plan.parameters', 'plan.bad-parameters'],
} as const satisfies { readonly [field: string]: readonly [TextKey, TextKey] };

export type PlanField = keyof typeof FIELDS;

export function isPlanField(name: string): name is PlanField {
  return Object.hasOwn(FIELDS, name);
}

/** What is wrong with a field of an entry or a row, in words. */
export function problemOf(say: Translator, field: string): { label: string; problem: string } {
  if (isPlanField(field)) return { label: say.t(FIELDS[field][0]), problem: say.t(FIELDS[field][1]) };
  const key = field === 'no-event' ? 'plan.no-event' : field === 'id' ? 'plan.bad-id' : 'plan.bad-entry';
  return { label: '–', problem: say.t(key) };
}
