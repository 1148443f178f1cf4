import type { Knowledge } from './knowledge';
import type { DecodedSending } from './sending';

/** Host of what looks like a report and cannot be read; null where it is none. */
export function unknownHost({ request, unreadable }: DecodedSending, pageUrl: string, { beaconHost }: Knowledge): string | null {
  if (request.method.toUpperCase() === 'OPTIONS' || request.type === 'main_frame') return null;
  if (unreadable && URL.canParse(request.url)) return new URL(request.url).hostname;
  return beaconHost(request, pageUrl);
}
