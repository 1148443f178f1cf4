import type { HealthNote } from '../utils/i18n/health/keys';
import type { Translator } from '../utils/i18n/translate';
import type { Audit } from '../utils/model/verdict';

const notes: readonly string[] = [
  'ready',
  'late',
  'no-tap',
  'relay-blocked',
  'stub-container',
  'permission',
  'sandboxed',
  'dropped',
  'error',
  'stopped',
  'interrupted',
  'frame-unreached',
] satisfies HealthNote[];

/** What capture could not see, a plain sentence each; one that says so where it saw everything. */
export function Health({ health, say }: { health: Audit['health']; say: Translator }) {
  return (
    <section class="fact" aria-label={say.t('health.title')}>
      {health.length === 0 ? (
        <p class="muted">{say.t('health.good')}</p>
      ) : (
        <ul class="warnings">
          {health.map(({ note, count }) => (
            <li key={note}>{sentence(note, count, say)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(note: string, count: number, say: Translator): string {
  if (!isNote(note)) return say.t('health.other', { detail: note });
  return note === 'dropped' ? say.plural('health.dropped', count) : say.t(`health.${note}`);
}

function isNote(note: string): note is Exclude<HealthNote, 'other'> {
  return notes.includes(note);
}
