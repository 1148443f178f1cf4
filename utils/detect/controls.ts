import type { Address, Control } from '../model/conversion';
import { takenApart } from './address';
import { fold } from './fold';
import type { FormDraft } from './forms';
import { labelOf, textOf } from './label';
import type { Box, Layout } from './layout';
import type { Memory } from './memory';
import { filled, prominenceOf } from './prominence';
import { queryInParts } from './query';
import type { Work } from './slices';
import { namesOf, tagOf } from './tree';
import { visible } from './visible';

const PLACES = [
  'a, button, input[type="submit"], input[type="button"], input[type="image"], summary, area[href]',
  'input:not([type])[value][onclick], [role="button"], [role="link"], [onclick], span[class*="btn"], div[class*="btn"], span[class*="button"], div[class*="button"]',
];
const INSIDE = 'a[href], button, input, select, textarea, [role="button"]';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|buybtn|cta)(?:$|[\s_-])/i;
const TOLD =
  /^(?:rel|tabindex|ng-click|@click|v-on:click|x-on:click|data-(?:\w+-)*(?:toggle|target|action|modal|popup|href|url)(?:-\w+)*)$/;
const MOST = 4000;

const READ = {};
const LAST = {};
const FILLED = {};

/** What an element says of itself, wherever it stands. */
interface Read {
  readonly label: string;
  readonly folded: string;
  readonly href: Address | null;
}

/** Everything a person can see and press, in document order; and what could be pressed, but cannot be seen. */
export function* readControls(
  roots: readonly ParentNode[],
  base: URL,
  regionOf: (element: Element) => Control['region'],
  forms: readonly FormDraft[],
  layout: Layout,
  memory: Memory,
): Work<{ readonly controls: Control[]; readonly hidden: readonly Element[] }> {
  const owner = new Map<Element, FormDraft>();
  for (const form of forms) for (const { element } of form.fields) owner.set(element, form);
  const controls: Control[] = [];
  const hidden: Element[] = [];
  let count = 0;
  for (const root of roots) {
    for (const element of yield* queryInParts(root, PLACES)) {
      if (controls.length >= MOST) return { controls, hidden };
      if (++count % 8 === 0) yield;
      const read = memory.keep(element, READ, () => readOne(element, base));
      if (!read) continue;
      if (!visible(element, layout)) {
        hidden.push(element);
        continue;
      }
      controls.push(controlOf(element, read, regionOf(element), owner.get(element)?.view ?? null, layout, memory));
    }
  }
  return { controls, hidden };
}

function readOne(element: Element, base: URL): Read | null {
  const href = addressOf(element, base);
  if (!isControl(element, href)) return null;
  const label = labelOf(element);
  return { label, folded: fold(label), href };
}

/** A control that is as it was is the same object. */
function controlOf(
  element: Element,
  read: Read,
  region: Control['region'],
  form: Control['form'],
  layout: Layout,
  memory: Memory,
): Control {
  const role = read.href ? 'link' : 'button';
  // What names it may stand elsewhere on the page.
  const label = element.hasAttribute('aria-labelledby') ? labelOf(element) : read.label;
  const filledOf = (one: Element, box: Box) => {
    const size = `${box.width} ${box.height}`;
    const before = memory.kept(one, FILLED) as { readonly size: string; readonly value: number } | undefined;
    if (before?.size === size) return before.value;
    const value = filled(one);
    memory.note(one, FILLED, { size, value });
    return value;
  };
  const prominence = prominenceOf(element, role, region, label, layout, filledOf);
  const before = memory.kept(element, LAST) as Control | undefined;
  if (before?.label === label && before.region === region && before.form === form && before.prominence === prominence)
    return before;
  const folded = label === read.label ? read.folded : fold(label);
  const control = { element, label, folded, href: read.href, role, region, form, prominence } as const;
  memory.note(element, LAST, control);
  return control;
}

/** Absolute address of a link; null for a link that only runs a script or leads nowhere (`#`). */
function addressOf(element: Element, base: URL): Address | null {
  const raw = element.getAttribute('href')?.trim();
  if (!raw || raw === '#' || raw === '#!' || /^javascript:/i.test(raw)) return null;
  try {
    return takenApart(new URL(raw.slice(0, 4000), base));
  } catch {
    return null;
  }
}

function isControl(element: Element, href: Address | null): boolean {
  const tag = tagOf(element);
  if (tag === 'button' || tag === 'input' || tag === 'summary') return !isDisabled(element);
  if (element.hasAttribute('role') && !href && /^(?:button|link)$/.test(element.getAttribute('role') ?? ''))
    return !isDisabled(element);
  if (href) return true;
  if (tag === 'a') return element.hasAttribute('href') || actsByScript(element) || BUTTON_CLASS.test(namesOf(element));
  if (!element.hasAttribute('onclick') && !BUTTON_CLASS.test(namesOf(element))) return false;
  return isPlainBox(element);
}

/** Without an address a link is what a script makes of it, which it is told by attributes. An anchor has a name alone. */
function actsByScript(element: Element): boolean {
  return element.hasAttribute('onclick') || element.getAttributeNames().some((name) => TOLD.test(name));
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
