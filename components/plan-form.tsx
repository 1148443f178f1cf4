import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { OwnConversion } from '../utils/model/own-conversion';
import { Field } from './own-field';
import { actionsFor, ownOf, type PlanDraft } from './plan-draft';
import type { OwnConversions } from './plan-props';
import { SelectorField } from './plan-selector';
import { isPlanField, type PlanField, problemOf } from './plan-words';

interface PlanFormProps {
  readonly draft: PlanDraft;
  readonly plan: OwnConversions;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onPicking: (picking: boolean) => void;
  readonly onSave: (own: OwnConversion) => void;
  readonly onCancel: () => void;
}

/** One micro-conversion: what offers it, what is done, and which event tells of it. */
export function PlanForm({ draft: given, plan, say, titles, nameOf, onPicking, onSave, onCancel }: PlanFormProps) {
  const [draft, setDraft] = useState(given);
  const [problem, setProblem] = useState<PlanField | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const action = useId();
  const change = (part: Partial<PlanDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblem(null);
  };

  const focus = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.focus();
  useLayoutEffect(() => focus('input'), []);
  useLayoutEffect(() => {
    if (problem) focus('[aria-invalid=true]');
  }, [problem]);

  async function submit(): Promise<void> {
    const checked = plan.check(ownOf(draft));
    if ('field' in checked) return setProblem(isPlanField(checked.field) ? checked.field : 'name');
    const { selector } = checked.own;
    if (selector !== null && (await plan.count(selector)) === -1) return setProblem('selector');
    onSave(checked.own);
  }

  const field = (name: 'name' | 'events' | 'on' | 'parameters', hint?: string) => (
    <Field
      name={name}
      label={problemOf(say, name).label}
      hint={hint}
      value={draft[name]}
      problem={problem === name ? problemOf(say, name).problem : null}
      onInput={(value) => change({ [name]: value })}
    />
  );
  const actions = actionsFor(draft.selector);
  return (
    <form
      ref={form}
      class="own-body own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {field('name')}
      {field('events', say.t('plan.events-hint'))}
      {draft.adds === undefined ? (
        <>
          <SelectorField
            value={draft.selector}
            problem={problem === 'selector' ? problemOf(say, 'selector').problem : null}
            plan={plan}
            say={say}
            titles={titles}
            nameOf={nameOf}
            onInput={(selector) => change({ selector })}
            onPick={({ selector, label, action: done }) =>
              change({ selector, action: done, ...(draft.name.trim() === '' && { name: label.slice(0, 80) }) })
            }
            onPicking={onPicking}
          />
          <div class="own-field">
            <label for={action}>{say.t('plan.action')}</label>
            <select
              id={action}
              value={actions.includes(draft.action) ? draft.action : actions[0]}
              onChange={(event) => {
                const chosen = actions.find((one) => one === event.currentTarget.value);
                if (chosen) change({ action: chosen });
              }}
            >
              {actions.map((one) => (
                <option key={one} value={one}>
                  {say.t(`plan.action-${one}`)}
                </option>
              ))}
            </select>
          </div>
          {field('on', say.t('plan.on-hint'))}
        </>
      ) : (
        <p class="muted">{say.t('plan.adds-hint', { title: titles(draft.adds)[say.language] })}</p>
      )}
      {field('parameters', say.t('plan.parameters-hint'))}
      <div class="own-foot">
        <button type="submit" class="strong">
          {say.t('own.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {say.t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
