import type { Detail, DetailHit, DetailStep } from '../model/card';
import { create } from './create';
import { looks, outcomes } from './looks';
import { disc } from './mark';
import type { Act, Badge, OverlayWords } from './types';

/** What a card says of one micro-conversion, and its buttons. */
export interface CardEntry {
  readonly element: HTMLElement;
  readonly buttons: ReadonlyMap<Act, HTMLButtonElement>;
}

export function entryOf(
  document: Document,
  { title, state, stateWord, reason }: Badge,
  { detail, answer }: { readonly detail: Detail | undefined; readonly answer: string },
  words: OverlayWords,
  acts: readonly Act[],
): CardEntry {
  const buttons = new Map(acts.map((act) => [act, buttonOf(document, words.acts[act])]));
  const parts: HTMLElement[] = [
    create(document, 'div', 'title', title),
    create(document, 'div', 'state', disc(document, looks[state]), stateWord),
    create(document, 'div', 'reason quiet', reason),
  ];
  // Before what comes later: a button must not move away from the pointer.
  if (acts.length > 0) parts.push(create(document, 'div', 'acts', ...buttons.values()));
  if (answer) {
    const line = create(document, 'div', 'answer', answer);
    line.role = 'status';
    parts.push(line);
  }
  if (detail?.advice) parts.push(create(document, 'div', 'advice', detail.advice));
  if (detail && detail.steps.length > 0) parts.push(chainOf(document, detail.steps, words));
  for (const hit of detail?.hits ?? []) parts.push(hitOf(document, hit, words));
  return { element: create(document, 'div', 'entry', ...parts), buttons };
}

function buttonOf(document: Document, word: string): HTMLButtonElement {
  const button = create(document, 'button', 'act', word);
  button.type = 'button';
  button.tabIndex = -1;
  return button;
}

function chainOf(document: Document, steps: readonly DetailStep[], words: OverlayWords): HTMLElement {
  const rows = steps.map(({ text, where, outcome, gap }) => {
    const row = create(document, 'li', 'step');
    if (outcome) {
      const sign = disc(document, outcomes[outcome]);
      sign.role = 'img';
      sign.ariaLabel = words.outcomes[outcome];
      row.append(sign);
    }
    row.append(create(document, 'span', 'text', text));
    if (where) row.append(create(document, 'span', 'where', where));
    if (gap) row.append(create(document, 'span', 'gap', gap));
    return row;
  });
  return create(document, 'div', '', create(document, 'div', 'caption', words.chain), create(document, 'ol', 'steps', ...rows));
}

function hitOf(document: Document, { title, params, more }: DetailHit, words: OverlayWords): HTMLElement {
  const rows = params.flatMap(([name, value]) => [create(document, 'dt', '', name), create(document, 'dd', '', value)]);
  const box = create(document, 'div', '', create(document, 'div', 'caption', title), create(document, 'dl', 'params', ...rows));
  if (more > 0) box.append(create(document, 'div', 'quiet', words.more.replace('{count}', String(more))));
  return box;
}
