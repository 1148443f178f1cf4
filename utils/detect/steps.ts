import type { Field } from './fields';
import type { Layout } from './layout';
import { parentOf, tagOf } from './tree';
import { visible } from './visible';

const STEP =
  'fieldset, [data-step], [data-form-step], [role="tabpanel"], [class*="step"], [class*="slide"], .gform_page, .wpforms-page, .frm_page, .hs-form-step';
const NAMED = /(?:^|[\s_-])(?:form)?[-_]?(?:wizard[-_]?)?(?:step|page|slide|panel|stage)(?:$|[\s_-]|\d)/i;

/** How many steps a form is told in, and the box around them. */
export interface Steps {
  readonly box: Element;
  readonly count: number;
}

/**
 * The steps around a field: boxes side by side that each hold fields or choices, of which only some can be seen. Null where all that
 * there is stands in one.
 */
export function stepsAround(field: Element, fields: readonly Field[], layout: Layout): Steps | null {
  for (let up = 0, at: Element | null = field; at && up < 8; up++, at = parentOf(at)) {
    if (tagOf(at) === 'form' || tagOf(at) === 'body') return null;
    const parent = at.parentElement;
    if (!parent || !at.matches(STEP) || (tagOf(at) !== 'fieldset' && !isNamed(at))) continue;
    const steps = [...parent.children].filter(
      (child) =>
        tagOf(child) === tagOf(at as Element) && child.matches(STEP) && fields.some(({ element }) => child.contains(element)),
    );
    const hidden = steps.filter((step) => !visible(step, layout));
    if (steps.length >= 2 && hidden.length > 0 && hidden.length < steps.length) return { box: parent, count: steps.length };
  }
  return null;
}

function isNamed(element: Element): boolean {
  if (element.hasAttribute('data-step') || element.hasAttribute('data-form-step') || element.getAttribute('role') === 'tabpanel')
    return true;
  return NAMED.test(element.getAttribute('class') ?? '');
}
