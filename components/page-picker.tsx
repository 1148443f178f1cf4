import type { Translator } from '../utils/i18n/translate';
import type { PageType, SiteKind } from '../utils/model/offer';
import type { PageAudit, SiteAudit } from '../utils/model/verdict';
import { PageTypeChoice } from './page-type';
import { SiteKindChoice } from './site-kind';

interface PagePickerProps {
  readonly pages: readonly PageAudit[];
  readonly selected: PageAudit;
  readonly say: Translator;
  readonly onSelect: (url: string) => void;
  /** Null: as detected. */
  readonly onType: (type: PageType | null) => void;
  /** Site of the selected page; null where it has none. */
  readonly site: SiteAudit | null;
  readonly onKind: (kind: SiteKind | null) => void;
}

/** Which page the checklist is about; a choice where the audit has seen several. */
export function PagePicker({ pages, selected, say, onSelect, onType, site, onKind }: PagePickerProps) {
  const type = (
    <>
      <PageTypeChoice page={selected} say={say} onType={onType} />
      {site && <SiteKindChoice site={site} say={say} onKind={onKind} />}
    </>
  );
  if (pages.length === 1) {
    return (
      <div class="page">
        <bdi class="address">{shortAddress(selected.url)}</bdi> {type}
      </div>
    );
  }
  return (
    <div class="page">
      <label class="page-choice">
        <span class="unseen">{say.t('pages.label')}</span>
        <select value={selected.url} onChange={(event) => onSelect(event.currentTarget.value)}>
          {pages.map((page) => (
            <option key={page.url} value={page.url}>
              {`${shortAddress(page.url)} · ${say.t(`page.${page.type}`)}`}
            </option>
          ))}
        </select>
      </label>
      {type}
      <span class="muted">{say.plural('pages.count', pages.length)}</span>
    </div>
  );
}

/** An address without what all web addresses share. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
