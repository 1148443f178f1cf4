import type { QualityFinding } from '../model/quality';
import { nameOfSource } from './consent-source';
import type { Translator } from './translate';

/** A finding in words. */
export interface SaidFinding {
  readonly severity: string;
  /** Who is told what: the vendor and the event. Empty where it is the page's own. */
  readonly of: string;
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
  /** How often, and on how many pages. */
  readonly seen: string;
}

/** Says a finding in a language. `nameOf` says what people call a vendor id. */
export function sayFinding(say: Translator, finding: QualityFinding, nameOf: (vendor: string) => string): SaidFinding {
  const { code, severity, vendor, event, detail, count, pages } = finding;
  const source = detail['source'];
  const values =
    source === undefined
      ? detail
      : {
          ...detail,
          source: String(source)
            .split(', ')
            .map((id) => nameOfSource(id, nameOf))
            .join(', '),
        };
  return {
    severity: say.t(`quality.${severity}`),
    of: [vendor && nameOf(vendor), event].filter(Boolean).join(': '),
    what: say.t(`quality.${code}`, values),
    mend: say.t(`quality.mend.${code}`, values),
    seen: [say.plural('quality.times', count), say.plural('quality.on-pages', pages.length)].join(', '),
  };
}
