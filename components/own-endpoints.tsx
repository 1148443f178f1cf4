import { useId, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { VendorRule } from '../utils/model/recording';
import { type Draft, draftOf } from './own-draft';
import { OwnForm } from './own-form';
import { OwnList } from './own-list';
import type { Imported, OwnEndpoints, OwnOpening } from './own-props';
import { useModal } from './use-modal';

interface OwnDialogProps {
  readonly own: OwnEndpoints;
  readonly opening: OwnOpening;
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
  readonly onClose: () => void;
}

/** What is being written: a new rule, or one that is there. */
interface Editing {
  readonly draft: Draft;
  readonly before: VendorRule | null;
}

/** The endpoints that only this site has: their list, and a form for one of them with what it would read. */
export function OwnDialog({ own, opening, say, nameOf, onClose }: OwnDialogProps) {
  const dialog = useModal();
  const heading = useId();
  const [editing, setEditing] = useState<Editing | null>(() => (opening.host ? { draft: draftOf(opening), before: null } : null));
  const [notice, setNotice] = useState<string | null>(null);
  const [undo, setUndo] = useState<readonly VendorRule[] | null>(null);

  function told(text: string | null, before: readonly VendorRule[] | null = null): void {
    setNotice(text);
    setUndo(before);
  }

  function save(rule: VendorRule): void {
    const before = editing?.before;
    const known = before !== undefined && before !== null && own.rules.includes(before);
    own.save(known ? own.rules.map((one) => (one === before ? rule : one)) : [...own.rules, rule]);
    setEditing(null);
    told(null);
  }

  return (
    <dialog ref={dialog} class="own" aria-labelledby={heading} onClose={onClose}>
      <header class="own-head">
        <h2 id={heading}>{editing ? say.t(editing.before ? 'own.change' : 'own.new') : say.t('own.title')}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {say.t('own.close')}
        </button>
      </header>
      {editing ? (
        <OwnForm
          draft={editing.draft}
          own={own}
          say={say}
          nameOf={nameOf}
          fresh={editing.before === null}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <OwnList
          own={own}
          say={say}
          notice={notice}
          onUndo={
            undo &&
            (() => {
              own.save(undo);
              told(null);
            })
          }
          onAdd={() => setEditing({ draft: { ...draftOf({}), event: 'query' }, before: null })}
          onEdit={(rule) => setEditing({ draft: draftOf(rule), before: rule })}
          onDelete={(rule) => {
            told(say.t('own.deleted', { name: rule.name }), own.rules);
            own.save(own.rules.filter((one) => one !== rule));
          }}
          onImport={async (file) => told(importedText(say, await own.importFile(file)))}
        />
      )}
    </dialog>
  );
}

function importedText(say: Translator, imported: Imported): string {
  if ('added' in imported) return imported.added === 0 ? say.t('own.imported-none') : say.plural('own.imported', imported.added);
  if (imported.problem !== 'entry') return say.t(`own.import-${imported.problem}`);
  const { entry, field } = imported;
  const known = isField(field) ? field : 'rule';
  return say.t('own.import-entry', {
    entry,
    field: known === 'rule' ? '–' : say.t(`own.${known}`),
    problem: say.t(`own.bad-${known}`),
  });
}

function isField(name: string): name is 'name' | 'host' | 'path' | 'event' | 'account' {
  return ['name', 'host', 'path', 'event', 'account'].includes(name);
}
