import type { ElementRef, OfferChange, PageFacts } from './offer';
import type { FieldKind, HealthNote, ResultSign } from './signs';

/** A value that survives JSON: what a recording is made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Base {
  /** Place in the journal, from 1, without gaps. */
  readonly seq: number;
  /** When it happened, milliseconds since the epoch. */
  readonly at: number;
  /** Frame in the audited tab; 0 is the page itself. -1: a worker, which belongs to no frame. */
  readonly frame: number;
  /** The document it belongs to, where known. Requests in Firefox have none and are placed by frame, time and `documentUrl`. */
  readonly doc: string | null;
}

/**
 * A document came, changed its address, came back from the back-forward cache, was activated after prerendering, or is being left.
 * `commit` is the browser's word (background); all others come from the document itself. A `commit` without a `load` of the same
 * frame soon after is a frame that capture could not reach (sandboxed, forbidden scheme).
 */
export interface NavigationSignal extends Base {
  readonly kind: 'navigation';
  readonly how:
    | 'commit'
    | 'load'
    | 'history'
    | 'bfcache'
    | 'activate'
    | 'leave'
    /** The document opened `url` in a new tab, which is not audited itself. */
    | 'opened';
  readonly url: string;
  readonly title?: string;
  readonly referrer?: string;
  /** The document is prerendered: nobody sees it yet. */
  readonly prerender?: boolean;
}

/** Where a push, a call or a sending was made. */
interface Made {
  /** Id of the interaction in whose own task it was made: the surest sign of cause. */
  readonly task?: string;
  /** Number of the task within its document: what bears the same number was made by the same run of script, without a pause. */
  readonly turn?: number;
  /** The code that made it, as `address:line:column` of the nearest script that is the page's own. */
  readonly from?: string;
}

/** Something was put in a data layer. */
export interface PushSignal extends Base, Made {
  readonly kind: 'push';
  /** Name of the global queue, e.g. `dataLayer`. */
  readonly layer: string;
  /**
   * The entry as plain JSON. What JSON cannot say is tagged: an arguments object is `{ "$arguments": [...] }`, a function
   * `{ "$function": "name" }`, an element `{ "$element": "css selector" }`, a cycle or a cut `{ "$cut": "cycle" | "depth" | "size" }`,
   * what may be a person's own words `{ "$cut": "private" }`, a getter that threw `{ "$error": "message" }`.
   */
  readonly entry: Json;
  /** Was already in the queue when it was first seen; made earlier than `at`. */
  readonly early?: boolean;
  /** The element that the entry refers to (`gtm.element`). */
  readonly element?: ElementRef;
  /** `ref`s of that element and its ancestors. */
  readonly path?: readonly number[];
}

/** The page called a tracking library by its global function or object. */
export interface CallSignal extends Base, Made {
  readonly kind: 'call';
  /** What was called, as code writes it: `fbq`, `ttq.track`, `posthog.capture`. */
  readonly name: string;
  /** As an `entry` of a push says its parts. */
  readonly args: readonly Json[];
  /** Was already waiting in the stub's queue when it was first seen; made earlier than `at`. */
  readonly early?: boolean;
  /** A stub took the call and keeps it for the library; absent once the library itself answers. */
  readonly stub?: boolean;
}

/** The page replaced a data layer that already held entries. */
export interface ReplacedSignal extends Base {
  readonly kind: 'replaced';
  readonly layer: string;
  /** How many entries were lost to it. */
  readonly lost: number;
}

/** A request left the page, as the browser saw it. */
export interface RequestSignal extends Base {
  readonly kind: 'request';
  /** The browser's id; `outcome`s refer to it. */
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** The browser's resource type: `ping`, `beacon`, `xmlhttprequest`, `image`, `script`, `main_frame`, … */
  readonly type: string;
  /** Text of the body, where it was text. */
  readonly body?: string;
  /** The body in base64, where it was not. */
  readonly bodyBase64?: string;
  /** There was a body and the browser would not show it; a `body` signal of the page may have it. */
  readonly bodyMissing?: boolean;
  /** Origin that made the request, where the browser says (Chrome). */
  readonly initiator?: string;
  /** Address of the document that made the request, where the browser says (Firefox). */
  readonly documentUrl?: string;
}

/** What became of a request. A redirect is followed by another outcome for the same `requestId`. */
export interface OutcomeSignal extends Base {
  readonly kind: 'outcome';
  readonly requestId: string;
  readonly result: 'delivered' | 'failed' | 'blocked' | 'cancelled' | 'redirected';
  /** HTTP status; `delivered` covers 200–399, `failed` any other. */
  readonly status?: number;
  /** The browser's error, e.g. `net::ERR_BLOCKED_BY_CLIENT`. */
  readonly error?: string;
}

/** The page's own content security policy forbade a request: it never left. */
export interface ForbiddenSignal extends Base {
  readonly kind: 'forbidden';
  /** As the browser reports it: the whole address, or the origin only. */
  readonly url: string;
  /** Directive that forbade it, e.g. `img-src`. */
  readonly directive: string;
}

/** The page asked for something to be sent: what the page's own world saw, with the body and the cause. */
export interface BodySignal extends Base, Made {
  readonly kind: 'body';
  readonly via: 'beacon' | 'fetch' | 'xhr' | 'image';
  readonly url: string;
  readonly method: string;
  readonly body?: string;
  readonly bodyBase64?: string;
  /** There was a body that could not be read, such as a stream. */
  readonly bodyMissing?: boolean;
}

export type ActionKind =
  | 'click'
  | 'submit'
  /** First change of a field of a form; `fill`: of each further one that is written into, which tells nothing of tracking. */
  | 'input'
  | 'fill'
  /** A choice was made: a select, radio button, checkbox or slider, or what takes its role. */
  | 'change'
  | 'play'
  /** Played to `value` per cent: 10, 25, 50, 75, 90, 100. */
  | 'progress'
  /** Scrolled to `value` per cent of the page: 10, 25, 50, 75, 90, 100. */
  | 'scroll'
  /** The page was visible and in use for `value` seconds: 5, 10, 15, 30, 60, 120, 180. */
  | 'engaged'
  | 'copy'
  | 'print';

/** A person did something. Only what the browser itself vouches for (`isTrusted`). */
export interface InteractionSignal extends Base {
  readonly kind: 'interaction';
  /** Unique in the recording; `task` of pushes and bodies refers to it. */
  readonly id: string;
  readonly action: ActionKind;
  /** The innermost element it happened to; null for the page as a whole. */
  readonly element: ElementRef | null;
  /** `ref`s of that element and all its ancestors, innermost first. */
  readonly path: readonly number[];
  readonly value?: number;
  readonly field?: FieldKind;
  /** Submit only: whether the browser holds the form valid. Where it does not and its own check is on, nothing was sent. */
  readonly valid?: boolean;
  /** The page was watched for what came of it: `result` signals tell. Absent where nobody looked. */
  readonly watched?: boolean;
  /** The extension did it by script, because a person asked for it: a page can tell it from what a person does. */
  readonly scripted?: boolean;
  /** Play and progress: nobody had pressed anything in this document for it. It played by itself, or a script had it play. */
  readonly unasked?: boolean;
  /**
   * Tried without a person, who would have been led on. `page`: away from the page; `tab`: to a page of the same site in a new tab; `file`:
   * to a file; `other`: to another site in a new tab, or to another program. `cut`: it did not come to its end.
   */
  readonly held?: 'page' | 'tab' | 'file' | 'other' | 'cut';
}

/** What a page showed after somebody sent a form or pressed something. Never what was typed, nor what the page said. */
export interface ResultSignal extends Base {
  readonly kind: 'result';
  /** Id of the interaction that it followed. Several signs may follow one. */
  readonly of: string;
  readonly sign: ResultSign;
}

/** Consent as the page states it. */
export interface ConsentSignal extends Base {
  readonly kind: 'consent';
  /** `google` (Consent Mode's live state), `tcf`, `gpp`, `usp`, or a consent manager's id such as `cookiebot`. */
  readonly source: string;
  /** Consent type → granted or not, under the source's own names: `{ ad_storage: "denied" }`, `{ "purpose_1": "granted" }`. */
  readonly state: { readonly [type: string]: 'granted' | 'denied' };
  /** The visitor has not answered yet: what is stated is the default. */
  readonly open?: boolean;
  /** The string that the source hands on: TC string, GPP string, USP string. */
  readonly text?: string;
}

/** A tag container or tracking library came alive in the page. */
export interface ContainerSignal extends Base {
  readonly kind: 'container';
  /** `GTM-…`, `G-…`, `AW-…`. */
  readonly id: string;
  /** The data layer it listens to. */
  readonly layer: string;
}

/** Offers that appeared or went away. The first of a document also says what the page is. */
export interface OfferSignal extends Base, OfferChange {
  readonly kind: 'offer';
  readonly page: PageFacts;
}

/** What capture could and could not see. */
export interface HealthSignal extends Base {
  readonly kind: 'health';
  readonly note: HealthNote;
  readonly detail?: string;
  readonly count?: number;
  /** Milliseconds since the epoch. */
  readonly since?: number;
}

export type Signal =
  | NavigationSignal
  | PushSignal
  | CallSignal
  | ReplacedSignal
  | RequestSignal
  | OutcomeSignal
  | ForbiddenSignal
  | BodySignal
  | InteractionSignal
  | ResultSignal
  | ConsentSignal
  | ContainerSignal
  | OfferSignal
  | HealthSignal;

export type SignalKind = Signal['kind'];

type WithoutPlace<S> = S extends Signal ? Omit<S, 'seq' | 'frame' | 'doc'> : never;

/** A signal as it leaves capture: the journal gives it its number, the background its frame and document. */
export type Captured = WithoutPlace<Signal>;
