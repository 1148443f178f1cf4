import type { RulePlace, VendorRule } from '../utils/model/recording';

/** Where a form says that a value stands. `end`: the end of the path; `nowhere`: not at all. */
export type DraftPlace = 'query' | 'body' | 'path' | 'end' | 'nowhere';

/** A rule as it is being written: what stands in the fields of the form. */
export interface Draft {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly event: DraftPlace;
  readonly eventKey: string;
  readonly account: DraftPlace;
  readonly accountKey: string;
}

export function draftOf(rule: Partial<VendorRule>): Draft {
  const { name = '', host = '', path = '', event, account } = rule;
  return {
    name,
    host,
    path,
    event: event?.in ?? 'end',
    eventKey: keyOf(event),
    account: account?.in ?? 'nowhere',
    accountKey: keyOf(account),
  };
}

/** The rule that a form stands for, to be checked. A whole address pasted as the host is taken apart. */
export function ruleOf({ name, host, path, event, eventKey, account, accountKey }: Draft): unknown {
  const address = addressOf(host);
  const begins = path.trim() || (address?.path ?? '');
  return {
    name,
    host: address?.host ?? host.trim(),
    ...(begins && { path: begins }),
    ...place('event', event, eventKey),
    ...place('account', account, accountKey),
  };
}

function keyOf(place: RulePlace | undefined): string {
  if (place === undefined) return '';
  // People count from 1.
  return place.in === 'path' ? String(place.segment + 1) : place.key;
}

function place(name: 'event' | 'account', at: DraftPlace, key: string) {
  if (at === 'query' || at === 'body') return { [name]: { in: at, key } };
  return at === 'path' ? { [name]: { in: at, segment: key.trim() === '' ? -1 : Number(key) - 1 } } : {};
}

/** `https://collect.example.com:8443/t?x=1`, or a host with a port or with letters that addresses write otherwise. */
function addressOf(text: string): { host: string; path: string } | null {
  const host = text.trim();
  const whole = /^https?:\/\//i.test(host);
  const address = whole ? host : `https://${host}`;
  if (host === '' || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return { host: hostname, path: pathname === '/' ? '' : pathname };
}
