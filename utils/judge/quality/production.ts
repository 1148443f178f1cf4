import type { Visit } from '../../model/linked';
import { hostOf } from '../host';
import type { HitOnVisitRule, SentHit } from './flaw';

/** Hosts on which nothing is in production. */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|\[::1\]|.*\.(?:local|localhost)$)/;

/** What is for trying, or for servers, and does not belong on a page that people visit. */
export const production: HitOnVisitRule = (event, visit, tell) => {
  if (event.vendor === 'ga4' && isDebug(event) && !isLocal(visit)) tell({ code: 'debug-mode', event });
  // Source: developers.google.com/analytics/devguides/collection/protocol/ga4: the secret is to be kept private.
  if (event.hit.secret) tell({ code: 'secret-in-browser', event });
};

function isDebug({ hit: { params } }: SentHit): boolean {
  return String(params['_dbg'] ?? params['debug_mode'] ?? '') === '1' || params['debug_mode'] === 'true';
}

function isLocal({ url }: Visit): boolean {
  return LOCAL.test(hostOf(url));
}
