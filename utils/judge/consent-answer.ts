import type { Audit, ConsentAnswer } from '../model/verdict';
import { HARMLESS } from './consent';

/** Frameworks for opting out, which hold the same before and after an answer. */
const OPT_OUT: ReadonlySet<string> = new Set(['gpp', 'usp']);
const MODES = ['analytics_storage', 'ad_storage'];

type Answered = Exclude<ConsentAnswer, 'open' | 'unknown'>;

/**
 * What a visitor has answered about consent since a time, in milliseconds since the epoch, as the page tells it: managers first, Consent Mode
 * where they say nothing. Null while nobody has answered, or nothing tells.
 */
export function answerSince(
  { consent, consentSources, consentTimeline }: Pick<Audit, 'consent' | 'consentSources' | 'consentTimeline'>,
  since: number,
): Answered | null {
  const told = consentTimeline.filter(({ at, said }) => at >= since && (said === 'update' || said === 'live'));
  const managers = consentSources.filter(({ source }) => !OPT_OUT.has(source));
  if (told.length === 0 || managers.some(({ open }) => open)) return null;
  const states = managers.flatMap(({ state }) =>
    Object.entries(state).flatMap(([type, value]) => (HARMLESS.test(type) ? [] : value)),
  );
  if (states.length > 0 && told.some(({ source }) => managers.some((manager) => manager.source === source))) return of(states);
  const updated = told.some(({ source, said }) => source === 'google' && said === 'update');
  const modes = updated ? MODES.flatMap((type) => consent[type] ?? []) : [];
  return modes.length > 0 ? of(modes) : null;
}

function of(values: readonly ('granted' | 'denied')[]): Answered {
  if (values.every((value) => value === 'granted')) return 'granted';
  return values.every((value) => value === 'denied') ? 'denied' : 'partly';
}
