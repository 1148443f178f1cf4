import { useId, useState } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Dismissal } from '../utils/model/site-notes';

const REASONS = ['wrong', 'irrelevant'] as const satisfies readonly Dismissal['reason'][];

interface DismissProps {
  /** What the offer is called. */
  readonly label: string;
  readonly say: Translator;
  readonly onDismiss: (reason: Dismissal['reason']) => void;
}

/** Takes an offer out of the checklist, once it is said why. */
export function Dismiss({ label, say, onDismiss }: DismissProps) {
  const [asking, setAsking] = useState(false);
  const reasons = useId();
  const name = say.t('notes.dismiss-what', { label });
  return (
    <div class="dismiss">
      <button
        type="button"
        class="small"
        aria-label={name}
        aria-expanded={asking}
        aria-controls={reasons}
        onClick={() => setAsking(!asking)}
      >
        {say.t('notes.dismiss')}
      </button>
      <fieldset id={reasons} class="dismiss-reasons" hidden={!asking}>
        <legend class="unseen">{name}</legend>
        {REASONS.map((reason) => (
          <button key={reason} type="button" class="small" onClick={() => onDismiss(reason)}>
            {say.t(`notes.${reason}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
