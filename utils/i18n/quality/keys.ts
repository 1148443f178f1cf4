import type { QualityCode, Severity } from '../../model/quality';

/** Words about what is wrong with what is sent: what it is, and what to do about it. */
export type QualityKey =
  | 'quality.title'
  | 'quality.mend'
  | `quality.${Severity}`
  | `quality.${QualityCode}`
  | `quality.mend.${QualityCode}`;

export type QualityCountKey = 'quality.times' | 'quality.on-pages';
