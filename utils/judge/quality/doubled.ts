import { isAlike } from '../duplicate';
import type { Flaw, HitsRule, SentHit } from './flaw';
import { ownParameters } from './ga4-parameters';

/** Milliseconds within which one action is told of; nobody follows two links so fast. */
const ONE_ACTION = 1_000;
/**
 * What enhanced measurement sends with its events, and hardly anybody else does with all of them. Source:
 * support.google.com/analytics/answer/9216061; `scroll` is at 90 per cent and says nothing else.
 */
const AUTOMATIC: { readonly [event: string]: readonly string[] } = {
  scroll: ['percent_scrolled'],
  click: ['link_url', 'link_domain', 'outbound'],
  file_download: ['file_extension', 'file_name', 'link_url', 'link_domain'],
  form_start: ['form_destination'],
  form_submit: ['form_destination'],
  video_start: ['video_provider', 'video_url', 'visible'],
  video_progress: ['video_provider', 'video_url', 'visible'],
  video_complete: ['video_provider', 'video_url', 'visible'],
};

/** One action that Google Analytics 4 is told of twice under the same name: by enhanced measurement, and by a tag of the site's own. */
export const doubled: HitsRule = function* (hits) {
  const told = hits.filter(({ vendor, event }) => vendor === 'ga4' && Object.hasOwn(AUTOMATIC, event));
  for (const [index, event] of told.entries()) {
    const other = nextOf(event, told, index);
    if (other) yield flaw(event, other);
  }
};

/** Which of the next ones tells of the same action. */
function nextOf(event: SentHit, told: readonly SentHit[], index: number): SentHit | null {
  for (let next = index + 1; next <= index + 5; next++) {
    const other = told[next];
    if (!other || other.at - event.at > ONE_ACTION) return null;
    if (isSameAction(event, other)) return other;
  }
  return null;
}

function flaw(event: SentHit, other: SentHit): Flaw {
  return { code: 'automatic-beside-own', event, seqs: other.sending?.seqs ?? [other.seq] };
}

/** One of the two is as enhanced measurement sends it, and the other is not, nor the same thing again. */
function isSameAction(a: SentHit, b: SentHit): boolean {
  if (a.stream !== b.stream || a.event !== b.event) return false;
  if (isAutomatic(a) === isAutomatic(b) || isAlike(a, b)) return false;
  return a.event !== 'scroll' || [a, b].every(isDeep);
}

const known = new WeakMap<SentHit, boolean>();

function isAutomatic(event: SentHit): boolean {
  let is = known.get(event);
  if (is === undefined) {
    is = readsAutomatic(event);
    known.set(event, is);
  }
  return is;
}

function readsAutomatic(event: SentHit): boolean {
  const own = ownParameters(event);
  const signs = AUTOMATIC[event.event] ?? [];
  if (event.event === 'scroll') return own.length === 1 && Number(event.params['percent_scrolled']) === 90;
  return signs.every((name) => own.includes(name));
}

/** It tells of 90 per cent, under whatever name. */
function isDeep(event: SentHit): boolean {
  return ownParameters(event).some((name) => /^90\s*%?$/.test(String(event.params[name])));
}
