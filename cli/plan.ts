import { conversions } from '../utils/catalogue/index';
import { recommendedFor } from '../utils/catalogue/own/conversions';
import { mergeOwn, OwnConversionsError } from '../utils/journal/own-conversions';
import { readPlan } from '../utils/journal/plan';
import type { OwnConversion } from '../utils/model/own-conversion';
import type { AuditSettings } from '../utils/model/recording';
import { Failure } from './failure';
import { readText } from './input';

/**
 * The micro-conversions of a file, for whatever site is audited: as the panel exports them, or a tracking plan. A `Failure` that names the
 * file where it is neither; rows that cannot be used are told on stderr.
 */
export async function planOf(path: string | null): Promise<OwnConversion[]> {
  if (path === null) return [];
  const text = await readText(path);
  try {
    const { own, unusable } = readPlan(text, '', (event) => recommendedFor(conversions, event));
    for (const { place, why, text: row } of unusable)
      process.stderr.write(`mikroskop: ${path}: row ${place} was left out (${why}): ${visible(row)}\n`);
    return [...own];
  } catch (error) {
    throw error instanceof OwnConversionsError ? new Failure(`${path}: ${error.message}`) : error;
  }
}

/** The settings with these added; what has the id of one that is there replaces it. */
export function withPlan(settings: AuditSettings, plan: readonly OwnConversion[]): AuditSettings {
  if (plan.length === 0) return settings;
  const notes = settings.notes ?? { dismissed: [], types: [] };
  return { ...settings, notes: { ...notes, own: mergeOwn(notes.own ?? [], plan).own } };
}

/** Nothing in a file may steer the terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
