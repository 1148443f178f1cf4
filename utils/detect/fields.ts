import { FIELD_NAMES } from './field-names';
import { fold, foldName } from './fold';
import { labelOf, textOf } from './label';
import { later } from './later';
import type { Layout } from './layout';
import type { Memory } from './memory';
import { tagOf } from './tree';
import { visible } from './visible';

/** What a field asks for, as far as it decides what its form is for. */
export type FieldKind =
  | 'email'
  | 'password'
  | 'search'
  | 'phone'
  | 'name'
  | 'message'
  | 'address'
  | 'card'
  | 'quantity'
  | 'amount'
  | 'coupon'
  | 'date'
  | 'rating'
  | 'choice'
  | 'file'
  | 'user'
  | 'url'
  | 'text'
  | 'hidden'
  | 'button';

export interface Field {
  readonly element: Element;
  readonly kind: FieldKind;
  /** Folded name, id, placeholder, label and autocomplete. */
  readonly names: string;
}

const named = later(() => {
  const patterns = Object.entries(FIELD_NAMES).map(([name, source]) => [name, new RegExp(source, 'i')] as const);
  return Object.fromEntries(patterns) as { readonly [name in keyof typeof FIELD_NAMES]: RegExp };
});
const BUTTONS = new Set(['submit', 'button', 'image', 'reset']);
const CHOICES = new Set(['checkbox', 'radio', 'range', 'color']);
const READ = {};

interface Read {
  readonly field: Field;
  readonly label: Element | null;
  /** Of the label, which may stand anywhere. */
  readonly mark: object | null;
}

/** Reads one form control; its typed value is never looked at. A field that is as it was is the same object. */
export function readField(element: Element, labels: ReadonlyMap<string, Element>, memory: Memory): Field {
  const label = labels.get(element.getAttribute('id') ?? '') ?? element.closest('label');
  const mark = label && memory.mark(label);
  const before = memory.kept(element, READ) as Read | undefined;
  if (before && before.label === label && before.mark === mark) return before.field;
  const names = namesOfField(element, label);
  const field = { element, kind: kindOf(element, names), names };
  memory.note(element, READ, { field, label, mark } satisfies Read);
  return field;
}

/** Labels of a root by the id they are `for`: one query for all fields. */
export function labelsOf(root: ParentNode): Map<string, Element> {
  const labels = new Map<string, Element>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for');
    if (id && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

/** Folded words of the label that a submit button or input carries. */
export function pressLabel(field: Field): string {
  return fold(`${labelOf(field.element)} ${field.element.getAttribute('alt') ?? ''}`);
}

function namesOfField(element: Element, label: Element | null): string {
  const raw = ['name', 'id', 'autocomplete'].map((name) => element.getAttribute(name) ?? '').join(' ');
  const shown = ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return `${foldName(raw, 200)} ${fold(shown, 200)} ${label ? fold(textOf(label, 120), 120) : ''}`
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function kindOf(element: Element, names: string): FieldKind {
  const tag = tagOf(element);
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  if (tag === 'button') return 'button';
  if (tag === 'textarea') return 'message';
  if (tag === 'input' && type === 'hidden') return 'hidden';
  if (tag === 'input' && BUTTONS.has(type)) return 'button';
  if (type === 'password') return 'password';
  if (type === 'file') return 'file';
  if (named().quantity.test(names) && (tag === 'select' || type === 'number' || type === 'text' || type === ''))
    return 'quantity';
  if (named().card.test(names)) return 'card';
  const chosen = tag === 'select' || CHOICES.has(type);
  if (chosen) return choiceOf(element, tag, names);
  if (type === 'email') return 'email';
  if (type === 'search' || named().searched.test(element.getAttribute('name') ?? '')) return 'search';
  if (type === 'tel') return 'phone';
  if (type === 'date' || type === 'datetime-local') return 'date';
  return byName(names, type);
}

function choiceOf(element: Element, tag: string, names: string): FieldKind {
  if (tag === 'select' && named().address.test(names)) return 'address';
  const name = foldName(element.getAttribute('name') ?? '', 100);
  if (named().rating.test(name)) return 'rating';
  return element.getAttribute('type') === 'radio' && named().amount.test(name) ? 'amount' : 'choice';
}

function byName(names: string, type: string): FieldKind {
  if (named().coupon.test(names)) return 'coupon';
  if (named().email.test(names)) return 'email';
  if (named().user.test(names)) return 'user';
  if (named().phone.test(names)) return 'phone';
  if (named().amount.test(names)) return 'amount';
  if (named().address.test(names)) return 'address';
  if (named().name.test(names)) return 'name';
  if (named().web.test(names) || type === 'url') return 'url';
  if (named().message.test(names)) return 'message';
  return named().date.test(names) ? 'date' : 'text';
}

/** Whether a person can fill the field in or press it; a honeypot cannot be seen. */
export function usable(field: Field, layout: Layout): boolean {
  if (field.kind === 'hidden') return false;
  return visible(field.element, layout) || isDrawnByLabel(field.element, layout);
}

/** Boxes to tick are often hidden, and drawn anew by their label. */
function isDrawnByLabel(element: Element, layout: Layout): boolean {
  if (layout.height === 0 || !CHOICES.has(element.getAttribute('type') ?? '')) return false;
  const label = (element as HTMLInputElement).labels?.[0];
  return label !== undefined && visible(label, layout);
}
