import { useEffect, useId } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { ConsentWalk, WalkPhase } from './consent-walk-props';
import { WalkResult } from './consent-walk-result';
import { useModal } from './use-modal';

interface ConsentWalkProps {
  readonly of: ConsentWalk;
  readonly walk: WalkPhase;
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  readonly nameOf: (vendor: string) => string;
}

/** A consent walk: what will happen, what is happening, what came of it. Closing it while it goes on ends it. */
export function ConsentWalkDialog({ of, walk, say, titles, nameOf }: ConsentWalkProps) {
  const dialog = useModal();
  const heading = useId();
  const going = walk.phase === 'going';

  // The button that had the focus may be gone with its phase.
  useEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) dialog.current?.focus();
  }, [walk.phase]);

  return (
    <dialog
      ref={dialog}
      class="own walk"
      tabIndex={-1}
      aria-labelledby={heading}
      onCancel={(event) => going && event.preventDefault()}
      onClose={() => {
        if (going) of.onStop();
        of.onClose();
      }}
    >
      <header class="own-head">
        <h2 id={heading}>{say.t('walk.heading')}</h2>
        {!going && (
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {say.t('own.close')}
          </button>
        )}
      </header>
      <div class="own-body">
        {walk.phase === 'ready' && <Ready site={walk.site} say={say} onStart={of.onStart} />}
        <p role="status">{going && sayStep(walk, say)}</p>
        {going && <Going walk={walk} of={of} say={say} />}
        {walk.phase === 'ended' && (
          <>
            <p role="alert">{say.t(`walk.ended-${walk.why}`, { detail: walk.detail })}</p>
            <Again say={say} onOpen={of.onOpen} />
          </>
        )}
        {walk.phase === 'done' && (
          <>
            {walk.partly && <p class="muted">{say.t('walk.script-only')}</p>}
            <WalkResult result={walk.result} say={say} titles={titles} nameOf={nameOf} onExport={of.onExport} />
            <Again say={say} onOpen={of.onOpen} />
          </>
        )}
      </div>
    </dialog>
  );
}

interface ReadyProps {
  readonly site: string | null;
  readonly say: Translator;
  readonly onStart: () => void;
}

function Ready({ site, say, onStart }: ReadyProps) {
  if (site === null) return <p>{say.t('walk.ended-unsupported')}</p>;
  return (
    <>
      <p>{say.t('walk.visits', { site })}</p>
      <p>
        <strong>{say.t('walk.deletes', { site })}</strong>
      </p>
      <p class="muted">{say.t('walk.allows')}</p>
      <p>{say.t('walk.answers')}</p>
      <p>{say.t('walk.stay')}</p>
      <p>
        <button type="button" class="strong" onClick={onStart}>
          {say.t('walk.start')}
        </button>
      </p>
    </>
  );
}

interface GoingProps extends Pick<ConsentWalkProps, 'of' | 'say'> {
  readonly walk: Extract<WalkPhase, { phase: 'going' }>;
}

function Going({ walk, of, say }: GoingProps) {
  return (
    <div class="own-actions">
      {walk.doing === 'asking' ? (
        <>
          <button type="button" class="strong" onClick={of.onAnswered}>
            {say.t('walk.answered-it')}
          </button>
          <button type="button" onClick={of.onNone}>
            {say.t('walk.no-question')}
          </button>
        </>
      ) : (
        <div class="spinner" aria-hidden="true" />
      )}
      {walk.doing !== 'leaving' && (
        <button type="button" onClick={of.onStop}>
          {say.t('walk.stop')}
        </button>
      )}
    </div>
  );
}

function Again({ say, onOpen }: { readonly say: Translator; readonly onOpen: () => void }) {
  return (
    <p>
      <button type="button" onClick={onOpen}>
        {say.t('walk.again')}
      </button>
    </p>
  );
}

function sayStep({ visit, doing, heard }: GoingProps['walk'], say: Translator): string {
  const where = say.t(`walk.visit-${visit}`);
  if (doing !== 'asking') return `${where}: ${say.t(`walk.doing-${doing}`)}`;
  const wish = visit === 'denied' ? say.t('walk.ask-denied') : say.t('walk.ask-accepted');
  return [heard && say.t(`walk.heard-${heard}`), `${where}: ${wish}`].filter(Boolean).join(' ');
}
