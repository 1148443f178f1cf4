import type { Control, Find, FormView, PageView } from '../../model/conversion';

type Purpose = FormView['purpose'];

/** Forms that leave a lead, each with its own name for what is asked. */
export const LEADS: readonly Purpose[] = ['contact', 'quote', 'demo', 'booking', 'application', 'gated'];

/** Forms of the purposes, where detection is sure enough of them. */
export function formsFor(page: PageView, purposes: readonly Purpose[], least = 0.5): FormView[] {
  return page.forms.filter(({ purpose, confidence }) => purposes.includes(purpose) && confidence >= least);
}

export function asFind({ element, label, confidence }: FormView): Find {
  return { element, label, confidence };
}

/** Controls that belong to a form. */
export function controlsOf(form: FormView, page: PageView): readonly Control[] {
  const known = byForm.get(page.controls) ?? groupedByForm(page.controls);
  byForm.set(page.controls, known);
  return known.get(form) ?? [];
}

const byForm = new WeakMap<readonly Control[], ReadonlyMap<FormView, readonly Control[]>>();

function groupedByForm(controls: readonly Control[]): Map<FormView, Control[]> {
  const groups = new Map<FormView, Control[]>();
  for (const control of controls) {
    if (!control.form) continue;
    const group = groups.get(control.form);
    if (group) group.push(control);
    else groups.set(control.form, [control]);
  }
  return groups;
}

/** What a form says of itself: its label, what is written on its buttons, and the heading above it. */
export function wordsOf(form: FormView, page: PageView): string {
  const buttons = controlsOf(form, page).map(({ label }) => label);
  return [form.label, ...buttons, headingAbove(form.element)].join(' | ').slice(0, 400);
}

/** The nearest heading of the section that the element stands in. */
function headingAbove(element: Element): string {
  for (let box = element.parentElement, up = 0; box && up < 5 && box.localName !== 'body'; box = box.parentElement, up++) {
    const heading = box.querySelector('h1, h2, h3, h4, legend');
    if (heading) return (heading.textContent ?? '').slice(0, 200).trim();
  }
  return '';
}

/** The first heading of the page, else its title, for offers of the page as a whole. */
export function titleOf(page: PageView): string {
  const heading = page.document.querySelector('h1')?.textContent ?? '';
  return (heading.trim() || page.document.title).slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 80);
}
