import { describe, expect, test } from 'vitest';
import type { Audit, ConsentMoment } from '../model/verdict';
import { answerSince } from './consent-answer';

type Known = Pick<Audit, 'consent' | 'consentSources' | 'consentTimeline'>;
const ASKED = 1_000;

function known(more: Partial<Known>): Known {
  return { consent: {}, consentSources: [], consentTimeline: [], ...more };
}

function moment(at: number, source: string, more: Partial<ConsentMoment> = {}): ConsentMoment {
  return { seq: at, at, source, said: 'live', state: {}, ...more };
}

describe('what a visitor has answered', () => {
  const manager = (state: Known['consentSources'][number]['state'], open = false) => ({ source: 'klaro', state, open });

  test('is what the manager says once its question is closed', () => {
    const of = (state: Known['consentSources'][number]['state'], open = false) =>
      answerSince(known({ consentSources: [manager(state, open)], consentTimeline: [moment(1_500, 'klaro')] }), ASKED);
    expect(of({ ga: 'denied', meta: 'denied', necessary: 'granted' })).toBe('denied');
    expect(of({ ga: 'granted', meta: 'granted' })).toBe('granted');
    expect(of({ ga: 'granted', meta: 'denied' })).toBe('partly');
    expect(of({ ga: 'denied', meta: 'denied' }, true)).toBeNull();
  });

  test('is nothing that was so before somebody was asked', () => {
    const before = known({ consentSources: [manager({ ga: 'denied' })], consentTimeline: [moment(900, 'klaro')] });
    expect(answerSince(before, ASKED)).toBeNull();
  });

  test('is an update of Consent Mode where no manager says more, and never a default', () => {
    const consent = { ad_storage: 'denied', analytics_storage: 'denied' } as const;
    const of = (said: ConsentMoment['said']) =>
      answerSince(known({ consent, consentTimeline: [moment(1_500, 'google', { said })] }), ASKED);
    expect(of('update')).toBe('denied');
    expect(of('default')).toBeNull();
    expect(of('hit')).toBeNull();
  });

  test('is not what a framework for opting out holds', () => {
    const usp = { source: 'usp', state: { sale: 'granted' as const }, open: false };
    expect(answerSince(known({ consentSources: [usp], consentTimeline: [moment(1_500, 'usp')] }), ASKED)).toBeNull();
  });
});
