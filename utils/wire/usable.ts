/** Smallest frame, in CSS pixels a side, that a visitor can use. */
const USABLE = 60;

/** Whether a visitor can do anything in a window: the page itself, or a frame that is no mere pixel. */
export function isUsable(page: Window): boolean {
  return page.top === page || (page.innerWidth >= USABLE && page.innerHeight >= USABLE);
}
