import type { Translator } from '../utils/i18n/translate';
import type { Phase } from './phase';

interface WelcomeProps {
  readonly screen: Exclude<Phase, { phase: 'live' | 'recording' }>;
  readonly say: Translator;
  readonly onStart: () => void;
}

/** The screens on which there is no audit to show. */
export function Welcome({ screen, say, onStart }: WelcomeProps) {
  switch (screen.phase) {
    case 'idle':
      return (
        <main class="screen">
          <h2 class="lead">{say.t('app.sentence')}</h2>
          <button type="button" class="primary" disabled={screen.site === null} onClick={onStart}>
            {say.t('idle.start')}
          </button>
          {screen.site === null ? (
            <p>{say.t('idle.no-site')}</p>
          ) : (
            <>
              <p class="site">{say.t('idle.site', { site: screen.site })}</p>
              <p class="muted">{say.t('idle.next')}</p>
            </>
          )}
          <p class="muted">{say.t('app.private')}</p>
        </main>
      );
    case 'denied':
      return (
        <main class="screen">
          <h2>{say.t('denied.title', screen.site ? { site: screen.site } : {})}</h2>
          <p>{say.t('denied.text')}</p>
          <button type="button" class="primary" onClick={onStart}>
            {say.t('denied.again')}
          </button>
          <p class="muted">{say.t('denied.settings')}</p>
        </main>
      );
    case 'starting':
    case 'loading':
      return (
        <main class="screen" aria-busy="true">
          <div class="spinner" aria-hidden="true" />
          <p role="status">{say.t(`${screen.phase}.text`)}</p>
        </main>
      );
    case 'unsupported':
      return (
        <main class="screen">
          <h2>{say.t('unsupported.title')}</h2>
          <p>{say.t('unsupported.text')}</p>
        </main>
      );
    case 'broken':
      return (
        <main class="screen">
          <div role="alert">
            <h2>{say.t('broken.title')}</h2>
          </div>
          <p>{say.t('broken.text')}</p>
          <button type="button" class="primary" onClick={onStart}>
            {say.t('broken.again')}
          </button>
          <pre class="fault">{screen.message}</pre>
        </main>
      );
  }
}
