import type { ComponentChildren } from 'preact';
import type { Translator } from '../utils/i18n/translate';
import type { Words } from '../utils/model/conversion';
import type { State, Verdict } from '../utils/model/verdict';
import { shortAddress } from './page-picker';
import { StateMark } from './state-mark';

interface OfferRowProps {
  readonly offer: Pick<Verdict, 'conversion' | 'selector' | 'label'> & { readonly page: string };
  readonly say: Translator;
  readonly titles: (conversion: string) => Words;
  /** How it stood. */
  readonly children: ComponentChildren;
}

/** What was offered, how it stood in several audits, and on which page. */
export function OfferRow({ offer: { page, conversion, selector, label }, say, titles, children }: OfferRowProps) {
  return (
    <li class="row">
      <p>
        {titles(conversion)[say.language]}{' '}
        <span class="muted">{selector === null ? say.t('checklist.whole-page') : <bdi>{label || selector}</bdi>}</span>
      </p>
      {children}
      <p class="row-label">
        <bdi>{shortAddress(page)}</bdi>
      </p>
    </li>
  );
}

interface StateSaidProps {
  readonly state: State | null;
  /** What is said where it was not offered. */
  readonly none: string;
  readonly say: Translator;
}

/** A state by its mark and its word. */
export function StateSaid({ state, none, say }: StateSaidProps) {
  if (state === null) return <>{none}</>;
  return (
    <span class="consent-count">
      <StateMark state={state} /> <span class={`is-${state}`}>{say.t(`state.${state}`)}</span>
    </span>
  );
}
