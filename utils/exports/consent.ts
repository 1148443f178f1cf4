import type { ConsentState } from '../model/chain';
import type { Audit, ConsentMoment } from '../model/verdict';
import type { ReportWords } from './report';

/** So many of the newest changes are written down; the recording has all. */
const WRITTEN = 50;

/** Consent in lines: Consent Mode's state, then who manages it, with what was answered. */
export function consentLines({ consent, consentSources }: Audit, t: ReportWords): string[] {
  const mode = Object.keys(consent).length > 0 ? [{ source: 'google', state: consent, open: false }] : [];
  return [...mode, ...consentSources].map(({ source, state, open }) =>
    [t.source(source), ...(open ? [t.consent('open')] : []), stateText(state, t)].filter(Boolean).join(' – '),
  );
}

/** What changed about consent: when (UTC), by whom, and what. */
export function consentRows({ consentTimeline }: Audit, t: ReportWords): string[][] {
  return consentTimeline.slice(-WRITTEN).map((moment) => [timeOf(moment), whoOf(moment, t), stateText(moment.state, t) || '–']);
}

function timeOf({ at }: ConsentMoment): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '–' : date.toISOString().slice(11, 23);
}

function whoOf({ source, said, open, regional, late }: ConsentMoment, t: ReportWords): string {
  const notes = [
    ...(open ? [t.consent('open')] : []),
    ...(regional ? [t.consent('regional')] : []),
    ...(late ? [t.consent('late')] : []),
  ];
  return [t.source(source), t.consent(said), ...notes].join(', ');
}

function stateText(state: ConsentState, t: ReportWords): string {
  const types = (wanted: 'granted' | 'denied') => Object.keys(state).filter((type) => state[type] === wanted);
  return (['denied', 'granted'] as const)
    .filter((wanted) => types(wanted).length > 0)
    .map((wanted) => `${t.consent(wanted)}: ${types(wanted).join(', ')}`)
    .join('; ');
}
