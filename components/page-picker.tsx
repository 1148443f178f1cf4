import type { Translator } from '../utils/i18n/translate';
import type { PageAudit } from '../utils/model/verdict';

interface PagePickerProps {
  readonly pages: readonly PageAudit[];
  readonly selected: PageAudit;
  readonly say: Translator;
  readonly onSelect: (url: string) => void;
}

/** Which page the checklist is about; a choice where the audit has seen several. */
export function PagePicker({ pages, selected, say, onSelect }: PagePickerProps) {
  if (pages.length === 1) {
    return (
      <p class="page">
        <bdi class="address">{short(selected.url)}</bdi> <span class="muted">{say.t(`page.${selected.type}`)}</span>
      </p>
    );
  }
  return (
    <label class="page">
      <span class="unseen">{say.t('pages.label')}</span>
      <select value={selected.url} onChange={(event) => onSelect(event.currentTarget.value)}>
        {pages.map((page) => (
          <option key={page.url} value={page.url}>
            {`${short(page.url)} · ${say.t(`page.${page.type}`)}`}
          </option>
        ))}
      </select>
      <span class="muted">{`${say.t(`page.${selected.type}`)} · ${say.plural('pages.count', pages.length)}`}</span>
    </label>
  );
}

/** An address without what all web addresses share. */
function short(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
