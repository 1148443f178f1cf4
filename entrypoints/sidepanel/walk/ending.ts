import type { WalkEnd } from '../../../components/consent-walk-props';

/** Why a walk ended before its end. */
export class WalkEnded extends Error {
  constructor(
    readonly code: WalkEnd,
    /** The error as it came, where there is one. */
    readonly detail = '',
  ) {
    super(code);
  }
}

/** Resolves after so many milliseconds; rejects with the reason where `signal` aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}
