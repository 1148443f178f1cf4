import { apply, now } from '../natives';
import { answerOf, framework } from './framework';
import { own, type Reading, stateOf } from './own';

/** What TCF says, and who says it. */
export interface TcfReading extends Reading {
  /** Number of the consent manager in IAB Europe's register. */
  readonly cmpId?: number;
}

export interface Tcf {
  /** Null until something is known. */
  read(): TcfReading | null;
}

const API = '__tcfapi';
/** Google's number in the vendor list. */
const GOOGLE = '755';
const PURPOSES = Array.from({ length: 11 }, (_, index) => String(index + 1));
/** How long, in milliseconds, a manager may take to load before its silence means that there is no answer. */
const LOADING = 2_000;
/**
 * Listens to TCF 2. A stub is left alone (see `framework`). Once a function answers `ping` by saying that the manager itself has loaded,
 * a listener is added, and removed by its number when `signal` aborts. All that is left for page and manager to see is that listener,
 * and numbers of later listeners that are higher by one.
 * @param changed called when the manager tells of a change
 */
export function createTcf(page: object, changed: () => void, signal: AbortSignal): Tcf {
  let reading: TcfReading | null = null;
  let listening = false;
  let answered = false;
  let since: number | null = null;

  function hear(data: unknown): void {
    const status = own(data, 'eventStatus');
    // Shown once more to somebody who has answered, the dialog opens nothing anew.
    if (status === 'tcloaded' || status === 'useractioncomplete') answered = true;
    reading = readingOf(data, !answered && status === 'cmpuishown');
    changed();
  }

  function listen(api: (...args: unknown[]) => unknown): void {
    listening = true;
    let id: unknown;
    const heard = (data: unknown, success: unknown) => {
      if (signal.aborted || success === false) return;
      try {
        id = own(data, 'listenerId') ?? id;
        hear(data);
      } catch {
        // The page must not notice.
      }
    };
    apply(api, page, ['addEventListener', 2, heard]);
    signal.addEventListener('abort', () => {
      try {
        if (id !== undefined) apply(api, page, ['removeEventListener', 2, () => {}, id]);
      } catch {
        // The manager is gone.
      }
    });
  }

  return {
    read() {
      if (listening || signal.aborted) return reading;
      const ping = answerOf(page, API, 'ping', 2);
      const loaded = own(ping, 'cmpLoaded') === true && !/^(?:stub|loading|error)$/.test(String(own(ping, 'cmpStatus')));
      const api = loaded ? framework(page, API, 'ping') : null;
      if (api) listen(api);
      since ??= now();
      const unheard = !listening && now() - since > LOADING;
      return unheard ? { state: {}, open: true } : reading;
    },
  };
}

function readingOf(data: unknown, open: boolean): TcfReading {
  const applies = own(data, 'gdprApplies') !== false;
  const purposes = own(data, 'purpose', 'consents');
  const vendors = own(data, 'vendor', 'consents');
  const text = own(data, 'tcString');
  const cmpId = own(data, 'cmpId');
  // By the standard, what is not named has no consent.
  const stated = PURPOSES.map((purpose) => [`purpose_${purpose}`, own(purposes, purpose) === true] as const);
  const google = [`vendor_${GOOGLE}`, own(vendors, GOOGLE) === true] as const;
  return {
    state: applies ? stateOf(vendors === undefined ? stated : [...stated, google]) : {},
    ...(applies && open ? { open } : {}),
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(typeof cmpId === 'number' ? { cmpId } : {}),
  };
}
