import type { LinkedEvent } from '../model/linked';
import { isSameList, isSameValue } from './lists';
import { remember } from './remember';

/** Parameters that differ from hit to hit by nature: times, counters, random numbers, ids of the hit itself. */
const FLEETING =
  /^(?:_?(?:p|s|et|z|ss|fv|c|ee|eu|dbg|nsi)|tfd|sid|sct|seg|rand|rnd|random|cb|ord|z|gtm|tag_exp|ts|it|o|rl|r|h|m|t|eid|event_?id|pv_id|_idts|_idvc|_idn|_viewts|_refts|uid|engagement_time_msec|session_engaged|.*time_?stamp.*|.*_(?:ts|msec|ms))$/i;

/** How often the most repeated hit was sent; events alike in name, items and parameters count as the same. */
export function isRepeated(events: readonly LinkedEvent[]): number {
  const counts = new Map<string, number>();
  if (events.length < 2) return events.length;
  for (const event of events) {
    const print = fingerprint(event);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

/** Whether two events say the same. */
export function isAlike(a: LinkedEvent, b: LinkedEvent): boolean {
  if (a.event !== b.event || a.hit?.value !== b.hit?.value || a.hit?.currency !== b.hit?.currency) return false;
  return isSameLasting(a.params, b.params) && isSameValue(itemsOf(a), itemsOf(b));
}

function isSameLasting(a: LinkedEvent['params'], b: LinkedEvent['params']): boolean {
  let left = 0;
  for (const name of Object.keys(b)) if (isLasting(name)) left++;
  for (const name of Object.keys(a)) {
    if (!isLasting(name)) continue;
    if (!Object.hasOwn(b, name) || !isSameValue(a[name], b[name])) return false;
    left--;
  }
  return left === 0;
}

function itemsOf({ hit }: LinkedEvent): unknown {
  return hit?.items?.length ? hit.items : null;
}

const known = new WeakMap<LinkedEvent, string>();

/** What makes events the same; read once of each. */
function fingerprint(event: LinkedEvent): string {
  let print = known.get(event);
  if (print === undefined) {
    print = read(event);
    known.set(event, print);
  }
  return print;
}

function read({ event, hit, params }: LinkedEvent): string {
  const { items, value, currency } = hit ?? {};
  let print = items?.length ? JSON.stringify(items) : '';
  print += measured(event) + measured(String(value)) + measured(String(currency));
  for (const name of lastingOf(Object.keys(params))) {
    const said = params[name];
    print += measured(name) + measured(typeof said === 'string' ? `"${said}` : String(JSON.stringify(said)));
  }
  return print;
}

const shapes = new Map<string, { readonly names: readonly string[]; readonly lasting: readonly string[] }>();

/** Which of an event's parameters last, in an order of their own. Found out once of each shape: hits of a site have few. */
function lastingOf(names: readonly string[]): readonly string[] {
  const key = names.join('\n');
  const known = shapes.get(key);
  if (known && isSameList(known.names, names)) return known.lasting;
  const lasting = names.filter(isLasting).sort();
  if (shapes.size > 1_000) shapes.clear();
  shapes.set(key, { names, lasting });
  return lasting;
}

const isLasting = remember((name) => !FLEETING.test(name));

/** A text so that it ends where it says, whatever follows it. */
function measured(text: string): string {
  return `${text.length}:${text}`;
}
