import type { Keeper } from './keeper';
import { IN_A_COOKIE } from './keepers-cookie';
import { OTHERWISE } from './keepers-own';

/** Every consent manager whose word can be read where it keeps it, by id. */
export const KEEPERS: ReadonlyMap<string, Keeper> = new Map([...IN_A_COOKIE, ...OTHERWISE].map((keeper) => [keeper.id, keeper]));
