import type { SaidFinding } from '../utils/i18n/quality';
import { sayFinding } from '../utils/i18n/quality';
import type { Translator } from '../utils/i18n/translate';
import type { QualityFinding, Severity } from '../utils/model/quality';
import { shortAddress } from './page-picker';
import { SeverityMark } from './state-mark';

interface QualityProps {
  readonly quality: readonly QualityFinding[];
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** What is wrong with what is sent, the gravest first; folded, with how many of each gravity in its line. */
export function Quality({ quality, say, nameOf }: QualityProps) {
  if (quality.length === 0) return null;
  return (
    <details class="facts quality">
      <summary>
        <span>
          {say.t('quality.title')}
          <span class="quality-counts">
            {(['error', 'warning', 'notice'] as const).map((severity) => (
              <Count key={severity} severity={severity} quality={quality} say={say} />
            ))}
          </span>
        </span>
      </summary>
      <ul class="rows">
        {quality.map((finding) => (
          <Row
            key={`${finding.code} ${finding.vendor} ${finding.event} ${JSON.stringify(finding.detail)}`}
            finding={finding}
            said={sayFinding(say, finding, nameOf)}
            mend={say.t('quality.mend')}
          />
        ))}
      </ul>
    </details>
  );
}

function Count({ severity, quality, say }: Pick<QualityProps, 'quality' | 'say'> & { readonly severity: Severity }) {
  const count = quality.filter((finding) => finding.severity === severity).length;
  if (count === 0) return null;
  return (
    <span class="consent-count">
      <SeverityMark severity={severity} /> {say.t(`quality.${severity}`)} {say.n(count)}
    </span>
  );
}

function Row({ finding, said, mend }: { readonly finding: QualityFinding; readonly said: SaidFinding; readonly mend: string }) {
  return (
    <li class="row" data-finding={finding.code}>
      <h3>
        <SeverityMark severity={finding.severity} /> {said.severity}
        {said.of && (
          <>
            {' · '}
            <bdi>{said.of}</bdi>
          </>
        )}
      </h3>
      <p>{said.what}</p>
      <p class="row-reason">
        <strong>{mend}:</strong> {said.mend}
      </p>
      <p class="row-label">
        {said.seen} · <bdi>{finding.pages.map(shortAddress).join(', ')}</bdi>
      </p>
    </li>
  );
}
