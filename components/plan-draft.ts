import type { OwnConversion } from '../utils/model/own-conversion';

/** A micro-conversion as it is being written: what stands in the fields of the form. */
export interface PlanDraft {
  readonly id: string;
  readonly name: string;
  readonly selector: string;
  readonly action: Exclude<OwnConversion['action'], null> | 'none';
  readonly on: string;
  readonly events: string;
  readonly parameters: string;
  readonly adds: string | undefined;
}

export function planDraftOf(own: Partial<OwnConversion>): PlanDraft {
  const { id = '', name = '', selector, action, on = '', events = [], parameters = [], adds } = own;
  return {
    id,
    name,
    selector: selector ?? '',
    action: action ?? (id === '' ? 'click' : 'none'),
    on,
    events: events.join(', '),
    parameters: parameters.join(', '),
    adds,
  };
}

/** What a draft stands for, to be checked. What is done to a page as a whole is other than what is done to an element. */
export function ownOf({ id, name, selector, action, on, events, parameters, adds }: PlanDraft): unknown {
  const element = selector.trim() === '' ? null : selector.trim();
  return {
    id,
    name,
    selector: element,
    on: pathOf(on),
    action: fitting(element, action),
    events: words(events),
    parameters: words(parameters),
    ...(adds !== undefined && { adds }),
  };
}

/** What may be done: to an element, or to the page as a whole. */
export function actionsFor(selector: string): readonly PlanDraft['action'][] {
  return selector.trim() === '' ? ['none', 'view'] : ['click', 'submit', 'change', 'input', 'play'];
}

function fitting(selector: string | null, action: PlanDraft['action']): OwnConversion['action'] {
  const may = actionsFor(selector ?? '');
  const chosen = may.includes(action) ? action : may[0];
  return chosen === 'none' || chosen === undefined ? null : chosen;
}

/** A whole address pasted as a path is taken for its path. */
function pathOf(text: string): string {
  const place = text.trim();
  const path = /^https?:\/\/[^/?#]+([^#]*)/i.exec(place)?.[1];
  return path ?? place;
}

function words(text: string): string[] {
  const all = text.split(',').map((word) => word.trim());
  return [...new Set(all.filter((word) => word !== ''))];
}
