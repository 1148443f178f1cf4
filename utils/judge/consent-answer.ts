import type { Audit } from '../model/verdict';
import { answerOf, answerTo, type Given, tellsOfAnswer } from './consent-told';

const MODES = ['analytics_storage', 'ad_storage'];

/**
 * What a visitor has answered about consent since a time, in milliseconds since the epoch, as the page tells it: managers first, Consent Mode
 * where they say nothing. Null while nobody has answered, or nothing tells.
 */
export function answerSince(
  { consent, consentSources, consentTimeline }: Pick<Audit, 'consent' | 'consentSources' | 'consentTimeline'>,
  since: number,
): Given | null {
  const told = consentTimeline.filter(({ at, said }) => at >= since && (said === 'update' || said === 'live'));
  const answer = answerTo(consentSources);
  if (told.length === 0 || answer === 'open') return null;
  const managers = consentSources.filter(tellsOfAnswer);
  if (answer !== null && told.some(({ source }) => managers.some((manager) => manager.source === source))) return answer;
  const updated = told.some(({ source, said }) => source === 'google' && said === 'update');
  const modes = updated ? MODES.flatMap((type) => consent[type] ?? []) : [];
  return modes.length > 0 ? answerOf(modes) : null;
}
