import type { JSX } from 'preact';
import type { DestinationState } from '../utils/model/chain';
import type { Severity } from '../utils/model/quality';
import type { State } from '../utils/model/verdict';

const shapes: { readonly [state in State]: JSX.Element } = {
  tracked: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3 7 10.7l4.4-5" fill="none" stroke="var(--ground)" stroke-width="1.8" />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  untracked: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3" fill="currentColor" />
      <path d="m5 5 6 6m0-6-6 6" stroke="var(--ground)" stroke-width="1.8" />
    </>
  ),
  untested: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 1.8" />,
  unclear: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1" fill="none" stroke="currentColor" stroke-width="1.4" />
      <circle cx="8" cy="11.1" r=".9" fill="currentColor" />
    </>
  ),
  absent: <path d="M3 8h10" stroke="currentColor" stroke-width="1.8" />,
};

const outcomes: { readonly [outcome in DestinationState | 'pending']: JSX.Element } = {
  delivered: <path d="m3 8.5 3.2 3.2L13 4.5" fill="none" stroke="currentColor" stroke-width="2" />,
  failed: <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="2" />,
  blocked: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="m3.8 12.2 8.4-8.4" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  none: <path d="M3 8h10" stroke="currentColor" stroke-width="2" />,
  pending: (
    <>
      <circle cx="3" cy="8" r="1.4" fill="currentColor" />
      <circle cx="8" cy="8" r="1.4" fill="currentColor" />
      <circle cx="13" cy="8" r="1.4" fill="currentColor" />
    </>
  ),
};

const severities: { readonly [severity in Severity]: JSX.Element } = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4v5m0 1.6v1.6" stroke="var(--ground)" stroke-width="1.8" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6 15.2 14.4H.8z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      <path d="M8 6v4m0 1.2v1.4" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  notice: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 7v4.6M8 4.2v1.6" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
};

/** The shape of a state. Always beside the word that says the same, hence hidden from screen readers. */
export function StateMark({ state }: { state: State }) {
  return <Shape class={`mark is-${state}`}>{shapes[state]}</Shape>;
}

/** The shape of what became of a request, beside its word. */
export function OutcomeMark({ outcome }: { outcome: DestinationState | 'pending' }) {
  return <Shape class={`mark mark-small is-${outcome}`}>{outcomes[outcome]}</Shape>;
}

/** How grave a finding is, beside its word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return <Shape class={`mark mark-small is-${severity}`}>{severities[severity]}</Shape>;
}

function Shape({ class: name, children }: { class: string; children: JSX.Element }) {
  return (
    <svg class={name} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
