import { useId } from 'preact/hooks';
import type { Translator } from '../utils/i18n/translate';
import type { DraftPlace } from './own-draft';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it; null where nothing is. */
  readonly problem: string | null;
  /** Values to choose from. */
  readonly choices?: readonly string[];
  readonly numeric?: boolean;
  readonly onInput: (value: string) => void;
}

/** A field with its label, and below it what to write or what is wrong. */
export function Field({ name, label, hint, value, problem, choices = [], numeric = false, onInput }: FieldProps) {
  const id = useId();
  const below = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-invalid={problem !== null}
        aria-describedby={below || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} class="muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="own-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

interface PlaceFieldProps {
  readonly name: 'event' | 'account';
  readonly place: DraftPlace;
  readonly value: string;
  readonly problem: string | null;
  readonly say: Translator;
  readonly keys: { readonly query: readonly string[]; readonly body: readonly string[] };
  readonly segments: readonly string[];
  readonly onPlace: (place: DraftPlace) => void;
  readonly onKey: (key: string) => void;
}

/** Where a value stands: in what part of the request, and there under what name. */
export function PlaceField({ name, place, value, problem, say, keys, segments, onPlace, onKey }: PlaceFieldProps) {
  const id = useId();
  const places: readonly DraftPlace[] = ['query', 'body', 'path', name === 'event' ? 'end' : 'nowhere'];
  return (
    <div class="own-place">
      <div class="own-field">
        <label for={id}>{say.t(`own.${name}`)}</label>
        <select
          id={id}
          value={place}
          onChange={(event) => {
            const chosen = places.find((one) => one === event.currentTarget.value);
            if (chosen) onPlace(chosen);
          }}
        >
          {places.map((one) => (
            <option key={one} value={one}>
              {say.t(`own.in-${one}`)}
            </option>
          ))}
        </select>
      </div>
      {(place === 'query' || place === 'body') && (
        <Field
          name={`${name}-key`}
          label={say.t(`own.key-${place}`)}
          hint={place === 'body' ? say.t('own.key-hint') : undefined}
          value={value}
          choices={keys[place]}
          problem={problem}
          onInput={onKey}
        />
      )}
      {place === 'path' && (
        <Field
          name={`${name}-key`}
          label={say.t('own.key-path')}
          hint={segments.map((segment, index) => `${index + 1}: ${segment}`).join(' · ') || undefined}
          value={value}
          numeric
          problem={problem}
          onInput={onKey}
        />
      )}
    </div>
  );
}
