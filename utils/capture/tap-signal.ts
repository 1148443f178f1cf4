import type { Json } from '../model/signal';

/** The event in whose listener something was done: identifies the interaction by the browser's own time stamp. */
export interface Cause {
  readonly type: string;
  readonly timeStamp: number;
}

interface Tapped {
  readonly at: number;
}

/** What the tap in the page's world reports. The content script turns it into signals, adding refs and the interaction. */
export type TapSignal =
  | (Tapped & {
      readonly kind: 'push';
      readonly layer: string;
      readonly entry: Json;
      readonly early?: boolean;
      /** Selector of the element that the entry refers to. */
      readonly selector?: string;
      readonly event: Cause | null;
    })
  | (Tapped & { readonly kind: 'replaced'; readonly layer: string; readonly lost: number })
  | (Tapped & {
      readonly kind: 'body';
      readonly via: 'beacon' | 'fetch' | 'xhr' | 'image';
      readonly url: string;
      readonly method: string;
      readonly body?: string;
      readonly bodyBase64?: string;
      readonly event: Cause | null;
    })
  | (Tapped & { readonly kind: 'container'; readonly id: string; readonly layer: string })
  | (Tapped & {
      readonly kind: 'consent';
      readonly source: string;
      readonly state: { readonly [type: string]: 'granted' | 'denied' };
    })
  | (Tapped & { readonly kind: 'health'; readonly note: 'ready' | 'late' });

export type TapEmit = (signal: TapSignal) => void;
