import type { Manager } from './manager';
import { COOKIE } from './managers-cookie';
import { KEPT } from './managers-kept';
import { LIVE } from './managers-live';

/** Every consent manager that is known by name. */
export const MANAGERS: readonly Manager[] = [...LIVE, ...KEPT, ...COOKIE];
