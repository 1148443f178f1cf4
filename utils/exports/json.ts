import type { OwnConversion } from '../model/own-conversion';
import type { Tried } from '../model/trying';
import type { Audit, Dismissed, PageAudit, Verdict } from '../model/verdict';
import { chainEntry } from './chains';
import { createRedactor } from './redact';
import type { ReportContext } from './report';

/**
 * The audit for other programs: `{ pages: [{ url, type, verdicts }], sites, dismissed, coverage, destinations, quality, unknown, consent,
 * chains }`; `reason` is its code,
 * `detail` what the code leaves open, `unusual` whether it is not recommended there and does not count; `sites` say what they live on;
 * `destinations` is what each vendor got of what was done; `dismissed` are offers that a person took out, each with the pages `on` which it stands; `quality` is
 * what is wrong with what is sent; `unknown` are hosts of beacons that no decoder reads, with the company behind them where it is known;
 * `consent` is Consent Mode's state, who manages consent, and what changed of it; `chains` are
 * what the newest actions caused, with how each step is known to belong to what stands before it, its outcome, and the `gap` after it;
 * `own` names the micro-conversions that people added, where there are any; `screenshots` are pictures that were taken, by page and micro-conversion; `tried` says what was done without a person:
 * what, how, and what was held back, or why it was not.
 */
export function toJson(
  audit: Audit,
  company: ReportContext['company'] = () => null,
  added: readonly OwnConversion[] = [],
  pictures: ReportContext['pictures'] = [],
  tried: readonly Tried[] = [],
): string {
  const redact = createRedactor();
  const page = ({ url, type, detected, verdicts }: PageAudit) => ({
    url: redact(url),
    type,
    ...(detected !== undefined && { detected }),
    verdicts: verdicts.map(entry),
  });
  const entry = ({ conversion, selector, label, state, reason, destinations, evidence, unusual }: Verdict) => ({
    conversion,
    selector,
    label: redact(label),
    state,
    reason: reason.code,
    ...(reason.detail && { detail: reason.detail }),
    destinations,
    evidence,
    ...(unusual && { unusual }),
  });
  const out = ({ page: address, label, at: _, on, ...rest }: Dismissed) => ({
    ...rest,
    page: redact(address),
    label: redact(label),
    on: on.map(redact),
  });
  const did = ({ page: address, label, ...rest }: Tried) => ({ page: redact(address), ...rest, label: redact(label) });
  const dismissed = audit.dismissed.map(out);
  const unknown = audit.unknown.map((beacons) => {
    const known = company(beacons.host);
    return { ...beacons, ...(known !== null && { company: known }) };
  });
  const quality = audit.quality.map(({ pages, event, ...finding }) => ({
    ...finding,
    event: redact(event),
    pages: pages.map(redact),
  }));
  const consent = {
    mode: audit.consent,
    sources: audit.consentSources,
    timeline: audit.consentTimeline,
    table: audit.consentTable,
  };
  const own = added.filter(({ adds }) => adds === undefined).map(({ id, name, events }) => ({ id, name: redact(name), events }));
  const pages = audit.pages.map(page);
  const { coverage, sites, destinations } = audit;
  const chains = audit.chains.map((chain) => chainEntry(chain, redact));
  const more = {
    ...(own.length > 0 && { own }),
    ...(pictures.length > 0 && { screenshots: pictures.map((picture) => ({ ...picture, page: redact(picture.page) })) }),
    ...(tried.length > 0 && { tried: tried.map(did) }),
  };
  return `${JSON.stringify({ pages, sites, dismissed, coverage, destinations, quality, unknown, consent, chains, ...more }, null, 2)}\n`;
}
