import type { Field, FieldKind } from './fields';
import { labelOf } from './label';
import type { Layout } from './layout';
import { saysAny } from './phrases';
import type { Work } from './slices';
import { stepsAround } from './steps';
import { closestOf, parentOf, tagOf } from './tree';
import { SEARCH } from './words/finding';

/** What a form is made for, most telling first: a password's own box may hold a button that shows it. */
const ASKED: readonly (readonly FieldKind[])[] = [
  ['email', 'phone', 'name', 'message', 'user', 'amount', 'coupon'],
  ['password', 'card'],
  ['search'],
];
const BUTTON =
  'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], a[class*="btn"], a[class*="button"]';
const MOST_UP = 7;

/** Fields outside any form, grouped by the smallest box that also has a button. */
export function* formless(loose: readonly Field[], layout: Layout): Work<Map<Element, Field[]>> {
  const groups = new Map<Element, Field[]>();
  if (loose.length === 0) return groups;
  for (const kinds of ASKED) {
    for (const field of loose) {
      const { element } = field;
      const kind = kindOf(field);
      if (!kinds.includes(kind)) continue;
      yield;
      if ([...groups.keys()].some((box) => box.contains(element))) continue;
      const box = kind === 'search' ? searchBox(element) : boxOf(element, loose, layout);
      if (!box || [...groups.keys()].some((other) => box.contains(other))) continue;
      groups.set(
        box,
        loose.filter((other) => box.contains(other.element)),
      );
    }
  }
  return groups;
}

/** Outside a form a field is often told by its placeholder alone. */
function kindOf({ kind, names }: Field): FieldKind {
  return kind === 'text' && saysAny(names, SEARCH) ? 'search' : kind;
}

function boxOf(element: Element, loose: readonly Field[], layout: Layout): Element | null {
  const steps = stepsAround(element, loose, layout);
  if (steps) return steps.box;
  for (let up = 0, at = parentOf(element); at && up < MOST_UP; up++, at = parentOf(at)) {
    if (isWhole(at)) return null;
    if ([...at.querySelectorAll(BUTTON)].some((button) => sends(button, element))) return at;
  }
  return null;
}

/** What stands in a field itself (an eye, a cross, a calendar) does not send it. */
function sends(button: Element, field: Element): boolean {
  if (button.closest('form')) return false;
  const beside = button.parentElement === field.parentElement;
  return !beside || field.getAttribute('type') !== 'password' || labelOf(button).length > 12;
}

/** A search field works by itself: Enter is enough. */
function searchBox(element: Element): Element | null {
  const role = closestOf(element, '[role="search"], search');
  if (role) return role;
  for (let up = 0, at = parentOf(element); at && up < 3; up++, at = parentOf(at)) {
    if (isWhole(at)) break;
    if (at.querySelector(BUTTON)) return at.querySelectorAll('a[href]').length > 3 ? null : at;
  }
  const parent = parentOf(element);
  return parent && !isWhole(parent) ? parent : null;
}

function isWhole(element: Element): boolean {
  return ['body', 'html', 'main', 'header', 'nav', 'footer'].includes(tagOf(element));
}
