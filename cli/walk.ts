import { auditRecording, sentHits } from '../utils/audit';
import { type ConsentWalk, consentWalk, type WalkVisited, type WalkVisits, walkFiles } from '../utils/exports/consent-walk';
import { createReportWords } from '../utils/i18n/report';
import { createTranslator } from '../utils/i18n/translate';
import { ANSWERS, VISITS, type WalkAnswer, type WalkVisit } from '../utils/model/consent-walk';
import type { Recording } from '../utils/model/recording';
import { vendorName } from '../utils/vendors/index';

/** What a consent walk comes to: text to print, and files to keep. */
export interface Walked {
  readonly text: string;
  readonly files: { readonly [name: string]: string };
  readonly walk: ConsentWalk;
}

/** Visits a site three times, each time as a stranger: without an answer about consent, with a refusal, with an acceptance. */
export async function walkConsent(
  url: string,
  language: string,
  json: boolean,
  titlesOf: (recording: Recording) => (conversion: string) => string,
  visit: (answer: WalkAnswer | null) => Promise<WalkVisited>,
): Promise<Walked> {
  const visits = {} as { [visit in WalkVisit]: WalkVisited };
  for (const name of VISITS) visits[name] = await visit(ANSWERS[name]);
  const made: WalkVisits = visits;
  const walk = consentWalk(url, made, { audit: auditRecording, sent: sentHits });
  const t = createReportWords(createTranslator(language), vendorName);
  const files = walkFiles(walk, made, { titles: titlesOf(visits.accepted.recording), t });
  return { text: files[json ? 'consent-walk.json' : 'consent-walk.md'] ?? '', files, walk };
}
