import type { Translator } from '../utils/i18n/translate';
import type { RulePreview, RuleSample } from '../utils/model/rule-preview';

interface OwnPreviewProps {
  /** Null where no audit is open. */
  readonly preview: RulePreview | null;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

/** Names of events that are listed. */
const LISTED = 12;

/** What a rule would read in the audit that is open: how many requests, which events, and the newest requests themselves. */
export function OwnPreview({ preview, say, nameOf }: OwnPreviewProps) {
  return (
    <section class="own-preview" aria-label={say.t('own.preview')}>
      <h3>{say.t('own.preview')}</h3>
      {preview === null ? <p class="muted">{say.t('own.preview-none')}</p> : <Read preview={preview} say={say} nameOf={nameOf} />}
    </section>
  );
}

function Read({ preview, say, nameOf }: OwnPreviewProps & { preview: RulePreview }) {
  const { requests, events, samples } = preview;
  const total = events.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p aria-live="polite">
        {say.plural('own.matches', requests)} {total > 0 && say.plural('own.events', total)}
      </p>
      {total > 0 && (
        <ul class="inline own-names">
          {events.slice(0, LISTED).map(({ name, count }) => (
            <li key={name}>
              <code>{name}</code> <span class="count">{say.n(count)}</span>
            </li>
          ))}
          {events.length > LISTED && <li class="muted">…</li>}
        </ul>
      )}
      <ul class="own-samples">
        {samples.map((sample) => (
          <li key={sample.seq}>
            <code>
              {sample.method} {sample.address}
            </code>
            <p class="muted">{said(sample, say, nameOf)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function said({ events, vendors }: RuleSample, say: Translator, nameOf: OwnPreviewProps['nameOf']): string {
  if (vendors.length > 0) return say.t('own.preview-claimed', { vendor: vendors.map(nameOf).join(', ') });
  return events.length > 0 ? events.slice(0, LISTED).join(', ') : say.t('own.preview-nameless');
}
