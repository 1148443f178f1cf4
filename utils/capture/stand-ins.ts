import { type Callable, define, getDescriptor, onAbort, remove } from './natives';

/** Functions that stand in for the page's own, and give way again. */
export interface StandIns {
  /** Puts what `make` makes in the place of a function, in a property that otherwise stays as it is. Nothing where it is done already. */
  place(owner: object, key: string, descriptor: PropertyDescriptor, make: (original: Callable) => Callable): void;
  /** What something stands in for; itself where it is the page's own. */
  behind(value: Callable): Callable;
}

/** @param signal everything is taken back when it aborts, where it is still there */
export function createStandIns(signal: AbortSignal): StandIns {
  const originals = new WeakMap<Callable, Callable>();

  return {
    behind: (value) => originals.get(value) ?? value,
    place(owner, key, descriptor, make) {
      const original: unknown = descriptor.value;
      if (typeof original !== 'function' || originals.has(original as Callable)) return;
      const inherited = getDescriptor(owner, key) === undefined;
      const ours = make(original as Callable);
      if (!define(owner, key, { ...descriptor, value: ours })) return;
      originals.set(ours, original as Callable);
      onAbort(signal, () => {
        const current = getDescriptor(owner, key);
        if (current?.value !== ours) return;
        if (inherited) remove(owner, key);
        else define(owner, key, { ...current, value: original });
      });
    },
  };
}
