import { type Made, made, UNKNOWN } from './made';
import { apply, type Callable, getDescriptor, isArray, keysOf, now, quietly } from './natives';
import { MAKERS, OBJECT_QUEUES, QUEUES, SDKS, type Sdk } from './sdks';
import { snapshot } from './snapshot';
import { createStandIns } from './stand-ins';
import { isHolder, methodOf, newest, queueOf, readCall, readMethod, writesDown } from './stubs';
import type { TapEmit } from './tap-signal';
import { type Call, createWaiting, type Waiting } from './waiting';

/** What a tap on the calls of tracking libraries offers. */
export interface Calls {
  /** A global function that keeps calls for a library. `aliased`: it goes by other names too, and must stay the same under all. */
  expect(name: string, aliased: boolean): void;
  /** Whether calls of a function are told already, under whatever name. */
  hears(value: object): boolean;
  /** Looks which libraries have come, and which have replaced their stub. Cheap: a property look-up a name. */
  check(): void;
}

/** A library, and what is known of its calls. */
interface Line {
  readonly sdk: Sdk;
  readonly waiting: Waiting;
  /** One of its calls is being made: what it calls of itself meanwhile is the same call. */
  busy: boolean;
  /** Where its stub kept calls when it was last looked at. */
  queue: readonly unknown[] | null;
}

/** Most arguments of a call that are reported, and most other objects of a library that are looked at. */
const MOST = 20;
/** Most entries of a queue that are looked at, the newest. */
const MOST_WAITING = 500;

/**
 * Reports what the page calls of tracking libraries: what a stub kept before, each call of the stub, and each of the library that took
 * over. Only functions are replaced, by proxies that pass everything on; no object, no descriptor, no key changes.
 */
export function tapCalls(page: object, emit: TapEmit, nameOf: (element: Element) => string, signal: AbortSignal): Calls {
  const lines = new Map<string, Line>();
  const standIns = createStandIns(signal);

  function report({ name, args }: Call, more: { early?: true; stub?: true }, where: Made): void {
    if (emit.spent?.()) return;
    emit({ kind: 'call', at: now(), name, args: args.map((arg) => snapshot(arg, nameOf)), ...more, ...where });
  }

  /** A call that is made right now; `again`: by the library, of which it waited. */
  function meet(door: Callable, line: Line, { name, args }: Call, skip: number, queue: Queue): Met {
    const where = made(door, skip);
    const call: Call = { name, args: args.slice(0, MOST), ...(where.from === undefined ? {} : { from: where.from }) };
    return { call, where, again: line.waiting.repeats(call, queue ?? null) };
  }

  /** Reports entries of a queue that were not met before: they were made some time ago. */
  function scan(line: Line, queue: readonly unknown[], read: (sdk: Sdk, entry: object) => Call | null): void {
    for (const entry of newest(queue, MOST_WAITING)) {
      const call = line.waiting.meets(entry) ? read(line.sdk, entry) : null;
      if (!call) continue;
      report(call, { early: true, stub: true }, UNKNOWN);
      line.waiting.keep(entry as object, call);
    }
  }

  /** Remembers the entries that a call has left in a queue; whether there are any. */
  function absorb(line: Line, queue: Queue, call: Call): boolean {
    const fresh = newest(queue ?? [], MOST_WAITING).filter((entry) => line.waiting.meets(entry));
    for (const entry of fresh) line.waiting.keep(entry as object, call);
    return fresh.length > 0;
  }

  /** Stands in for a function, or for a method: `queueFor` says where it keeps what it does not do itself. */
  function heard(line: Line, original: Callable, name: string, queueFor: (self: unknown) => Queue, skip = 0): Callable {
    const writes = writesDown(original);
    const handler = {
      apply(target: Callable, self: unknown, args: unknown[]): unknown {
        if (line.busy || signal.aborted) return apply(target, self, args);
        const met = quietly(() => meet(handler.apply, line, { name, args }, skip, queueFor(self)));
        // What may be a stub is known for one when it has written the call down; it does nothing else.
        if (met && !met.again && !writes) quietly(() => report(met.call, {}, met.where));
        line.busy = true;
        try {
          return apply(target, self, args);
        } finally {
          line.busy = false;
          quietly(() => {
            const stub = met !== undefined && absorb(line, queueFor(self), met.call);
            if (met && !met.again && writes) report(met.call, stub ? { stub } : {}, met.where);
          });
        }
      },
    };
    return new Proxy(original, handler);
  }

  /** Stands in for the `push` by which a stub keeps calls. */
  function kept(line: Line, original: Callable): Callable {
    const handler = {
      apply(target: Callable, self: unknown, args: unknown[]): unknown {
        const fresh = signal.aborted ? [] : args.filter((entry) => line.waiting.meets(entry));
        for (const entry of fresh as object[]) {
          quietly(() => {
            const read = readCall(line.sdk, entry);
            if (!read) return;
            // A library that is not ready puts back what it was called with.
            if (line.busy) return line.waiting.keep(entry, read);
            const { call, where, again } = meet(handler.apply, line, read, 1, null);
            if (!again) report(call, { stub: true }, where);
            line.waiting.keep(entry, call);
          });
        }
        return apply(target, self, args);
      },
    };
    return new Proxy(original, handler);
  }

  /** Stands in for a method that answers with another object of the library. */
  function makes(line: Line, original: Callable): Callable {
    return new Proxy(original, {
      apply(target, self, args) {
        const other: unknown = apply(target, self, args);
        if (!signal.aborted) quietly(() => isHolder(other) && lookAtObject(line, other, 1));
        return other;
      },
    });
  }

  function lookAtFunction(line: Line, descriptor: PropertyDescriptor): boolean {
    const { sdk } = line;
    const current = standIns.behind(descriptor.value as Callable);
    const queueFor = () => queueOf(current, QUEUES);
    const queue = queueFor();
    if (line.queue && line.queue !== queue) scan(line, line.queue, readCall);
    line.queue = queue ?? null;
    if (queue) scan(line, queue, readCall);
    if (sdk.door === undefined) {
      standIns.place(page, sdk.name, descriptor, (original) => heard(line, original, sdk.name, queueFor));
      return queue === null || !writesDown(current);
    }
    const door = getDescriptor(current, sdk.door);
    if (door) standIns.place(current, sdk.door, door, (original) => heard(line, original, sdk.name, () => null, 1));
    const push = queue && (getDescriptor(queue, 'push') ?? { value: queue.push, configurable: true, writable: true });
    if (push) standIns.place(queue, 'push', push, (original) => kept(line, original));
    return door !== undefined;
  }

  /** @param depth 1 for the other objects of a library, which have none themselves */
  function lookAtObject(line: Line, object: object, depth = 0): boolean {
    const { name, methods, held } = line.sdk;
    const queueFor = (self: unknown) => queueOf(self, OBJECT_QUEUES);
    const queue = queueFor(object);
    if (depth === 0 && typeof object === 'object') {
      if (line.queue && line.queue !== queue) scan(line, line.queue, readMethod);
      line.queue = queue ?? null;
    }
    if (queue) scan(line, queue, readMethod);
    for (const method of methods) {
      const found = methodOf(object, method);
      if (!found) continue;
      const { owner, descriptor } = found;
      standIns.place(owner, method, descriptor, (one) => heard(line, one, `${name}.${method}`, queueFor));
    }
    if (held && depth === 0) {
      for (const maker of MAKERS) {
        const found = methodOf(object, maker);
        if (found) standIns.place(found.owner, maker, found.descriptor, (one) => makes(line, one));
      }
      const others: unknown = getDescriptor(object, held)?.value;
      for (const key of isHolder(others) ? keysOf(others).slice(0, MOST) : []) {
        const other: unknown = getDescriptor(others as object, key)?.value;
        if (isHolder(other)) lookAtObject(line, other, 1);
      }
    }
    return !isArray(object);
  }

  function look(line: Line): void {
    const descriptor = getDescriptor(page, line.sdk.name);
    const value: unknown = descriptor?.value;
    if (!descriptor || !isHolder(value)) return;
    const isFunction = typeof value === 'function';
    const library = isFunction && lookAtFunction(line, descriptor);
    const methods = line.sdk.methods.length > 0 && lookAtObject(line, isFunction ? standIns.behind(value as Callable) : value);
    if (library || methods) line.waiting.taken(now());
  }

  function add(sdk: Sdk): void {
    if (!lines.has(sdk.name)) lines.set(sdk.name, { sdk, waiting: createWaiting(), busy: false, queue: null });
  }
  for (const sdk of SDKS) add(sdk);

  return {
    expect: (name, aliased) => add({ name, methods: [], door: aliased ? '' : undefined }),
    hears(value) {
      const own = standIns.behind(value as Callable);
      for (const name of lines.keys()) {
        const known: unknown = getDescriptor(page, name)?.value;
        if (known === value || standIns.behind(known as Callable) === own) return true;
      }
      return false;
    },
    check() {
      for (const line of lines.values()) quietly(() => look(line));
    },
  };
}

type Queue = readonly unknown[] | null | undefined;

interface Met {
  readonly call: Call;
  readonly where: Made;
  readonly again: boolean;
}
