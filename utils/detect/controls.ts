import type { Control } from '../model/conversion';
import { fold } from './fold';
import type { FormDraft } from './forms';
import { labelOf, textOf } from './label';
import type { Layout } from './layout';
import { prominenceOf } from './prominence';
import { namesOf, tagOf } from './tree';
import { visible } from './visible';

const PLACES =
  'a, button, input[type="submit"], input[type="button"], input[type="image"], input:not([type])[value][onclick], [role="button"], [role="link"], summary, [onclick], span[class*="btn"], div[class*="btn"], span[class*="button"], div[class*="button"], area[href]';
const INSIDE = 'a[href], button, input, select, textarea, [role="button"]';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|buybtn|cta)(?:$|[\s_-])/i;
const MOST = 4000;

/** Everything a person can see and press, in document order. */
export function readControls(
  roots: readonly ParentNode[],
  base: URL,
  regionOf: (element: Element) => Control['region'],
  forms: readonly FormDraft[],
  layout: Layout,
): Control[] {
  const owner = new Map<Element, FormDraft>();
  for (const form of forms) for (const { element } of form.fields) owner.set(element, form);
  const controls: Control[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll(PLACES)) {
      if (controls.length >= MOST) return controls;
      const href = addressOf(element, base);
      if (!isControl(element, href) || !visible(element, layout)) continue;
      const label = labelOf(element);
      const region = regionOf(element);
      const role = href ? 'link' : 'button';
      const form = owner.get(element)?.view ?? null;
      const prominence = prominenceOf(element, role, region, label, layout);
      controls.push({ element, label, folded: fold(label), href, role, region, form, prominence });
    }
  }
  return controls;
}

/** Absolute address of a link; null for a link that only runs a script or leads nowhere (`#`). */
function addressOf(element: Element, base: URL): URL | null {
  const raw = element.getAttribute('href')?.trim();
  if (!raw || raw === '#' || raw === '#!' || /^javascript:/i.test(raw)) return null;
  try {
    return new URL(raw.slice(0, 4000), base);
  } catch {
    return null;
  }
}

function isControl(element: Element, href: URL | null): boolean {
  const tag = tagOf(element);
  if (tag === 'button' || tag === 'input' || tag === 'summary') return !isDisabled(element);
  if (element.hasAttribute('role') && !href && /^(?:button|link)$/.test(element.getAttribute('role') ?? ''))
    return !isDisabled(element);
  if (href) return true;
  if (tag === 'a') return element.hasAttribute('href') || element.hasAttribute('onclick') || BUTTON_CLASS.test(namesOf(element));
  if (!element.hasAttribute('onclick') && !BUTTON_CLASS.test(namesOf(element))) return false;
  return isPlainBox(element);
}

/** A `<div>` is a control only when it is small, holds no other control and the pointer says so. */
function isPlainBox(element: Element): boolean {
  if (element.closest('a[href], button, label') || element.querySelector(INSIDE)) return false;
  const text = textOf(element, 80) || (element.getAttribute('alt') ?? '');
  if (text.length > 60 || (!text && tagOf(element) !== 'img')) return false;
  const view = element.ownerDocument.defaultView;
  return element.hasAttribute('onclick') || view?.getComputedStyle(element).cursor === 'pointer';
}

function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}
