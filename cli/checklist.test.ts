import { expect, test } from 'vitest';
import type { QualityFinding } from '../utils/model/quality';
import type { Audit } from '../utils/model/verdict';
import { toChecklist } from './checklist';

const context = {
  recording: { url: '', startedAt: 0, endedAt: null, app: '', browser: '' },
  titles: (id: string) => id,
  t: {
    state: (state: string) => state,
    reason: ({ code }: { code: string }) => code,
    outcome: (outcome: string) => outcome,
    pageType: (type: string) => type,
    vendor: (id: string) => id.toUpperCase(),
    source: (id: string) => id,
    consent: (word: string) => word,
    dismissal: (reason: string) => reason,
    chain: {
      title: '',
      action: (name: string) => name,
      outcome: (outcome: string) => outcome,
      join: (join: string) => join,
      gap: ({ code }: { code: string }) => code,
      older: String,
    },
    finding: ({ code, severity, event }: QualityFinding) => ({
      severity,
      of: event,
      what: code,
      mend: `mend ${code}`,
      seen: 'once',
    }),
    phrase: (phrase: string) => phrase,
  },
};

const verdict = { conversion: 'download', selector: '#pdf', ref: 1, label: 'Brochure', evidence: [], destinations: {} };

test('what needs action stands first, and nothing steers the terminal', () => {
  const audit: Audit = {
    pages: [
      {
        url: 'https://a.test/',
        title: '',
        type: 'home',
        language: '',
        verdicts: [
          { ...verdict, state: 'tracked', reason: { code: 'caused' }, destinations: { ga4: 'delivered' } },
          { ...verdict, state: 'untracked', reason: { code: 'nothing-sent' }, label: 'a\u001b[2J\nb' },
          { ...verdict, state: 'absent', reason: { code: 'not-offered' }, conversion: 'phone', selector: null },
        ],
      },
    ],
    sites: [],
    destinations: { vendors: [], rows: [] },
    dismissed: [
      {
        conversion: 'phone',
        page: 'https://a.test/call',
        selector: '#p',
        label: 'a\u001b[2J',
        reason: 'wrong',
        at: 0,
        on: [],
        stale: true,
      },
    ],
    chains: [],
    installed: [],
    consent: {},
    consentSources: [],
    consentTimeline: [],
    consentTable: { answers: [], rows: [] },
    coverage: {
      ratio: 0.5,
      weighed: 1,
      total: 2,
      counts: { tracked: 1, partial: 0, untracked: 1, untested: 0, unclear: 0, absent: 1 },
      parts: [],
    },
    quality: [
      {
        code: 'name-reserved',
        severity: 'error',
        vendor: 'ga4',
        event: 'ga_\u001b[2J',
        detail: {},
        pages: ['https://a.test/'],
        count: 1,
        evidence: [3],
      },
    ],
    unknown: [{ host: 'shop.test', count: 2, tunnel: true }],
    health: [],
    reviewAt: null,
  };
  expect(toChecklist(audit, { ...context, company: () => 'Shop Ltd' }).split('\n')).toEqual([
    'https://a.test/ · home',
    '  ✕ untracked (1)',
    '      download · a [2J b  #pdf',
    '        nothing-sent',
    '  ✓ tracked (1)',
    '      download · Brochure  #pdf',
    '        caused  GA4: delivered',
    '  – not-offered: phone',
    '',
    'quality (1)',
    '  error · ga_ [2J',
    '    name-reserved (once)',
    '    → mend name-reserved',
    '',
    'dismissed (1)',
    '  phone · a [2J  #p',
    '    wrong · stale · https://a.test/call',
    '',
    'unknown',
    '  shop.test (2) · Shop Ltd · tunnel',
    '',
    'coverage: 50 %   ✕ untracked: 1   ✓ tracked: 1',
    '',
  ]);
});
