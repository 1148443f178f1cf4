import type { Control } from '../model/conversion';
import type { Box, Layout } from './layout';
import { namesOf, parentOf, tagOf } from './tree';

const BUTTON_NAME = /(?:^|[\s_-])(?:btn|button|buybtn|cta|knopf|gomb|przycisk)(?:$|[\s_\d-])/i;
const PRIMARY_NAME = /(?:^|[\s_-])(?:primary|cta|main|hero|accent|large|lg|xl|big|success)(?:$|[\s_-])/i;
const CLEAR = /^(?:transparent|rgba\(\d+, ?\d+, ?\d+, ?0\)|)$/;

/** How much a control stands out, 0…1: by its look where there is layout, by its names where there is none. */
export function prominenceOf(
  element: Element,
  role: Control['role'],
  region: Control['region'],
  label: string,
  layout: Layout,
  filledOf: (element: Element, box: Box) => number = filled,
): number {
  if (!label || label.length > 60) return 0;
  // A link around a styled box looks like that box.
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  const names = `${namesOf(element)} ${only ? namesOf(only) : ''}`;
  const named = BUTTON_NAME.test(names);
  let score = named ? 0.3 + (PRIMARY_NAME.test(names) ? 0.1 : 0) : 0;
  if (!named && isPressed(element, role)) score += 0.15;
  if (region === 'footer' || region === 'consent') return score / 3;
  if (!named && region === 'nav' && role === 'link') return 0.1;
  const box = layout.box(element);
  if (box) score += placed(box, layout) + (mayBeFilled(box) ? filledOf(element, box) : 0);
  if (region === 'main' || region === 'dialog') score += 0.1;
  return Math.min(1, score);
}

/** Buttons, and links that lead nowhere and do something instead. */
function isPressed(element: Element, role: Control['role']): boolean {
  const tag = tagOf(element);
  return tag === 'button' || (role === 'button' && (tag === 'input' || (tag === 'a' && element.hasAttribute('onclick'))));
}

function placed({ top, width, height }: Box, layout: Layout): number {
  const area = width * height;
  const size = area >= 9000 ? 0.15 : area >= 4000 ? 0.1 : 0;
  const place = top < layout.height ? 0.15 : top < 2 * layout.height ? 0.08 : 0;
  return size + place;
}

/** A cheap test before asking for styles: text links are lower than any button. */
function mayBeFilled({ width, height }: Box): boolean {
  return height >= 28 && height <= 140 && width >= 50 && width <= 700;
}

/** Filled with a colour unlike what it stands on, or framed. */
export function filled(element: Element): number {
  const view = element.ownerDocument.defaultView;
  if (!view) return 0;
  const style = view.getComputedStyle(element);
  if (!CLEAR.test(style.backgroundColor)) {
    const parent = parentOf(element);
    const ground = parent ? view.getComputedStyle(parent).backgroundColor : '';
    if (ground !== style.backgroundColor) return 0.3;
  }
  return Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle === 'solid' ? 0.12 : 0;
}
