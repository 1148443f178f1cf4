import type { Json } from '../../model/signal';
import { apply, now, quietly } from '../natives';
import { answerOf, framework } from './framework';
import { own, plain } from './own';

const API = '__tcfapi';
/** How long, in milliseconds, a manager may take to load before its silence means that there is no answer. */
const LOADING = 2_000;
const LONGEST = 20_000;

/**
 * Listens to TCF 2. A stub is left alone (see `framework`). Once a function answers `ping` by saying that the manager itself has loaded,
 * a listener is added, and removed by its number when `signal` aborts. All that is left for page and manager to see is that listener,
 * and numbers of later listeners that are higher by one.
 * @param changed called when the manager tells of a change
 * @returns what it last said, `{}` where no manager came, null until something is known
 */
export function createTcf(page: object, changed: () => void, signal: AbortSignal): () => Json {
  let said: Json = null;
  let listening = false;
  let since: number | null = null;

  function listen(api: (...args: unknown[]) => unknown): void {
    listening = true;
    let id: unknown;
    const heard = (data: unknown, success: unknown) => {
      if (signal.aborted || success === false) return;
      quietly(() => {
        id = own(data, 'listenerId') ?? id;
        said = partOf(data);
        changed();
      });
    };
    apply(api, page, ['addEventListener', 2, heard]);
    signal.addEventListener('abort', () => {
      if (id !== undefined) quietly(() => apply(api, page, ['removeEventListener', 2, () => {}, id]));
    });
  }

  return () => {
    if (listening || signal.aborted) return said;
    const ping = answerOf(page, API, 'ping', 2);
    const loaded = own(ping, 'cmpLoaded') === true && !/^(?:stub|loading|error)$/.test(String(own(ping, 'cmpStatus')));
    const api = loaded ? framework(page, API, 'ping') : null;
    if (api) listen(api);
    since ??= now();
    return !listening && now() - since > LOADING ? {} : said;
  };
}

/** There may be a thousand vendors: only Google, 755, is asked for. */
function partOf(data: unknown): Json {
  const [eventStatus, gdprApplies, tcString, cmpId] = ['eventStatus', 'gdprApplies', 'tcString', 'cmpId'].map((name) =>
    own(data, name),
  );
  const vendors = own(data, 'vendor', 'consents');
  const google = vendors === undefined ? null : own(vendors, '755') === true;
  return plain({ eventStatus, gdprApplies, tcString, cmpId, google, purposes: own(data, 'purpose', 'consents') }, LONGEST);
}
