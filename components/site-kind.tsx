import type { Translator } from '../utils/i18n/translate';
import type { SiteKind } from '../utils/model/offer';
import type { SiteAudit } from '../utils/model/verdict';

/** The most common first. */
const KINDS = {
  shop: true,
  'lead-generation': true,
  content: true,
  saas: true,
  local: true,
  'non-profit': true,
} as const satisfies { readonly [kind in SiteKind]: true };

interface SiteKindProps {
  readonly site: SiteAudit;
  readonly say: Translator;
  /** Null: as detected. */
  readonly onKind: (kind: SiteKind | null) => void;
}

/** What the site lives on: as detected, or as a person says. */
export function SiteKindChoice({ site, say, onKind }: SiteKindProps) {
  const { detected, scope } = site;
  return (
    <label class="page-type">
      <span class="unseen">{say.t('site.kind')}</span>
      <select
        class="quiet"
        value={scope?.kind ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onKind(isKind(value) ? value : null);
        }}
      >
        <option value="">
          {detected === null
            ? `${say.t('site.kind')}: ${say.t('site.unknown')}`
            : say.t('notes.detected', { type: say.t(`site.${detected}`) })}
        </option>
        {Object.keys(KINDS)
          .filter(isKind)
          .map((kind) => (
            <option key={kind} value={kind}>
              {say.t(`site.${kind}`)}
            </option>
          ))}
      </select>
    </label>
  );
}

function isKind(value: string): value is SiteKind {
  return Object.hasOwn(KINDS, value);
}
