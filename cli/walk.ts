import { auditRecording } from '../utils/audit';
import { type ConsentWalk, toWalk, VISITS, type WalkVisit, walkRows, walkTable } from '../utils/exports/consent-walk';
import { toRecordingFile } from '../utils/exports/recording';
import { redactJson } from '../utils/exports/redact';
import { createReportWords } from '../utils/i18n/report';
import { createTranslator } from '../utils/i18n/translate';
import type { Recording } from '../utils/model/recording';
import { vendorName } from '../utils/vendors/index';
import type { Answer, Answered } from './consent/answer';

/** One visit, with what came of answering. */
export interface Visited {
  readonly recording: Recording;
  readonly answered: Answered | null;
}

/** What a consent walk comes to: text to print, and files to keep. */
export interface Walked {
  readonly text: string;
  readonly files: { readonly [name: string]: string };
  readonly walk: ConsentWalk;
}

const ANSWERS: { readonly [visit in WalkVisit]: Answer | null } = { before: null, denied: 'deny', accepted: 'accept' };
const NOBODY: Answered = { manager: null, done: false };

/** Visits a site three times, each time as a stranger: without an answer about consent, with a refusal, with an acceptance. */
export async function walkConsent(
  url: string,
  language: string,
  json: boolean,
  titlesOf: (recording: Recording) => (conversion: string) => string,
  visit: (answer: Answer | null) => Promise<Visited>,
): Promise<Walked> {
  const visits = {} as { [visit in WalkVisit]: Visited };
  for (const name of VISITS) visits[name] = await visit(ANSWERS[name]);
  const { before, denied, accepted } = visits;
  const walk: ConsentWalk = {
    url,
    audits: {
      before: auditRecording(before.recording),
      denied: auditRecording(denied.recording),
      accepted: auditRecording(accepted.recording),
    },
    answered: { denied: denied.answered ?? NOBODY, accepted: accepted.answered ?? NOBODY },
  };
  const t = createReportWords(createTranslator(language), vendorName);
  const markdown = toWalk(walk, { titles: titlesOf(accepted.recording), t });
  const data = { url, answered: walk.answered, sent: walkTable(walk), offers: walkRows(walk) };
  const asJson = `${JSON.stringify(redactJson(data), null, 2)}\n`;
  return {
    text: json ? asJson : markdown,
    files: {
      'consent-walk.md': markdown,
      'consent-walk.json': asJson,
      ...Object.fromEntries(VISITS.map((name) => [`recording-${name}.json`, toRecordingFile(visits[name].recording)])),
    },
    walk,
  };
}
