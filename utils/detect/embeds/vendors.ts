import type { EmbedView } from '../../model/conversion';
import { finish, type Work } from '../slices';
import type { Vendors } from './table';
import { tables } from './tables';

export interface Embed {
  readonly kind: EmbedView['kind'];
  readonly provider: string;
}

interface Address extends Embed {
  readonly path: RegExp | null;
}

interface Index {
  readonly marks: ReadonlyMap<string, Embed>;
  readonly beginnings: readonly (readonly [string, Embed])[];
  readonly hosts: ReadonlyMap<string, readonly Address[]>;
  /** Attributes that mark an embed. */
  readonly attributes: readonly string[];
  /** Custom elements that are embeds. */
  readonly elements: readonly string[];
}

let index: Index | undefined;

/** Where a page is looked at, the tables are told later than their modules run. */
export function indexed(): Index {
  index ??= finish(indexTables());
  return index;
}

/** Makes the index in small parts, before it is asked for. */
export function* prepareEmbeds(): Work<void> {
  index ??= yield* indexTables();
}

function* indexTables(): Work<Index> {
  const marks = new Map<string, Embed>();
  const beginnings: (readonly [string, Embed])[] = [];
  const hosts = new Map<string, Address[]>();
  for (const [kind, vendors] of Object.entries(tables) as [EmbedView['kind'], Vendors][]) {
    yield;
    for (const [provider, [drawn, addresses]] of Object.entries(vendors)) {
      for (const mark of drawn.split(' ').filter(Boolean)) {
        if (mark.endsWith('*')) beginnings.push([mark.slice(0, -1), { kind, provider }]);
        else marks.set(mark, { kind, provider });
      }
      for (const address of addresses.split(' ').filter(Boolean)) {
        const [host, known] = asAddress(address, { kind, provider });
        hosts.set(host, [...(hosts.get(host) ?? []), known]);
      }
    }
  }
  const attributes = [...marks.keys()].filter((mark) => mark.startsWith('[')).map((mark) => mark.slice(1, -1));
  return { marks, beginnings, hosts, attributes, elements: [...marks.keys()].filter((mark) => /^[a-z]/.test(mark)) };
}

function asAddress(address: string, embed: Embed): [host: string, Address] {
  const cut = address.indexOf('/');
  const host = (cut < 0 ? address : address.slice(0, cut)).replace(/\*$/, '');
  return [host, { ...embed, path: cut < 0 ? null : new RegExp(`^/${address.slice(cut + 1)}`, 'i') }];
}

/** Whose mark it is: `#launcher`, `.crisp-client`, `[form-hash]`, `cal-inline`. */
export function embedMarked(mark: string): Embed | null {
  const { marks, beginnings } = indexed();
  return marks.get(mark) ?? beginnings.find(([start]) => mark.startsWith(start))?.[1] ?? null;
}

/** Whose frame or form has this address. */
export function embedAt(address: string): Embed | null {
  const parts = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([\w.-]+)(?::\d+)?(\/\S*)?/i.exec(address.slice(0, 500).trim());
  const labels = parts?.[1]?.toLowerCase().split('.') ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const name = labels.slice(from).join('.');
    const known = find(name, parts?.[2]) ?? find(name.replace(/\.(?:com?\.)?[a-z]{2,8}$/, '.'), parts?.[2]);
    if (known) return known;
  }
  return null;
}

function find(host: string, path = '/'): Embed | null {
  return (
    indexed()
      .hosts.get(host)
      ?.find((known) => known.path?.test(path) ?? true) ?? null
  );
}
