import type { EmbedView } from '../../model/conversion';
import { labelOf } from '../label';
import { later } from '../later';
import type { Layout } from '../layout';
import { queryInParts } from '../query';
import type { Work } from '../slices';
import { tagOf } from '../tree';
import { visible } from '../visible';
import { type Embed, embedAt, embedMarked, indexed } from './vendors';

const MOST = 100;
const MOST_NAMES = 3000;
/** Where a frame's address stands before it is loaded. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-url', 'data-cmp-src', 'data-cookieblock-src', 'data'];
const PLACES = 'iframe, object[data], embed[src], form[action], [id], [class]';
/** Marks that are looked for at once: each takes its time on every element of a page. */
const MARKS = 16;
const MARKED = later(() => {
  const { attributes, elements } = indexed();
  const marks = [...attributes.map((name) => `[${name}]`), ...elements];
  return Array.from({ length: Math.ceil(marks.length / MARKS) }, (_, at) => marks.slice(at * MARKS, (at + 1) * MARKS).join(', '));
});

/** What known vendors show on the page, in document order. A frame within a vendor's own box is told once, as the box. */
export function* readEmbeds(roots: readonly ParentNode[], layout: Layout): Work<EmbedView[]> {
  const embeds: EmbedView[] = [];
  let count = 0;
  for (const root of roots) {
    for (const element of yield* queryInParts(root, [PLACES, ...MARKED()])) {
      if (++count % 32 === 0) yield;
      const known = embedOf(element);
      if (!known || embeds.length >= MOST || !isShown(element, layout)) continue;
      const { kind, provider } = known;
      if (embeds.some((other) => other.provider === provider && other.element.contains(element))) continue;
      embeds.push({ element, kind, provider, label: labelOf(element) });
    }
  }
  return embeds;
}

/** The vendor whose box, frame or form the element is. */
export function embedOf(element: Element): Embed | null {
  const id = element.getAttribute('id');
  const known = (id && embedMarked(`#${id}`)) || byClass(element.getAttribute('class'));
  if (known) return known;
  const tag = tagOf(element);
  if (tag === 'iframe' || tag === 'object' || tag === 'embed') return byAddress(element);
  if (tag === 'form') return embedAt(element.getAttribute('action') ?? '');
  const drawn = tag.includes('-') || tag === 'jdiv' || tag === 'ymaps' ? embedMarked(tag) : null;
  const mark = drawn ? null : indexed().attributes.find((name) => element.hasAttribute(name));
  return drawn ?? (mark ? embedMarked(`[${mark}]`) : null);
}

/** Class attributes repeat by the hundred: each is looked at once. */
const named = new Map<string, Embed | null>();

function byClass(classes: string | null): Embed | null {
  if (!classes || classes.length > 600) return null;
  const known = named.get(classes);
  if (known !== undefined) return known;
  if (named.size > MOST_NAMES) named.clear();
  let found: Embed | null = null;
  for (const name of classes.split(/\s+/)) found ??= name ? embedMarked(`.${name}`) : null;
  named.set(classes, found);
  return found;
}

function byAddress(element: Element): Embed | null {
  for (const name of SOURCES) {
    const address = element.getAttribute(name);
    const known = address ? embedAt(address) : null;
    if (known) return known;
  }
  return null;
}

/** Launchers are often boxes without a size around something fixed to a corner. */
function isShown(element: Element, layout: Layout): boolean {
  if (visible(element, layout)) return true;
  if (layout.height === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
  return [...element.querySelectorAll('iframe, button, [role="button"], a, svg')]
    .slice(0, 8)
    .some((part) => visible(part, layout));
}
