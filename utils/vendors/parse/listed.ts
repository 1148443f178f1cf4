import { type NameList, perList } from './name-list';

/** Fields whose names are a list that many requests share, and whose values are read when somebody asks for them. */
export abstract class ListedFields implements ReadonlyMap<string, string> {
  /** Repeated ones included. */
  abstract readonly names: NameList;

  /** The value at a place of the list of names. */
  abstract value(place: number): string;

  get size(): number {
    return this.names.distinct.length;
  }

  get(name: string): string | undefined {
    const place = this.names.place(name);
    return place < 0 ? undefined : this.value(place);
  }

  has(name: string): boolean {
    return this.names.place(name) >= 0;
  }

  keys(): MapIterator<string> {
    return this.names.distinct.values();
  }

  values(): MapIterator<string> {
    return new Map(this).values();
  }

  entries(): MapIterator<[string, string]> {
    return this.list().values();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.list().values();
  }

  forEach(take: (value: string, name: string, fields: ReadonlyMap<string, string>) => void): void {
    for (const [name, value] of this.list()) take(value, name, this);
  }

  private list(): [name: string, value: string][] {
    return this.names.distinct.map((name) => [name, this.value(this.names.place(name))]);
  }
}

/** What is worked out from names, each there once: not anew for names that fields had before. */
export function planned<Plan>(plan: (names: readonly string[]) => Plan): (fields: ReadonlyMap<string, string>) => Plan {
  const ofList = perList(({ distinct }) => plan(distinct));
  return (fields) => (fields instanceof ListedFields ? ofList(fields.names) : plan([...fields.keys()]));
}

/** Reads the fields whose names pass. The values of all others are not looked at. */
export function fieldsWhere(
  passes: (name: string) => boolean,
): (fields: ReadonlyMap<string, string>) => [name: string, value: string][] {
  const namesOf = planned((names) => names.filter(passes));
  return (fields) => namesOf(fields).map((name) => [name, fields.get(name) ?? '']);
}
