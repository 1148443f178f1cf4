import type { Audit, PageAudit, Verdict } from '../model/verdict';
import { createRedactor } from './redact';
import type { ReportContext } from './report';

/**
 * The audit for other programs: `{ pages: [{ url, type, verdicts }], coverage, unknown, consent }`; `reason` is its code, `detail` what the
 * code leaves open; `unknown` are hosts of beacons that no decoder reads, with the company behind them where it is known; `consent` is
 * Consent Mode's state, who manages consent, and what changed of it.
 */
export function toJson(audit: Audit, company: ReportContext['company'] = () => null): string {
  const redact = createRedactor();
  const page = ({ url, type, verdicts }: PageAudit) => ({ url: redact(url), type, verdicts: verdicts.map(entry) });
  const entry = ({ conversion, selector, label, state, reason, destinations, evidence }: Verdict) => ({
    conversion,
    selector,
    label: redact(label),
    state,
    reason: reason.code,
    ...(reason.detail && { detail: reason.detail }),
    destinations,
    evidence,
  });
  const unknown = audit.unknown.map((beacons) => {
    const known = company(beacons.host);
    return { ...beacons, ...(known !== null && { company: known }) };
  });
  const consent = { mode: audit.consent, sources: audit.consentSources, timeline: audit.consentTimeline };
  return `${JSON.stringify({ pages: audit.pages.map(page), coverage: audit.coverage, unknown, consent }, null, 2)}\n`;
}
