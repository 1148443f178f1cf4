import type { Placed } from '../model/linked';

/** By time, then by place in the journal. */
export function compare(a: Placed, b: Placed): number {
  return a.at - b.at || a.seq - b.seq;
}

/** Whether one comes after another. Said without a difference of times, which engines keep on the heap. */
function isAfter(a: Placed, b: Placed): boolean {
  return a.at > b.at || (a.at === b.at && a.seq > b.seq);
}

/** Adds to an ordered list; cheap where the newcomer is the latest, as it mostly is. */
export function insert<T extends Placed>(list: T[], item: T): void {
  let index = list.length;
  const last = list[index - 1];
  if (last && isAfter(last, item)) index = countUntil(list, item);
  if (index === list.length) list.push(item);
  else list.splice(index, 0, item);
}

/** As `insert`, into one of several lists. */
export function insertBy<K, T extends Placed>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) insert(list, item);
  else lists.set(key, [item]);
}

/** Takes an item out of an ordered list. */
export function withdraw<T extends Placed>(list: T[], item: T): void {
  for (let index = after(list, item.at - 1); index < list.length; index++) {
    if (list[index] !== item) continue;
    list.splice(index, 1);
    return;
  }
}

/** The last item that is not later than another; null: all are. */
export function lastUntil<T extends Placed>(list: readonly T[], placed: Placed): T | null {
  return list[countUntil(list, placed) - 1] ?? null;
}

/** How many items of an ordered list are not later than another. */
function countUntil(list: readonly Placed[], placed: Placed): number {
  let index = 0;
  let end = list.length;
  while (index < end) {
    const middle = (index + end) >> 1;
    if (isAfter(list[middle] as Placed, placed)) end = middle;
    else index = middle + 1;
  }
  return index;
}

/** Index of the first item later than `at`. */
export function after(list: readonly Placed[], at: number): number {
  let index = 0;
  let end = list.length;
  while (index < end) {
    const middle = (index + end) >> 1;
    if ((list[middle] as Placed).at <= at) index = middle + 1;
    else end = middle;
  }
  return index;
}
