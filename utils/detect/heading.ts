import { fold } from './fold';
import { textOf } from './label';
import { closestOf, parentOf, tagOf } from './tree';

/** Folded headings that stand over a form: inside it, else the nearest ones before it. */
export function headingOf(form: Element): string {
  const inside = form.querySelector('legend, h1, h2, h3, h4, h5, h6, caption, strong');
  if (inside) return fold(textOf(inside, 120));
  const modal = closestOf(form, '[role="dialog"], .modal, section, aside, fieldset');
  const titled = modal?.querySelector('h1, h2, h3, h4, h5, h6');
  if (titled && textOf(modal as Element, 900).length < 800) return fold(textOf(titled, 120));
  for (let up = 0, at: Element | null = form; at && up < 3; up++, at = parentOf(at)) {
    for (let before = at.previousElementSibling, back = 0; before && back < 3; before = before.previousElementSibling, back++) {
      const heading = /^h[1-6]$/.test(tagOf(before)) ? before : before.querySelector('h1, h2, h3, h4, h5, h6');
      if (heading) return fold(textOf(heading, 120));
    }
  }
  return '';
}
