import { remember } from './remember';

/** Host of a web address without its port; empty where it is none. Pages are asked for theirs at each signal. */
export const hostOf = remember((address): string => (URL.canParse(address) ? new URL(address).hostname : ''));

/** A host with this in front and the same without are one site. */
const WWW = /^(https?:\/\/)?www\.(?=[^.]+\.)/i;

/** The address of a page, or a host, by which it goes whichever of the two hosts of its site is meant. */
export function onSite(address: string): string {
  return address.replace(WWW, '$1');
}
