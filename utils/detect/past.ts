import type { Control, PageView } from '../model/conversion';
import type { Dirty } from './changes';
import { type Choice, createChoice, createRegister, type Register } from './choice';
import type { TextRead } from './language';
import { around, createMemory, type Memory } from './memory';
import { findBanners, knownRegion, type RegionOf, regions } from './region';
import type { Work } from './slices';
import type { Root } from './tree';

const SHOW_ELEMENT = 1;

/** What one look at a page leaves for the next. */
export interface Past {
  readonly memory: Memory;
  readonly register: Register;
  /** Of controls by what they say, and by what the page is besides. */
  readonly told: Choice<null>;
  readonly found: Choice<PageView>;
  readonly text: TextRead;
  /** Addresses are told from here. */
  base: string;
  banners: ReadonlySet<Element>;
  /** Shadow roots by their hosts. */
  readonly shadows: WeakMap<Element, Root>;
}

export function createPast(): Past {
  const register = createRegister();
  return {
    memory: createMemory(),
    register,
    told: createChoice<null>(register, () => ''),
    found: createChoice<PageView>(register, ({ type, url }) => `${type} ${withoutHash(url.href)}`),
    text: { text: '', read: null },
    base: '',
    banners: new Set(),
    shadows: new WeakMap(),
  };
}

/** Forgets what changed, and what stands where something changed; says where elements stand now. */
export function* refresh(past: Past, dirty: Dirty, document: Document, base: URL, roots: readonly Root[]): Work<RegionOf> {
  const { memory } = past;
  for (const root of roots) if ('host' in root) past.shadows.set(root.host, root);
  const from = withoutHash(base.href);
  if (from !== past.base) memory.clear();
  past.base = from;

  for (const element of dirty.whole) yield* forgetTree(element, past);
  const before = new Map<Element, Control['region'] | null | undefined>();
  for (const node of [...dirty.whole, ...dirty.inner]) {
    const start = elementOf(node);
    if (!start) continue;
    for (const element of around(start)) {
      if (before.has(element)) break;
      before.set(element, knownRegion(element, memory));
      memory.forget(element);
    }
    if (before.size % 32 === 0) yield;
  }

  const banners = yield* findBanners(document);
  for (const banner of [...banners, ...past.banners])
    if (banners.has(banner) !== past.banners.has(banner)) yield* forgetTree(banner, past);
  past.banners = banners;
  yield;

  const regionOf = regions(document, memory, banners);
  for (const [element, region] of before) {
    if (region === undefined) continue;
    regionOf(element);
    if (knownRegion(element, memory) !== region) yield* forgetTree(element, past);
  }
  return regionOf;
}

function* forgetTree(top: Element, { memory, shadows }: Past): Work<void> {
  const tops: Node[] = [top];
  let count = 0;
  for (let at = tops.pop(); at; at = tops.pop()) {
    // Unlike the properties of a form, a walker is out of the page's reach.
    const walker = top.ownerDocument.createTreeWalker(at, SHOW_ELEMENT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (++count % 64 === 0) yield;
      if (node.nodeType !== 1) continue;
      memory.forget(node as Element);
      const shadow = shadows.get(node as Element);
      if (shadow) tops.push(shadow);
    }
  }
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  if ('host' in node) return (node as ShadowRoot).host;
  return node.parentNode?.nodeType === 1 ? (node.parentNode as Element) : null;
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
