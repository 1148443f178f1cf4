import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { OwnConversion } from '../utils/model/own-conversion';
import { type PlanDraft, planDraftOf } from './plan-draft';
import { PlanForm } from './plan-form';
import { PlanList, type PlanNotice } from './plan-list';
import type { OwnConversions, PlanImported } from './plan-props';
import { problemOf } from './plan-words';
import { useModal } from './use-modal';

interface PlanDialogProps {
  readonly plan: OwnConversions;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
  readonly onClose: () => void;
}

/** What is being written: a new one, or one that is there. */
interface Editing {
  readonly draft: PlanDraft;
  readonly before: OwnConversion | null;
}

/** The micro-conversions that people added for the site: their list, and a form for one of them. */
export function PlanDialog({ plan, say, titles, nameOf, onClose }: PlanDialogProps) {
  // Before the focus goes back.
  useLayoutEffect(() => () => plan.stopPicking(), []);
  const dialog = useModal();
  const heading = useId();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [picking, setPicking] = useState(false);
  const [notice, setNotice] = useState<PlanNotice>({});

  function save(own: OwnConversion): void {
    const before = editing?.before;
    plan.save(before ? plan.list.map((one) => (one.id === before.id ? own : one)) : [...plan.list, own]);
    setEditing(null);
    setNotice({});
  }

  return (
    <dialog
      ref={dialog}
      class="own plan"
      aria-labelledby={heading}
      onClose={onClose}
      onCancel={(event) => {
        if (!picking) return;
        event.preventDefault();
        plan.stopPicking();
      }}
    >
      <header class="own-head">
        <h2 id={heading}>{editing ? say.t(editing.before ? 'plan.change' : 'plan.new') : say.t('plan.title')}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say.t('own.close')}
        </button>
      </header>
      {editing ? (
        <PlanForm
          draft={editing.draft}
          plan={plan}
          say={say}
          titles={titles}
          nameOf={nameOf}
          onPicking={setPicking}
          onSave={save}
          onCancel={() => {
            plan.stopPicking();
            setEditing(null);
          }}
        />
      ) : (
        <PlanList
          plan={plan}
          say={say}
          titles={titles}
          notice={notice}
          onUndo={(list) => {
            plan.save(list);
            setNotice({});
          }}
          onAdd={() => setEditing({ draft: planDraftOf({}), before: null })}
          onEdit={(own) => setEditing({ draft: planDraftOf(own), before: own })}
          onDelete={(own) => {
            setNotice({ text: say.t('own.deleted', { name: own.name }), undo: plan.list });
            plan.save(plan.list.filter((one) => one !== own));
          }}
          onImport={async (file) => {
            const before = plan.list;
            setNotice(importNotice(say, await plan.importFile(file), before));
          }}
        />
      )}
    </dialog>
  );
}

function importNotice(say: Translator, imported: PlanImported, before: readonly OwnConversion[]): PlanNotice {
  if ('problem' in imported) {
    if (imported.problem !== 'entry') return { text: say.t(`plan.import-${imported.problem}`) };
    const { entry, field } = imported;
    const { label, problem } = problemOf(say, field);
    return { text: say.t('own.import-entry', { entry, field: label, problem }) };
  }
  const { added, replaced, unusable } = imported;
  const told = [added > 0 && say.plural('plan.added', added), replaced > 0 && say.plural('plan.replaced', replaced)].filter(
    Boolean,
  );
  const nothing = unusable.length > 0 ? '' : say.t('plan.unchanged');
  return { text: told.join(' ') || nothing, unusable, ...(told.length > 0 && { undo: before }) };
}
