import type { Control, FormView } from '../model/conversion';
import { embedOf } from './embeds/embeds';
import { type Field, labelsOf, readField, usable } from './fields';
import { formless } from './formless';
import { labelOf } from './label';
import type { Layout } from './layout';
import { around, type Memory } from './memory';
import { purposeOf } from './purpose';
import type { Work } from './slices';
import { type Steps, stepsAround } from './steps';
import { closestOf, parentOf, tagOf } from './tree';

/** A form and what belongs to it. */
export interface FormDraft {
  readonly view: FormView;
  /** Fields and buttons that can be seen. */
  readonly fields: readonly Field[];
}

type Purpose = FormView['purpose'];

const FIELDS = 'input, select, textarea, button';
const MOST_FIELDS = 3000;
/** A form in a closed layer counts where there is little doubt that the layer is there for it. */
const SURE = 0.75;
const OPENED: ReadonlySet<Purpose> = new Set<Purpose>([
  'newsletter',
  'contact',
  'quote',
  'demo',
  'booking',
  'application',
  'gated',
  'donation',
  'review',
  'comment',
  'login',
  'registration',
  'search',
]);
/** Of these a site has one, however often it is written down. */
const SINGLE: ReadonlySet<Purpose> = new Set<Purpose>(['search', 'login', 'registration']);

/**
 * Forms that a person can see or open, in document order, and groups of fields that work as one without a `<form>`. Of forms in
 * closed layers only those are told that a layer is made for, with less confidence.
 */
export function* readForms(
  roots: readonly ParentNode[],
  regionOf: (element: Element) => Control['region'],
  layout: Layout,
  memory: Memory,
): Work<FormDraft[]> {
  const drafts: FormDraft[] = [];
  const closed: FormDraft[] = [];
  for (const root of roots) {
    for (const [element, fields] of yield* groups(root, layout, memory)) {
      yield;
      try {
        const draft = yield* draftOf({ element, fields, region: regionOf(element) }, layout, memory);
        if (draft) (draft.fields.some((field) => usable(field, layout)) ? drafts : closed).push(draft);
      } catch {
        // A form whose fields shadow the DOM's own methods cannot be read.
      }
    }
  }
  return withClosed(drafts, closed);
}

/** Adds forms in closed layers to those that can be seen: a copy of one that is told belongs to it. */
function withClosed(drafts: readonly FormDraft[], closed: readonly FormDraft[]): FormDraft[] {
  const told = [...drafts];
  for (const draft of closed) {
    const { purpose, confidence, element } = draft.view;
    if (!OPENED.has(purpose) || confidence < SURE) continue;
    const same = told.findIndex((other) => isCopy(other, draft));
    const original = told[same];
    if (original) {
      const copies = [...(original.view.copies ?? []), element];
      told[same] = { ...original, view: { ...original.view, copies } };
    } else {
      told.push({ ...draft, view: { ...draft.view, confidence: confidence * 0.7 } });
    }
  }
  return told.length > drafts.length ? inOrder(told) : told;
}

interface Group {
  readonly element: Element;
  readonly fields: readonly Field[];
  readonly region: Control['region'];
}

const DRAFT = {};
/** Headings stand in the layer or the part of the page around a form, or before one of the boxes just around it. */
const PARTS = '[role="dialog"], .modal, section, aside, fieldset';
const NEAR = 4;

/** A form that is as it was, among what is as it was, is the same object. */
function* draftOf(group: Group, layout: Layout, memory: Memory): Work<FormDraft | null> {
  const { element, fields, region } = group;
  const seen = fields.filter((field) => usable(field, layout));
  const first = seen.find(({ kind }) => kind !== 'button') ?? seen[0];
  const steps = first && seen.length < fields.length ? stepsAround(first.element, fields, layout) : null;
  const part = closestOf(element, PARTS);
  const near = [...around(element)].slice(0, NEAR).at(-1) ?? element;
  const title = element.ownerDocument.title;
  const basis = [
    region,
    title,
    steps?.box,
    steps?.count,
    part && memory.mark(part),
    memory.mark(near),
    fields.length,
    ...fields,
    ...seen,
  ];
  const before = memory.kept(element, DRAFT) as
    | { readonly basis: readonly unknown[]; readonly draft: FormDraft | null }
    | undefined;
  if (before && before.basis.length === basis.length && before.basis.every((one, index) => one === basis[index]))
    return before.draft;
  const draft = yield* newDraft(group, seen, steps);
  // What names it may stand elsewhere on the page.
  if (!element.hasAttribute('aria-labelledby')) memory.note(element, DRAFT, { basis, draft });
  return draft;
}

function* newDraft({ element, fields, region }: Group, seen: readonly Field[], steps: Steps | null): Work<FormDraft | null> {
  const inSteps = steps ? fields.filter(({ element: field, kind }) => kind !== 'hidden' && steps.box.contains(field)) : [];
  const shown =
    seen.length === 0 ? fields.filter(({ kind }) => kind !== 'hidden') : steps ? [...new Set([...seen, ...inSteps])] : seen;
  const acts = shown.some(({ kind }) => kind !== 'choice');
  if (!acts && seen.length === 0) return null;
  const provider = providerOf(element);
  const { purpose, confidence } = yield* purposeOf({ element, fields, shown, region, provider });
  // Choices without a button work at once, or are no form at all.
  if (!acts && (confidence < 0.6 || (purpose !== 'filter' && purpose !== 'switch'))) return null;
  const label = labelOfForm(element, shown);
  const view: FormView = {
    element,
    purpose,
    confidence,
    label,
    ...(provider ? { provider } : {}),
    ...(steps ? { steps: steps.count } : {}),
  };
  return { view, fields: seen.length === 0 ? shown : seen };
}

/** Whether a closed form does what another does. Two forms that ask for different things are not the same, though one script takes both. */
function isCopy(original: FormDraft, { view, fields }: FormDraft): boolean {
  if (original.view.purpose !== view.purpose) return false;
  if (SINGLE.has(view.purpose)) return true;
  const action = view.element.getAttribute('action');
  return action !== null && original.view.element.getAttribute('action') === action && asks(original.fields) === asks(fields);
}

function asks(fields: readonly Field[]): string {
  return fields
    .filter(({ kind }) => kind !== 'button')
    .map(({ element, kind }) => element.getAttribute('name') ?? kind)
    .sort()
    .join();
}

function inOrder(drafts: FormDraft[]): FormDraft[] {
  return drafts.sort((a, b) =>
    a.view.element.compareDocumentPosition(b.view.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function providerOf(element: Element): string | null {
  for (let up = 0, at: Element | null = element; at && up < 4 && tagOf(at) !== 'body'; up++, at = parentOf(at)) {
    const known = embedOf(at);
    if (known) return known.kind === 'form' || known.kind === 'payment' || known.kind === 'survey' ? known.provider : null;
  }
  return null;
}

/** Fields by the form that owns them, which need not contain them: a parser may have closed the form early. */
function* groups(root: ParentNode, layout: Layout, memory: Memory): Work<Map<Element, Field[]>> {
  const labels = labelsOf(root);
  const owned = new Map<Element, Field[]>();
  const loose: Field[] = [];
  for (const form of root.querySelectorAll('form')) owned.set(form, []);
  let count = 0;
  for (const element of root.querySelectorAll(FIELDS)) {
    if (++count > MOST_FIELDS) break;
    if (count % 16 === 0) yield;
    const form = (element as HTMLInputElement).form ?? element.closest('form');
    const field = readField(element, labels, memory);
    if (!form) loose.push(field);
    else {
      const known = owned.get(form);
      if (known) known.push(field);
      else owned.set(form, [field]);
    }
  }
  for (const [box, fields] of yield* formless(loose, layout)) owned.set(box, fields);
  return owned;
}

function labelOfForm(element: Element, shown: readonly Field[]): string {
  const named = element.getAttribute('aria-label') || element.getAttribute('aria-labelledby');
  if (named) return labelOf(element);
  const heading = element.querySelector('legend, h1, h2, h3, h4, h5, h6');
  const button = shown.find(({ kind }) => kind === 'button');
  return (heading && labelOf(heading)) || (button && labelOf(button.element)) || (shown[0] ? labelOf(shown[0].element) : '');
}
