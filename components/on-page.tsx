import type { Translator } from '../utils/i18n/translate';
import type { OverlayKind, OverlayView } from '../utils/model/overlay-view';
import type { State } from '../utils/model/verdict';
import { ORDER } from './checklist';
import { StateMark } from './state-mark';

/** What is drawn on pages, and the browser's keys for it; a key that is not set is empty. */
export interface DrawnView {
  readonly view: OverlayView;
  readonly keys: { readonly hide: string; readonly enter: string };
  readonly onView: (view: OverlayView) => void;
}

interface OnPageProps extends DrawnView {
  /** Vendor ids that got anything. */
  readonly vendors: readonly string[];
  readonly say: Translator;
  readonly nameOf: (vendor: string) => string;
}

const KINDS: readonly OverlayKind[] = ['process-milestone', 'secondary-action', 'macro-conversion', 'own'];

/** What a person wants to see drawn on the page. */
export function OnPage({ view, keys, onView, vendors, say, nameOf }: OnPageProps) {
  const { hidden, withoutStates, withoutKinds, destination } = view;
  const choices = destination === null || vendors.includes(destination) ? vendors : [...vendors, destination];
  return (
    <details class="facts on-page">
      <summary>{say.t('view.title')}</summary>
      <p>
        <label>
          <input
            type="checkbox"
            checked={!hidden}
            onChange={({ currentTarget }) => onView({ ...view, hidden: !currentTarget.checked })}
          />{' '}
          {say.t('view.shown')}
        </label>
      </p>
      {keys.hide && keys.enter && <p class="muted">{say.t('view.keys', keys)}</p>}
      <fieldset>
        <legend>{say.t('view.states')}</legend>
        {ORDER.filter((state) => state !== 'absent').map((state: State) => (
          <label key={state}>
            <input
              type="checkbox"
              checked={!withoutStates.includes(state)}
              onChange={({ currentTarget }) =>
                onView({ ...view, withoutStates: without(withoutStates, state, currentTarget.checked) })
              }
            />{' '}
            <StateMark state={state} /> {say.t(`state.${state}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.t('view.kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!withoutKinds.includes(kind)}
              onChange={({ currentTarget }) =>
                onView({ ...view, withoutKinds: without(withoutKinds, kind, currentTarget.checked) })
              }
            />{' '}
            {say.t(`view.${kind}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <label>
          {say.t('view.destination')}{' '}
          <select
            value={destination ?? ''}
            onChange={({ currentTarget }) => onView({ ...view, destination: currentTarget.value || null })}
          >
            <option value="">{say.t('view.any')}</option>
            {choices.map((vendor) => (
              <option key={vendor} value={vendor}>
                {nameOf(vendor)}
              </option>
            ))}
          </select>
        </label>
      </p>
    </details>
  );
}

/** What is left out, after one of it was wanted or not. */
function without<T>(left: readonly T[], one: T, wanted: boolean): T[] {
  const others = left.filter((other) => other !== one);
  return wanted ? others : [...others, one];
}
