import type { NavigationSignal, RequestSignal } from '../../model/signal';

/** How a visitor came to a page by the browser's own means; null where a click, a form or a script led there. */
export type Arrival = 'open' | 'back' | 'reload' | null;

/** The way of the audited tab, and the addresses of the frames in it. */
export interface Journey {
  /** Something was pressed that may lead away. */
  pressed(at: number): void;
  request(signal: RequestSignal): void;
  /** When the visitor set out, and how. */
  arrive(signal: NavigationSignal): { readonly how: Arrival; readonly at: number };
  /** Address of a frame, without what changes with each visit; undefined for the page itself, null where nobody knows. */
  frameOf(signal: { readonly frame: number; readonly doc: string | null }): string | undefined | null;
}

/** A press leads away within so many milliseconds, where nothing else tells what did. */
const LEADS = 1_500;
/** What a page sends as it is being left goes before the request for the next by so many milliseconds at most. */
const LEAVING = 100;

/** @param from when the audit began, in milliseconds since the epoch */
export function createJourney(from: number): Journey {
  /** Addresses as the back button knows them. */
  let trail: string[] = [];
  let referrer = '';
  let pressedAt = Number.NEGATIVE_INFINITY;
  let asked: RequestSignal | null = null;
  let prerendered: string | null = null;
  const documents = new Map<string, string>();
  const frames = new Map<number, string>();

  function load(signal: NavigationSignal): { how: Arrival; at: number } {
    const first = trail.length === 0;
    const here = trail.at(-1) ?? '';
    const request = asked;
    asked = null;
    const at = first ? Math.min(from, signal.at) : request ? request.at - LEAVING : signal.at;
    const pressed = at + LEAVING - pressedAt <= LEADS;
    const again = !first && signal.url === here && (signal.referrer ?? '') === referrer && !pressed;
    if (again) return { how: 'reload', at };
    const led = isLed(signal, here, request) || (pressed && !request?.initiator);
    trail.push(signal.url);
    referrer = signal.referrer ?? '';
    return { how: first || !led ? 'open' : null, at };
  }

  return {
    pressed(at) {
      pressedAt = at;
    },
    request(signal) {
      if (signal.type === 'main_frame' && asked?.requestId !== signal.requestId) asked = signal;
    },
    arrive(signal) {
      const { at, how, url, frame, doc } = signal;
      if (doc !== null && how !== 'leave' && how !== 'opened') documents.set(doc, url);
      if (how === 'load' || how === 'commit') frames.set(frame, url);
      if (frame !== 0) return { how: null, at };
      if (how === 'load' && signal.prerender) prerendered = doc;
      else if (how === 'load') return load(signal);
      if (how === 'activate' && prerendered === doc) return load(signal);
      const back = trail.at(-2) === url && at - pressedAt > LEADS;
      if (how === 'bfcache') {
        trail = back ? trail.slice(0, -1) : [...trail, url];
        asked = null;
        return { how: back ? 'back' : 'open', at: at - LEAVING };
      }
      if (how === 'history' && back) {
        trail = trail.slice(0, -1);
        return { how: 'back', at: at - LEAVING };
      }
      const isTyped = how === 'history' && at - pressedAt > LEADS && isRoute(url, trail.at(-1));
      if (how === 'history' && trail.at(-1) !== url) trail.push(url);
      return isTyped ? { how: 'open', at: at - LEAVING } : { how: null, at };
    },
    frameOf({ frame, doc }) {
      if (frame === 0) return undefined;
      const url = (doc === null ? undefined : documents.get(doc)) ?? frames.get(frame);
      return url === undefined ? null : (url.split(/[?#]/, 1)[0] ?? url);
    },
  };
}

/** Whether the page that was there led to it: the browser names it as the origin of the request, or the new page as where it was come from. */
function isLed({ referrer = '' }: NavigationSignal, here: string, request: RequestSignal | null): boolean {
  if (request?.initiator !== undefined) return request.initiator.startsWith('http');
  return referrer !== '' && (referrer === here.split('#', 1)[0] || referrer === `${originOf(here)}/`);
}

/** Whether only the fragment is another, and names a page of an app rather than a place on the page. */
function isRoute(url: string, here = ''): boolean {
  const [page, fragment = ''] = url.split('#', 2);
  return url !== here && page === here.split('#', 1)[0] && /^!?\//.test(fragment);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
