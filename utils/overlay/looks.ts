import type { State } from '../model/verdict';
import type { Mark } from './mark';
import type { Outcome } from './types';

/** How a state or an outcome looks: told apart by its mark as well as by its colour. */
export interface Look {
  /** Ground of a pill with white writing: at least 4.5 to 1 against white. */
  readonly colour: string;
  readonly mark: Mark;
  readonly line: 'solid' | 'dashed' | 'dotted';
}

export const looks: { readonly [state in State]: Look } = {
  untracked: { colour: '#c4232d', mark: 'cross', line: 'solid' },
  partial: { colour: '#9a5b00', mark: 'half', line: 'solid' },
  unclear: { colour: '#7a45c9', mark: 'question', line: 'dotted' },
  untested: { colour: '#3a5a8c', mark: 'ring', line: 'dashed' },
  tracked: { colour: '#1a7a37', mark: 'check', line: 'solid' },
  absent: { colour: '#59626e', mark: 'dash', line: 'dotted' },
};

export const outcomes: { readonly [outcome in Outcome]: Pick<Look, 'colour' | 'mark'> } = {
  delivered: { colour: '#1a7a37', mark: 'check' },
  failed: { colour: '#c4232d', mark: 'cross' },
  blocked: { colour: '#9a5b00', mark: 'blocked' },
  none: { colour: '#59626e', mark: 'dash' },
  pending: { colour: '#3a5a8c', mark: 'wait' },
};

const gravity: readonly State[] = ['untracked', 'partial', 'unclear', 'untested', 'tracked', 'absent'];

/** Sorts what most needs action first. */
export function graver(a: { readonly state: State }, b: { readonly state: State }): number {
  return gravity.indexOf(a.state) - gravity.indexOf(b.state);
}
