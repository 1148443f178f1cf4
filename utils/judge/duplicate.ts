import type { LinkedEvent } from '../model/linked';

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
  return fingerprint(a) === fingerprint(b);
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
  for (const part of [event, String(value), String(currency)]) print += measured(part);
  for (const name of Object.keys(params).filter(isLasting).sort()) {
    const said = params[name];
    print += measured(name) + measured(typeof said === 'string' ? `"${said}` : String(JSON.stringify(said)));
  }
  return print;
}

/** A text so that it ends where it says, whatever follows it. */
function measured(text: string): string {
  return `${text.length}:${text}`;
}

const lasting = new Map<string, boolean>();

/** Found out once of each name. */
function isLasting(name: string): boolean {
  let is = lasting.get(name);
  if (is === undefined) {
    is = !FLEETING.test(name);
    if (lasting.size > 5_000) lasting.clear();
    lasting.set(name, is);
  }
  return is;
}
