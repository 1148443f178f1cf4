/** Listeners that can be put on again: `document.open()` takes all of them off the window and the document. */
export interface Listening {
  /** Ends all of it. */
  readonly signal: AbortSignal;
  on(target: EventTarget, type: string, handle: (event: Event) => void, options?: { capture?: boolean; passive?: boolean }): void;
  /** Puts each on again where it is not there any more. */
  renew(): void;
}

export function createListening(signal: AbortSignal): Listening {
  const listeners: (() => void)[] = [];
  return {
    signal,
    on(target, type, handle, options = {}) {
      // The same listener is there once, however often it is put on.
      const listen = () => target.addEventListener(type, handle, { ...options, signal });
      listeners.push(listen);
      listen();
    },
    renew() {
      if (!signal.aborted) for (const listen of listeners) listen();
    },
  };
}
