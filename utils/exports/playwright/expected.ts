import type { Sent } from '../../model/sent';
import type { Json } from '../../model/signal';
import type { Hit } from '../../model/vendor';
import { read } from './sending';
import { createStable, type Pages, type Stable } from './stable';

/** What a request must hold for a hit to have been sent. */
export interface Expected {
  /** Host and path; absent where a vendor may be anywhere and is known by what is sent. */
  readonly to?: string;
  /** The event first, then what is said beside it of all events of the request. */
  readonly holds: readonly Json[];
}

/** What tells that a part of a request is the hit's, against the number of its values that are the hit's: its name, and its place. */
const NAMED = 1_000_000;
const IN_PLACE = 1_000;

type Node = { readonly [name: string]: Json } | readonly Json[];

/** What is asked of a hit that is sent again. */
export function expectedOf({ url, body = '', hits }: Sent, hit: Hit, pages: Pages): Expected {
  const isStable = createStable(hit, pages);
  const roots = read(url, body) as readonly Json[];
  const [event, ...around] = choose(roots.filter(isNode), hit, hits, isStable);
  const holds = [event, ...around].flatMap((node) => (node === undefined ? [] : [prune(node, isStable)]));
  const { host, pathname } = new URL(url);
  const kept = holds.filter((part) => !isEmpty(part));
  // GA4 is sent to wherever the site's own tagging server is.
  return hit.vendor === 'ga4' && kept.length > 0 ? { holds: kept } : { to: host + lasting(pathname), holds: kept };
}

/** The part that tells of the event, and what stands around it. */
function choose(roots: readonly Node[], hit: Hit, hits: readonly Hit[], isStable: Stable): Node[] {
  const scored = roots.flatMap((root) => [
    { root, node: root, score: score(root, hit.event, isStable) / 2 },
    ...batched(root).map((node, index, { length }) => {
      const isInPlace = length === hits.length && hits[index] === hit;
      return { root, node, score: score(node, hit.event, isStable) + (isInPlace ? IN_PLACE : 0) };
    }),
  ]);
  // Of several events in one request the one meant: what stands around it tells of the others as well.
  const best = scored.reduce((best, one) => (one.score > best.score ? one : best), scored[0] ?? noNode());
  if (best.node === best.root) return [best.node, ...roots.filter((root) => root !== best.root && !isLine(roots))];
  return [best.node, ...roots.map((root) => (root === best.root ? withoutLists(root) : root))];
}

function noNode(): { root: Node; node: Node; score: number } {
  return { root: {}, node: {}, score: 0 };
}

/** Lines of a form each repeat what the address says: nothing stands around one. */
function isLine(roots: readonly Node[]): boolean {
  return !roots.some((root) => Array.isArray(root) || Object.values(root).some((value) => isNode(value)));
}

/** The members of the outermost lists of objects. */
function batched(node: Node): Node[] {
  if (Array.isArray(node) && node.some(isNode)) return node.filter(isNode);
  return Object.values(node).flatMap((value: Json) => (isNode(value) ? batched(value) : []));
}

function withoutLists(node: Node): Node {
  if (Array.isArray(node)) return [];
  const kept = Object.entries(node).filter(([, value]) => !isNode(value) || batched(value).length === 0);
  return Object.fromEntries(kept);
}

/** How much of the hit is said there; its name counts more than all else. */
function score(node: Node, event: string | undefined, isStable: Stable): number {
  const said = leaves(node);
  const isNamed = said.some(([, value]) => value === event);
  return (isNamed ? NAMED : 0) + said.filter(([name, value]) => isStable(name, value)).length;
}

function leaves(node: Node): [name: string, value: string][] {
  return Object.entries(node).flatMap(([name, value]: [string, Json]) =>
    isNode(value) ? leaves(value) : [[name, String(value)] as [string, string]],
  );
}

/** Only what is stable; lists keep their places. */
function prune(node: Node, isStable: Stable, under = ''): Json {
  const keep = (name: string, value: Json): Json => {
    if (isNode(value)) return prune(value, isStable, name);
    return value !== null && isStable(name, String(value)) ? value : {};
  };
  if (Array.isArray(node)) {
    const kept = node.map((value: Json) => keep(under, value));
    return kept.slice(0, kept.findLastIndex((value) => !isEmpty(value)) + 1);
  }
  return Object.fromEntries(
    Object.entries(node)
      .map(([name, value]) => [name, keep(name, value)] as const)
      .filter(([, value]) => !isEmpty(value)),
  );
}

function isNode(value: Json): value is Node {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: Json): boolean {
  return isNode(value) && Object.keys(value).length === 0;
}

/** The path up to a part that is drawn anew each time. */
function lasting(path: string): string {
  const parts = path.split('/');
  const at = parts.findIndex((part) => /\d{9}|^[0-9a-f]{16,}$|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(part) && !/^\d{9,12}$/.test(part));
  return at < 0 ? path : `${parts.slice(0, at).join('/')}/`;
}
