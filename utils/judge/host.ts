import { remember } from './remember';

/** Host of a web address without its port; empty where it is none. Pages are asked for theirs at each signal. */
export const hostOf = remember((address): string => (URL.canParse(address) ? new URL(address).hostname : ''));
