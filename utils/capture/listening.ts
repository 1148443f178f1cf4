/** What the extension does to the page itself, where a person asked for it. It counts as if that person did it. */
export interface Trying {
  /** Something is being tried: what moves or plays is meant to. */
  going(): boolean;
  /** What happens right now is done by script, by the extension. */
  scripted(): boolean;
}

const NOTHING: Trying = { going: () => false, scripted: () => false };

/** Listeners that can be put on again: `document.open()` takes all of them off the window and the document. */
export interface Listening {
  /** Ends all of it. */
  readonly signal: AbortSignal;
  readonly trying: Trying;
  on(target: EventTarget, type: string, handle: (event: Event) => void, options?: { capture?: boolean; passive?: boolean }): void;
  /** Puts each on again where it is not there any more. */
  renew(): void;
}

export function createListening(signal: AbortSignal, trying: Trying = NOTHING): Listening {
  const listeners: (() => void)[] = [];
  return {
    signal,
    trying,
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
