import { changeNotes, NO_NOTES } from '../utils/journal/notes';
import type { AuditSettings } from '../utils/model/recording';
import { onSite } from '../utils/model/site';
import type { AuditOptions } from './options';

/** The settings with what is asked of the site of this address; what is not asked stays as it was. */
export function withScope(
  settings: AuditSettings,
  url: string,
  { site, weights }: Pick<AuditOptions, 'site' | 'weights'>,
): AuditSettings {
  if (site === null && Object.keys(weights).length === 0) return settings;
  const notes = settings.notes ?? NO_NOTES;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const before = notes.scopes?.find((scope) => onSite(scope.host) === onSite(host)) ?? { host };
  const scope = { ...before, ...(site !== null && { kind: site }), weights: { ...before.weights, ...weights } };
  return { ...settings, notes: changeNotes(notes, { note: 'scope', scope }) };
}
