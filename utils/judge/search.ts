/** How many items at the beginning of an ordered list are of a kind that none behind them is. */
export function countLeading<T>(list: readonly T[], isOne: (item: T) => boolean): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isOne(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
