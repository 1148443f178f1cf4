import type { WalkResult, WalkVisit } from '../utils/model/consent-walk';

/** What a walk is doing. `asking`: a person is to answer the site's question. */
export type WalkDoing = 'deleting' | 'loading' | 'answering' | 'asking' | 'waiting' | 'leaving';

/** What a person answered, as the page tells it. */
export type WalkHeard = 'granted' | 'denied' | 'partly';

/** Why a walk ended before its end. */
export type WalkEnd = 'stopped' | 'closed' | 'left' | 'access' | 'unopened' | 'unsupported' | 'failed';

export type WalkPhase =
  /** It is said what will happen. `site`: host that would be walked; null: there is none in the tab. */
  | { readonly phase: 'ready'; readonly site: string | null }
  /** `heard`: the person answered otherwise than asked for. */
  | { readonly phase: 'going'; readonly visit: WalkVisit; readonly doing: WalkDoing; readonly heard: WalkHeard | null }
  /** `detail`: the error as it came, in whatever language; empty where there is none. */
  | { readonly phase: 'ended'; readonly why: WalkEnd; readonly detail: string }
  /** `partly`: only what the page's own scripts can delete was deleted. */
  | { readonly phase: 'done'; readonly result: WalkResult; readonly partly: boolean };

export type WalkFormat = 'markdown' | 'json' | 'recordings';

/** A consent walk, and what a person does with it. */
export interface ConsentWalk {
  /** Null: nobody looks at one. */
  readonly walk: WalkPhase | null;
  readonly onOpen: () => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
  /** The person has answered the site's question. */
  readonly onAnswered: () => void;
  /** The site asks none. */
  readonly onNone: () => void;
  readonly onExport: (format: WalkFormat) => void;
  readonly onClose: () => void;
}
