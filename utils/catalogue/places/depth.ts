import type { NamedEvent, PageView } from '../../model/conversion';
import { numberOf, snake } from '../words/events';

/** Least height of a page, in screens, on which scrolling means anything. */
const SCREENS = 2;
const PERCENT = [
  'percent_scrolled',
  'scroll_depth',
  'scroll_percentage',
  'scroll_percent',
  'scrollDepthThreshold',
  'gtm.scrollThreshold',
  'depth',
  'threshold',
  'percentage',
  'percent',
  'e_n',
  'e_v',
  'event_label',
  'eventLabel',
  'label',
  'value',
];

/** Whether the page is long enough to be scrolled, and there to be read. */
export function isLong({ screens, type }: PageView): boolean {
  return screens >= SCREENS && type !== 'checkout' && type !== 'thank-you' && type !== 'cart';
}

/** How far, in per cent, an event says that the page was scrolled; null where it does not say. */
export function scrolledIn(event: NamedEvent): number | null {
  const percent = numberOf(event, PERCENT) ?? numberIn(event.event);
  if (percent === null) return null;
  return percent > 0 && percent < 1 ? percent * 100 : percent;
}

function numberIn(name: string): number | null {
  const match = /(?:^|_)(\d{1,3})(?:_|$)/.exec(snake(name).replace(/([a-z])(\d)/g, '$1_$2'));
  return match ? Number(match[1]) : null;
}
