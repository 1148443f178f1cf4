import type { HitConsent } from '../../model/vendor';
import type { Fields } from './query';

type Answer = 'granted' | 'denied';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;
const GCS: { readonly [mark: string]: Answer } = { '1': 'granted', '0': 'denied' };

/**
 * Consent Mode as Google's requests carry it: `gcs` (ad and analytics storage) and `gcd` (all four, with default and update).
 * `gcd` is newer and wins; what neither says is left out. Undefined where the request carries neither.
 */
export function consentOf(fields: Fields): HitConsent | undefined {
  const gcs = fields.get('gcs');
  const gcd = fields.get('gcd');
  if (gcs === undefined && gcd === undefined) return undefined;
  if (gcs !== last.gcs || gcd !== last.gcd) last = read(gcs, gcd);
  return last;
}

/** A page's requests carry the same consent until somebody answers. */
let last: HitConsent = {};

function read(gcs: string | undefined, gcd: string | undefined): HitConsent {
  const marks = /^G1([-01])([-01])/.exec(gcs ?? '');
  const letters = gcd !== undefined && /^1[\w-]{8,40}$/.test(gcd) ? gcd : '';
  const consent: { -readonly [key in keyof HitConsent]: HitConsent[key] } = {};
  if (gcs !== undefined) consent.gcs = gcs;
  if (gcd !== undefined) consent.gcd = gcd;
  TYPES.forEach((type, at) => {
    const said = answer(letters.charAt(2 + at * 2)) ?? GCS[marks?.[at + 1] ?? ''];
    if (said !== undefined) consent[type] = said;
  });
  return consent;
}

/** Two bits each for the update and, above them, the default: 2 is denied, 3 granted, anything else not set. */
function answer(letter = ''): Answer | undefined {
  const bits = letter === '' ? -1 : ALPHABET.indexOf(letter);
  if (bits < 0) return undefined;
  return answerOf(bits & 3) ?? answerOf((bits >> 2) & 3);
}

function answerOf(bits: number): Answer | undefined {
  if (bits === 3) return 'granted';
  return bits === 2 ? 'denied' : undefined;
}
