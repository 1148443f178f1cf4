import * as v from 'valibot';
import type { VendorRule } from '../model/recording';
import { ruleSchema } from './recording';

/** Rules that one browser or one file may hold. */
export const MOST_RULES = 200;

/** Field of a rule that a schema refused; `event` and `account` with what is within them. */
export type RuleField = 'name' | 'host' | 'path' | 'event' | 'account' | 'rule';

/** Why a file's rules cannot be taken. `message` is for the command line; the panel words it by its parts. */
export class RulesError extends Error {
  override readonly name = 'RulesError';

  constructor(
    message: string,
    /** `not-rules`: no file of rules; `too-many`: more than `MOST_RULES`; `entry`: one of them is wrong. */
    readonly code: 'not-rules' | 'too-many' | 'entry',
    /** Number of the entry, from 1. */
    readonly entry: number | null = null,
    readonly field: RuleField | null = null,
  ) {
    super(message);
  }
}

/**
 * The rules of a file out of parsed JSON: what `toRulesFile` writes, or the bare list. All or nothing: throws a `RulesError` that names
 * the entry and the field, and nothing else.
 */
export function parseRules(value: unknown): VendorRule[] {
  const list = listOf(value);
  if (list === null) throw new RulesError('Not a file of rules: "format" is not "mikroskop-rules".', 'not-rules');
  if (list.length > MOST_RULES) throw new RulesError(`More than ${MOST_RULES} rules.`, 'too-many');
  return list.map((entry, index) => {
    const checked = checkRule(entry);
    if ('rule' in checked) return checked.rule;
    throw new RulesError(`Rule ${index + 1}${nameOf(entry)}: ${checked.message}.`, 'entry', index + 1, checked.field);
  });
}

/** One rule as it is kept: trimmed, its host in lower case; or the field that is wrong. */
export function checkRule(value: unknown): { rule: VendorRule } | { field: RuleField; message: string } {
  const result = v.safeParse(ruleSchema, value, { abortEarly: true });
  if (result.success) return { rule: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  const [field] = path.split('.');
  return { field: isField(field) ? field : 'rule', message: [path, issue.message].filter(Boolean).join(': ') };
}

/** Both lists, without what is in the first already: nothing that was there is lost. */
export function mergeRules(present: readonly VendorRule[], added: readonly VendorRule[]): VendorRule[] {
  const known = new Set(present.map(keyOf));
  const fresh = added.filter((rule) => !known.has(keyOf(rule)) && known.add(keyOf(rule)));
  return [...present, ...fresh];
}

/** The list without the rules that are alike to any of the others. */
export function withoutRules(list: readonly VendorRule[], others: readonly VendorRule[]): VendorRule[] {
  const left = new Set(others.map(keyOf));
  return list.filter((rule) => !left.has(keyOf(rule)));
}

/** Rules as a file to hand over. */
export function toRulesFile(rules: readonly VendorRule[]): string {
  return `${JSON.stringify({ format: 'mikroskop-rules', version: 1, rules }, null, 2)}\n`;
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !('format' in value) || !('rules' in value)) return null;
  return value.format === 'mikroskop-rules' && Array.isArray(value.rules) ? value.rules : null;
}

function nameOf(entry: unknown): string {
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined;
  return typeof name === 'string' && name !== '' ? ` (${name.slice(0, 80)})` : '';
}

function isField(name: string | undefined): name is RuleField {
  return name === 'name' || name === 'host' || name === 'path' || name === 'event' || name === 'account';
}

function keyOf({ name, host, path, event, account }: VendorRule): string {
  const place = (at: VendorRule['event']) => (at === undefined ? [] : at.in === 'path' ? [at.in, at.segment] : [at.in, at.key]);
  return JSON.stringify([name, host, path ?? '', place(event), place(account)]);
}
