import { useRef, useState } from 'preact/hooks';
import type { Dismissal, NoteChange } from '../utils/model/site-notes';
import type { Dismissed as Out, PageAudit } from '../utils/model/verdict';
import { Checklist } from './checklist';
import type { ChecklistProps } from './checklist-props';
import { Dismissed } from './dismissed';

interface PageChecklistProps extends Omit<ChecklistProps, 'verdicts' | 'onDismiss'> {
  readonly page: PageAudit;
  readonly dismissed: readonly Out[];
  readonly onNote: (change: NoteChange) => void;
}

type Said = Extract<NoteChange, { readonly dismissal: Dismissal }>;

/** The checklist of a page with what was dismissed; what was done last can be undone. */
export function PageChecklist({ page, dismissed, onNote, ...list }: PageChecklistProps) {
  const { say, titles } = list;
  const [said, setSaid] = useState<Said | null>(null);
  const notice = useRef<HTMLDivElement>(null);

  /** What was pressed goes away with its row: the focus goes to where it can be undone. */
  function tell(change: Said): void {
    setSaid(change);
    onNote(change);
    notice.current?.focus({ preventScroll: true });
  }

  const name = (dismissal: Dismissal) => dismissal.label || titles(dismissal.conversion)[say.language];
  return (
    <>
      <Checklist
        {...list}
        verdicts={page.verdicts}
        onDismiss={({ conversion, selector, label }, reason) =>
          tell({ note: 'dismiss', dismissal: { conversion, page: page.url, selector, label, reason, at: Date.now() } })
        }
      />
      <Dismissed
        dismissed={dismissed}
        page={page.url}
        say={say}
        titles={titles}
        onRestore={(dismissal) => tell({ note: 'restore', dismissal })}
      />
      <div ref={notice} class="said" role="status" tabIndex={-1}>
        {said && (
          <>
            <p>
              {say.t(said.note === 'dismiss' ? 'notes.dismissed-what' : 'notes.restored-what', { label: name(said.dismissal) })}
            </p>
            <button
              type="button"
              class="small"
              onClick={() => tell({ ...said, note: said.note === 'dismiss' ? 'restore' : 'dismiss' })}
            >
              {say.t('notes.undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
