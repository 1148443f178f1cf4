import type { Json } from '../model/signal';

/** The event in whose listener something was done: identifies the interaction by the browser's own time stamp. */
export interface Cause {
  readonly type: string;
  readonly timeStamp: number;
}

interface Tapped {
  readonly at: number;
}

/** Where the page's code did it. */
interface Made {
  readonly event: Cause | null;
  /** Number of the task, from 1. */
  readonly turn?: number;
  /** `address:line:column` of the page's script. */
  readonly from?: string;
}

/** What the tap in the page's world reports. The content script turns it into signals, adding refs and the interaction. */
export type TapSignal =
  | (Tapped &
      Made & {
        readonly kind: 'call';
        readonly name: string;
        readonly args: readonly Json[];
        readonly early?: boolean;
        readonly stub?: boolean;
      })
  | (Tapped &
      Made & {
        readonly kind: 'push';
        readonly layer: string;
        readonly entry: Json;
        readonly early?: boolean;
        /** Selector of the element that the entry refers to. */
        readonly selector?: string;
      })
  | (Tapped & { readonly kind: 'replaced'; readonly layer: string; readonly lost: number })
  | (Tapped &
      Made & {
        readonly kind: 'body';
        readonly via: 'beacon' | 'fetch' | 'xhr' | 'image';
        readonly url: string;
        readonly method: string;
        readonly body?: string;
        readonly bodyBase64?: string;
        readonly bodyMissing?: boolean;
      })
  | (Tapped & { readonly kind: 'container'; readonly id: string; readonly layer: string })
  /** A consent manager is there, whose word is read where it keeps it: not by the tap. `key`: under which name, where the page says. */
  | (Tapped & { readonly kind: 'manager'; readonly id: string; readonly key?: string })
  | (Tapped & {
      readonly kind: 'consent';
      readonly source: string;
      /** As the source says it; it is understood beside the page. */
      readonly said: Json;
    })
  | (Tapped & {
      readonly kind: 'health';
      readonly note: 'ready' | 'late' | 'stub-container' | 'dropped';
      readonly detail?: string;
      readonly count?: number;
    });

export interface TapEmit {
  (signal: TapSignal): void;
  /** True where one more would not be reported; it is counted then, and need not be made. */
  readonly spent?: () => boolean;
}
