import { names } from './names';
import type { Pair } from './pair';
import { people } from './people';
import { trade } from './trade';
import { visits } from './visits';

/** Every pair of pages, by the audit in which they are looked at. */
export const groups: { readonly [name: string]: readonly Pair[] } = { names, trade, visits, people };
