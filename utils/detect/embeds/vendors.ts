import type { EmbedView } from '../../model/conversion';
import { CHATS } from './chats';
import { FORMS, SURVEYS } from './forms';
import { AUDIO, COMMENTS, PAYMENTS, REVIEWS } from './others';
import { CALENDARS, MAPS } from './places';
import type { Vendors } from './table';

export interface Embed {
  readonly kind: EmbedView['kind'];
  readonly provider: string;
}

interface Address extends Embed {
  readonly path: RegExp | null;
}

const KINDS: readonly (readonly [EmbedView['kind'], Vendors])[] = [
  ['chat', CHATS],
  ['calendar', CALENDARS],
  ['map', MAPS],
  ['form', FORMS],
  ['survey', SURVEYS],
  ['payment', PAYMENTS],
  ['comments', COMMENTS],
  ['reviews', REVIEWS],
  ['audio', AUDIO],
];

const marks = new Map<string, Embed>();
const beginnings: (readonly [string, Embed])[] = [];
const hosts = new Map<string, Address[]>();

for (const [kind, vendors] of KINDS) {
  for (const [provider, [drawn, addresses]] of Object.entries(vendors)) {
    for (const mark of drawn.split(' ').filter(Boolean)) {
      if (mark.endsWith('*')) beginnings.push([mark.slice(0, -1), { kind, provider }]);
      else marks.set(mark, { kind, provider });
    }
    for (const address of addresses.split(' ').filter(Boolean)) {
      const cut = address.indexOf('/');
      const host = (cut < 0 ? address : address.slice(0, cut)).replace(/\*$/, '');
      const path = cut < 0 ? null : new RegExp(`^/${address.slice(cut + 1)}`, 'i');
      hosts.set(host, [...(hosts.get(host) ?? []), { kind, provider, path }]);
    }
  }
}

/** Attributes that mark an embed, as a selector. */
export const MARKED = [...marks.keys()].filter((mark) => mark.startsWith('[')).join(', ');
/** Custom elements that are embeds, as a selector. */
export const DRAWN = [...marks.keys()].filter((mark) => /^[a-z]/.test(mark)).join(', ');

/** Whose mark it is: `#launcher`, `.crisp-client`, `[form-hash]`, `cal-inline`. */
export function embedMarked(mark: string): Embed | null {
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
  return hosts.get(host)?.find((known) => known.path?.test(path) ?? true) ?? null;
}
