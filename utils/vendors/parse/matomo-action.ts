import type { Hit } from '../../model/vendor';
import { numberOf } from './number';
import type { Fields } from './query';

/** What a Matomo request reports, in the order in which Matomo itself decides it. Anything else is a page view. */
export function matomoAction(fields: Fields): Pick<Hit, 'kind' | 'event' | 'automatic'> {
  if (fields.get('ping') === '1') return { kind: 'aux', event: 'ping', automatic: true };
  if (has(fields, 'hsr_vid') || has(fields, 'hsr_ev')) return { kind: 'aux', event: 'session_recording', automatic: true };
  if (has(fields, 'ma_id')) return media(fields);
  if (has(fields, 'fa_vid')) return { kind: 'event', event: 'form_analytics' };
  if (has(fields, 'idgoal')) return { kind: 'event', event: goal(fields) };
  if (has(fields, 'e_c') || has(fields, 'e_a')) return { kind: 'event', event: fields.get('e_a') ?? '' };
  if (has(fields, 'download')) return { kind: 'event', event: 'download' };
  if (has(fields, 'link') || has(fields, 'exit')) return { kind: 'event', event: 'outlink' };
  if (has(fields, 'search')) return { kind: 'event', event: 'search' };
  if (has(fields, 'c_i')) return { kind: 'event', event: 'content_interaction' };
  if (has(fields, 'c_n')) return { kind: 'event', event: 'content_impression', automatic: true };
  return { kind: 'pageview' };
}

function goal(fields: Fields): string {
  if (fields.get('idgoal') !== '0') return 'goal';
  return has(fields, 'ec_id') ? 'ecommerce_order' : 'ecommerce_cart_update';
}

/** A player that was merely seen has not been played for any time. */
function media(fields: Fields): Pick<Hit, 'kind' | 'event' | 'automatic'> {
  const played = ['ma_st', 'ma_ps', 'ma_ttp'].some((key) => (numberOf(fields.get(key)) ?? 0) > 0);
  return played ? { kind: 'event', event: 'media_play' } : { kind: 'event', event: 'media_impression', automatic: true };
}

function has(fields: Fields, key: string): boolean {
  return Boolean(fields.get(key));
}
