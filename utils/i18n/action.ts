import type { ActionKind } from '../model/signal';
import type { Translator } from './translate';

const actions: readonly string[] = [
  'click',
  'submit',
  'input',
  'change',
  'play',
  'progress',
  'scroll',
  'engaged',
  'copy',
  'print',
  'view',
] satisfies (ActionKind | 'view')[];

/** What was done, and to what, in words; `label`: what people call the element, empty where there is none. */
export function sayAction(say: Translator, name: string, label: string): string {
  const action = isAction(name) ? say.t(`action.${name}`) : name;
  return label ? say.t('chain.action', { action, label }) : action;
}

function isAction(name: string): name is ActionKind | 'view' {
  return actions.includes(name);
}
