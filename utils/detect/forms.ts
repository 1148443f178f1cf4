import type { Control, FormView } from '../model/conversion';
import { type Field, labelsOf, readField, usable } from './fields';
import { labelOf } from './label';
import type { Layout } from './layout';
import { purposeOf } from './purpose';
import { parentOf, tagOf } from './tree';

/** A form and what belongs to it. */
export interface FormDraft {
  readonly view: FormView;
  /** Fields and buttons that can be seen. */
  readonly fields: readonly Field[];
}

const FIELDS = 'input, select, textarea, button';
const MOST_FIELDS = 3000;
/** A form in a closed layer counts where there is little doubt that the layer is there for it. */
const SURE = 0.85;
const LEADS: ReadonlySet<FormView['purpose']> = new Set(['newsletter', 'contact', 'quote']);

/**
 * Forms that a person can see or open, in document order, and groups of fields that work as one without a `<form>`. Of forms in
 * closed layers only those for leads are told, with less confidence.
 */
export function readForms(
  roots: readonly ParentNode[],
  regionOf: (element: Element) => Control['region'],
  layout: Layout,
): FormDraft[] {
  const drafts: FormDraft[] = [];
  for (const root of roots) {
    for (const [element, fields] of groups(root)) {
      const seen = fields.filter((field) => usable(field, layout));
      const hidden = seen.length === 0;
      const shown = hidden ? fields.filter(({ kind }) => kind !== 'hidden') : seen;
      if (!shown.some(({ kind }) => kind !== 'button' && kind !== 'choice') && !shown.some(({ kind }) => kind === 'button'))
        continue;
      try {
        const { purpose, confidence } = purposeOf({ element, fields, shown, region: regionOf(element) });
        if (hidden && (confidence < SURE || !LEADS.has(purpose) || isCopy(drafts, purpose, element))) continue;
        drafts.push({
          view: { element, purpose, confidence: hidden ? confidence * 0.65 : confidence, label: labelOfForm(element, shown) },
          fields: shown,
        });
      } catch {
        // A form whose fields shadow the DOM's own methods cannot be read.
      }
    }
  }
  return drafts;
}

/** A hidden form that goes where a visible one goes: the same form for another width of the screen. */
function isCopy(drafts: readonly FormDraft[], purpose: FormView['purpose'], element: Element): boolean {
  const action = element.getAttribute('action');
  return drafts.some(({ view }) => view.purpose === purpose && action !== null && view.element.getAttribute('action') === action);
}

/** Fields by the form that owns them, which need not contain them: a parser may have closed the form early. */
function groups(root: ParentNode): Map<Element, Field[]> {
  const labels = labelsOf(root);
  const owned = new Map<Element, Field[]>();
  const loose: Field[] = [];
  for (const form of root.querySelectorAll('form')) owned.set(form, []);
  let count = 0;
  for (const element of root.querySelectorAll(FIELDS)) {
    if (++count > MOST_FIELDS) break;
    const form = (element as HTMLInputElement).form ?? element.closest('form');
    const field = readField(element, labels);
    if (!form) loose.push(field);
    else owned.set(form, [...(owned.get(form) ?? []), field]);
  }
  for (const [box, fields] of formless(loose)) owned.set(box, fields);
  return owned;
}

/** Fields outside any form, grouped by the smallest box that also has a button. */
function formless(loose: readonly Field[]): Map<Element, Field[]> {
  const groups = new Map<Element, Field[]>();
  const asks = loose.filter(({ kind }) => ['email', 'phone', 'name', 'message', 'password', 'user'].includes(kind));
  for (const field of asks) {
    if ([...groups.keys()].some((box) => box.contains(field.element))) continue;
    const box = boxOf(field.element);
    if (box)
      groups.set(
        box,
        loose.filter(({ element }) => box.contains(element)),
      );
  }
  return groups;
}

function boxOf(element: Element): Element | null {
  for (let up = 0, at = parentOf(element); at && up < 6; up++, at = parentOf(at)) {
    if (tagOf(at) === 'body' || tagOf(at) === 'html' || tagOf(at) === 'main') return null;
    if (
      at.querySelector('button, input[type="submit"], input[type="button"], [role="button"], a[class*="btn"], a[class*="button"]')
    )
      return at;
  }
  return null;
}

function labelOfForm(element: Element, shown: readonly Field[]): string {
  const named = element.getAttribute('aria-label') || element.getAttribute('aria-labelledby');
  if (named) return labelOf(element);
  const heading = element.querySelector('legend, h1, h2, h3, h4, h5, h6');
  const button = shown.find(({ kind }) => kind === 'button');
  return (heading && labelOf(heading)) || (button && labelOf(button.element)) || (shown[0] ? labelOf(shown[0].element) : '');
}
