import type { Translator } from '../utils/i18n/translate';
import type { RulePlace, VendorRule } from '../utils/model/recording';
import type { OwnEndpoints } from './own-props';

interface OwnListProps {
  readonly own: OwnEndpoints;
  readonly say: Translator;
  /** What was just done, in the language of the panel. */
  readonly notice: string | null;
  /** Takes it back; null where it cannot be. */
  readonly onUndo: (() => void) | null;
  readonly onAdd: () => void;
  readonly onEdit: (rule: VendorRule) => void;
  readonly onDelete: (rule: VendorRule) => void;
  readonly onImport: (file: File) => void;
}

/** The endpoints that there are, and files of them. */
export function OwnList({ own, say, notice, onUndo, onAdd, onEdit, onDelete, onImport }: OwnListProps) {
  return (
    <div class="own-body">
      <p class="muted">{say.t('own.intro')}</p>
      <div class="own-notice" role="status">
        {notice && <p>{notice}</p>}
        {onUndo && (
          <button type="button" class="small" onClick={onUndo}>
            {say.t('own.undo')}
          </button>
        )}
      </div>
      {own.rules.length === 0 ? (
        <p class="own-empty">{say.t('own.empty')}</p>
      ) : (
        <ul class="own-rules">
          {own.rules.map((rule, index) => (
            <li key={index} class="own-rule">
              <h3>{rule.name}</h3>
              <code>{`${rule.host}${rule.path ?? ''}`}</code>
              <p class="muted">{placeText(say, rule.event)}</p>
              <div class="own-actions">
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('own.edit-what', { name: rule.name })}
                  onClick={() => onEdit(rule)}
                >
                  {say.t('own.edit')}
                </button>
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('own.delete-what', { name: rule.name })}
                  onClick={() => onDelete(rule)}
                >
                  {say.t('own.delete')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="own-foot">
        <button type="button" class="strong" onClick={onAdd}>
          {say.t('own.add')}
        </button>
        <label class="button open">
          {say.t('own.import')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) onImport(file);
              input.value = '';
            }}
          />
        </label>
        <button type="button" disabled={own.rules.length === 0} onClick={() => own.exportFile()}>
          {say.t('own.export')}
        </button>
      </div>
    </div>
  );
}

/** Where the event's name stands, in words. */
function placeText(say: Translator, event: RulePlace | undefined): string {
  const what = say.t('own.event');
  if (event === undefined) return `${what}: ${say.t('own.in-end')}`;
  if (event.in === 'path') return `${what}: ${say.t('own.in-path')} (${say.n(event.segment + 1)})`;
  return `${what}: ${say.t(`own.in-${event.in}`)} (${event.key})`;
}
