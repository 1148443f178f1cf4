import type { Audit, PageAudit, Verdict } from '../model/verdict';
import { createRedactor } from './redact';

/** The audit for other programs: `{ pages: [{ url, type, verdicts }], coverage }`; `reason` is its code, `detail` what the code leaves open. */
export function toJson(audit: Audit): string {
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
  return `${JSON.stringify({ pages: audit.pages.map(page), coverage: audit.coverage }, null, 2)}\n`;
}
