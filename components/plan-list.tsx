import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { OwnConversion } from '../utils/model/own-conversion';
import type { OwnConversions, PlanRow } from './plan-props';
import { problemOf } from './plan-words';

/** What was just done, in the language of the panel. */
export interface PlanNotice {
  readonly text?: string;
  readonly unusable?: readonly PlanRow[];
  /** The list as it was before. */
  readonly undo?: readonly OwnConversion[];
}

interface PlanListProps {
  readonly plan: OwnConversions;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly notice: PlanNotice;
  readonly onUndo: (list: readonly OwnConversion[]) => void;
  readonly onAdd: () => void;
  readonly onEdit: (own: OwnConversion) => void;
  readonly onDelete: (own: OwnConversion) => void;
  readonly onImport: (file: File) => void;
}

/** What there is of a site's own, and files of it. */
export function PlanList({ plan, say, titles, notice, onUndo, onAdd, onEdit, onDelete, onImport }: PlanListProps) {
  if (plan.site === null) {
    return (
      <div class="own-body">
        <p>{say.t('plan.no-site')}</p>
      </div>
    );
  }
  return (
    <div class="own-body">
      <p class="muted">{say.t('plan.intro', { site: plan.site })}</p>
      <Told notice={notice} say={say} onUndo={onUndo} />
      {plan.list.length === 0 ? (
        <p class="own-empty">{say.t('plan.empty')}</p>
      ) : (
        <ul class="own-rules">
          {plan.list.map((own) => (
            <li key={own.id} class="own-rule" data-own={own.id}>
              <h3>
                <bdi>{own.name}</bdi>
              </h3>
              <code>{own.events.join(', ')}</code>
              <p class="muted">
                {own.adds === undefined ? placeText(say, own) : say.t('plan.adds', { title: titles(own.adds)[say.language] })}
              </p>
              {own.selector !== null && <code class="plan-selector">{own.selector}</code>}
              {own.parameters.length > 0 && (
                <p class="muted">
                  {say.t('plan.parameters')}: <code>{own.parameters.join(', ')}</code>
                </p>
              )}
              <div class="own-actions">
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('own.edit-what', { name: own.name })}
                  onClick={() => onEdit(own)}
                >
                  {say.t('own.edit')}
                </button>
                <button
                  type="button"
                  class="small"
                  aria-label={say.t('own.delete-what', { name: own.name })}
                  onClick={() => onDelete(own)}
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
          {say.t('plan.add')}
        </button>
        <label class="button open">
          {say.t('plan.import')}
          <input
            class="unseen"
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) onImport(file);
              input.value = '';
            }}
          />
        </label>
        <button type="button" disabled={plan.list.length === 0} onClick={() => plan.exportFile()}>
          {say.t('own.export')}
        </button>
      </div>
    </div>
  );
}

function Told({ notice, say, onUndo }: Pick<PlanListProps, 'notice' | 'say' | 'onUndo'>) {
  const { text, unusable = [], undo } = notice;
  return (
    <div class="own-notice" role="status">
      {text && <p>{text}</p>}
      {undo && (
        <button type="button" class="small" onClick={() => onUndo(undo)}>
          {say.t('own.undo')}
        </button>
      )}
      {unusable.length > 0 && (
        <div class="plan-unusable">
          <p>{say.plural('plan.unusable', unusable.length)}</p>
          <ul>
            {unusable.map(({ place, why, text: row }) => (
              <li key={place}>
                {say.t('plan.row', { place: String(place), problem: problemOf(say, why).problem })} <bdi class="muted">{row}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What is done, and where, in words. */
function placeText(say: Translator, { action, on, selector }: OwnConversion): string {
  const where = on === '' ? say.t('plan.everywhere') : on;
  const done = say.t(`plan.action-${action ?? 'none'}`);
  return [selector === null && say.t('checklist.whole-page'), done, where].filter(Boolean).join(' · ');
}
