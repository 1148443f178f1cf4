import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, PageAudit, Verdict } from '../model/verdict';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toRecordingFile } from './recording';
import type { ReportContext } from './report';

const context: ReportContext = {
  recording: { url: 'https://shop.test/', startedAt: Date.UTC(2026, 10, 21, 20), endedAt: null, app: '0.1.0', browser: 'cli' },
  titles: (id) => `Title of ${id}`,
  t: {
    state: (state) => `<${state}>`,
    reason: ({ code, detail }) => `${code} ${Object.values(detail ?? {}).join(' ')}`.trim(),
    outcome: (outcome) => outcome,
    pageType: (type) => type,
    vendor: (id) => id.toUpperCase(),
    source: (id: string) => id,
    consent: (word: string) => word,
    dismissal: (reason) => reason,
    finding: ({ code, severity, event }) => ({ severity, of: event, what: code, mend: `mend ${code}`, seen: 'once' }),
    chain: {
      title: 'chains',
      action: (name, label) => `${name} ${label}`,
      outcome: (outcome) => outcome,
      join: (join) => join,
      gap: ({ code }) => code,
      older: (count) => `${count} older`,
    },
    phrase: (phrase) => phrase,
  },
};

const verdict = (over: Partial<Verdict> = {}): Verdict => ({
  conversion: 'add-to-cart',
  selector: '#buy',
  ref: 1,
  label: 'Buy',
  state: 'untracked',
  reason: { code: 'nothing-sent', detail: { seconds: 10 } },
  destinations: {},
  evidence: [3, 12],
  ...over,
});

const audit = (verdicts: Verdict[], page: Partial<PageAudit> = {}): Audit => ({
  pages: [{ url: 'https://shop.test/mug', title: 'Mug', type: 'product', language: 'en', verdicts, ...page }],
  sites: [],
  destinations: { vendors: [], rows: [] },
  dismissed: [],
  chains: [],
  installed: [],
  consent: {},
  consentSources: [],
  consentTimeline: [],
  consentTable: { answers: [], rows: [] },
  coverage: {
    ratio: 0.5,
    weighed: 4,
    total: 8,
    counts: { tracked: 1, partial: 0, untracked: 1, untested: 0, unclear: 0, absent: 1 },
    parts: [],
  },
  quality: [],
  unknown: [],
  health: [],
  reviewAt: null,
});

test('what people call something of their own is written like whatever a page says', () => {
  const named = { ...context, titles: () => '=Ask info@shop.test | <b>now</b>' };
  const own = audit([verdict({ conversion: 'own-ask' })]);
  expect(toCsv(own, named)).toContain("own-ask,'=Ask redacted-email-1 | <b>now</b>,");
  expect(toMarkdown(own, named)).toContain('| =Ask redacted-email-1 &#124; &#60;b\\>now&#60;/b\\> |');
  const added = {
    id: 'own-ask',
    host: '',
    name: 'info@shop.test',
    selector: null,
    on: '',
    action: null,
    events: ['ask'],
    parameters: [],
  };
  const adds = { ...added, id: 'own-cart', adds: 'add-to-cart' };
  expect(JSON.parse(toJson(own, undefined, [added, adds])).own).toEqual([
    { id: 'own-ask', name: 'redacted-email-1', events: ['ask'] },
  ]);
  expect(JSON.parse(toJson(own))).not.toHaveProperty('own');
});

/** Fields of a CSV file, by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** How many cells a table row has for each common reading of a backslash before a pipe. */
const cells = (row: string) => [row.split('|').length - 2, row.split(/(?<!\\)\|/).length - 2];

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '|',
        '\\',
        '`',
        '\n',
        '\r\n',
        '<img src=x onerror=alert(1)>',
        '](javascript:x)',
        '**',
        '"',
        ',',
        '=cmd()',
        '\u2028',
        '\u202e',
        '---',
        '# ',
        'a',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('Markdown', () => {
  test('groups by page and by state, what needs action first', () => {
    const text = toMarkdown(
      audit([
        verdict({ state: 'tracked', conversion: 'download', destinations: { ga4: 'delivered' }, reason: { code: 'caused' } }),
        verdict(),
        verdict({ state: 'absent', conversion: 'phone', selector: null, reason: { code: 'not-offered' } }),
      ]),
      context,
    );
    expect(text.match(/^#+ .*/gm)).toEqual([
      '# title',
      '## Mug',
      '### ✕ &#60;untracked\\> (1)',
      '### ✓ &#60;tracked\\> (1)',
      '### – not-offered (1)',
    ]);
    expect(text).toContain('| Title of add-to-cart | Buy `#buy` | nothing-sent 10 | – | #3 #12 |');
    expect(text).toContain('| Title of download | Buy `#buy` | caused | GA4: delivered | #3 #12 |');
    expect(text).toContain('coverage: 50 %');
    expect(text).toContain('2026-11-21 20:00 UTC');
    expect(text).toContain('\nTitle of phone\n');
  });

  test('a page that could not be judged says so', () => {
    const nothing = { ...audit([]), coverage: { ...audit([]).coverage, ratio: null } };
    expect(toMarkdown(nothing, context)).toContain('nothing-judged');
  });

  test('nothing from a page breaks a table or becomes markup', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (label, selector, title) => {
        const text = toMarkdown(audit([verdict({ label, selector }), verdict()], { title }), context);
        const rows = text.split('\n').filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(4);
        for (const row of rows) expect(cells(row)).toEqual([5, 5]);
        expect(text.split('\n')).toHaveLength(toMarkdown(audit([verdict(), verdict()]), context).split('\n').length);
        expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/<(?!code>|\/code>|https:)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  test('starts with a byte order mark and has a row a verdict', () => {
    const text = toCsv(audit([verdict(), verdict({ selector: null, label: '' })]), context);
    expect(text.startsWith('\uFEFFpage,')).toBe(true);
    expect(parseCsv(text.slice(1))).toHaveLength(3);
    expect(parseCsv(text.slice(1))[1]).toEqual([
      'https://shop.test/mug',
      'product',
      'add-to-cart',
      'Title of add-to-cart',
      '#buy',
      'Buy',
      'untracked',
      '<untracked>',
      'nothing-sent',
      'nothing-sent 10',
      '',
      '3 12',
    ]);
  });

  test('every cell comes back as it was, but for the guard against formulas', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, selector) => {
        const row = parseCsv(toCsv(audit([verdict({ label, selector })]), context).slice(1))[1];
        expect(row).toHaveLength(12);
        expect([selector, `'${selector}`]).toContain(row?.[4]);
        expect([label, `'${label}`]).toContain(row?.[5]);
        for (const cell of row ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('makes text of %j', (label) => {
    expect(parseCsv(toCsv(audit([verdict({ label })]), context).slice(1))[1]?.[5]).toBe(`'${label}`);
  });
});

test('JSON has the shape that other programs rely on', () => {
  const written = toJson(
    audit([verdict(), verdict({ selector: null, reason: { code: 'waiting' } })], { url: 'https://shop.test/?e=a%40b.hu' }),
  );
  expect(JSON.parse(written)).toEqual({
    chains: [],
    pages: [
      {
        url: 'https://shop.test/?e=redacted-email-1',
        type: 'product',
        verdicts: [
          {
            conversion: 'add-to-cart',
            selector: '#buy',
            label: 'Buy',
            state: 'untracked',
            reason: 'nothing-sent',
            detail: { seconds: 10 },
            destinations: {},
            evidence: [3, 12],
          },
          {
            conversion: 'add-to-cart',
            selector: null,
            label: 'Buy',
            state: 'untracked',
            reason: 'waiting',
            destinations: {},
            evidence: [3, 12],
          },
        ],
      },
    ],
    sites: [],
    dismissed: [],
    coverage: audit([]).coverage,
    destinations: { vendors: [], rows: [] },
    quality: [],
    unknown: [],
    consent: { mode: {}, sources: [], table: { answers: [], rows: [] }, timeline: [] },
  });
});

describe('dismissed offers', () => {
  const note = {
    conversion: 'phone',
    page: 'https://shop.test/?e=a%40b.hu',
    selector: '#p|q',
    label: 'Call a@b.hu',
    reason: 'irrelevant',
    at: 7,
    on: ['https://shop.test/?e=a%40b.hu'],
    stale: false,
  } as const;
  const noted: Audit = {
    ...audit([verdict()], { type: 'landing', detected: 'product' }),
    dismissed: [note, { ...note, selector: null, label: '', reason: 'wrong', on: [], stale: true }],
  };

  test('stand in the report with the reason, and whether they are there any more', () => {
    const text = toMarkdown(noted, context);
    expect(text).toContain('## dismissed (2)');
    const rows = text
      .slice(text.indexOf('## dismissed'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const row of rows) expect(cells(row)).toEqual([4, 4]);
    expect(rows.slice(2)).toEqual([
      expect.stringMatching(/^\| Title of phone \| Call redacted-email-1 .* \| irrelevant \| <https:.*redacted-email-1> \|$/),
      expect.stringMatching(/^\| Title of phone \| whole-page \| wrong · stale \|/),
    ]);
    expect(toMarkdown(audit([verdict()]), context)).not.toContain('dismissed');
  });

  test('have a row each in CSV, in a state of their own', () => {
    const rows = parseCsv(toCsv(noted, context).slice(1));
    expect(rows.map((row) => [row.length, row[6], row[8], row[9]]).slice(1)).toEqual([
      [12, 'untracked', 'nothing-sent', 'nothing-sent 10'],
      [12, 'dismissed', 'irrelevant', 'irrelevant'],
      [12, 'dismissed', 'wrong', 'wrong · stale'],
    ]);
    expect(toCsv(noted, context)).not.toMatch(/a@b|a%40b/);
  });

  test('and what detection said of a corrected page, are in JSON', () => {
    const { dismissed, pages } = JSON.parse(toJson(noted));
    expect(pages[0]).toMatchObject({ type: 'landing', detected: 'product' });
    const { at: _, ...kept } = note;
    const page = 'https://shop.test/?e=redacted-email-1';
    expect(dismissed).toEqual([
      { ...kept, label: 'Call redacted-email-1', page, on: [page] },
      { ...kept, selector: null, label: '', reason: 'wrong', page, on: [], stale: true },
    ]);
  });
});

describe('consent', () => {
  const moment = { seq: 3, at: Date.UTC(2026, 10, 21, 20, 0, 1), source: 'google', state: { ad_storage: 'denied' } } as const;
  const told = {
    ...audit([verdict()]),
    consent: { ad_storage: 'denied', analytics_storage: 'granted' } as const,
    consentSources: [{ source: 'klaro', state: { 'a|b': 'denied' }, open: true } as const],
    consentTimeline: [
      { ...moment, said: 'default', regional: true } as const,
      { ...moment, source: 'klaro', said: 'live', state: {}, open: true } as const,
    ],
  };

  test('stands in the report: as it is, who manages it, and how it came about', () => {
    const text = toMarkdown(told, context);
    expect(text).toContain(
      '## consent\n\n- google – denied: ad_storage; granted: analytics_storage\n- klaro – open – denied: a&#124;b\n\n',
    );
    expect(text).toContain('| time | source | change |\n| --- | --- | --- |\n');
    expect(text).toContain('| 20:00:01.000 | google, default, regional | denied: ad_storage |');
    expect(text).toContain('| 20:00:01.000 | klaro, live, open | – |');
    expect(toMarkdown(audit([verdict()]), context)).not.toContain('## consent');
  });

  test('stands in the data', () => {
    expect(JSON.parse(toJson(told)).consent).toEqual({
      mode: told.consent,
      sources: told.consentSources,
      table: { answers: [], rows: [] },
      timeline: told.consentTimeline,
    });
  });
});

describe('beacons that nobody reads', () => {
  const told = {
    ...audit([verdict()]),
    quality: [],
    unknown: [
      { host: 'a.known.test', count: 3 },
      { host: 'shop.test', count: 1, tunnel: true as const },
    ],
  };
  const company = (host: string) => (host === 'a.known.test' ? 'Known | Ltd' : null);

  test('stand in the report with their company, and tunnels as such', () => {
    const text = toMarkdown(told, { ...context, company });
    expect(text).toContain('## unknown\n\n| host | company | requests |\n| --- | --- | --- |\n');
    expect(text).toContain('| `a.known.test` | Known &#124; Ltd | 3 |\n| `shop.test` tunnel | – | 1 |');
    expect(toMarkdown(told, context)).toContain('| `a.known.test` | – | 3 |');
    expect(toMarkdown(audit([verdict()]), context)).not.toContain('## unknown');
  });

  test('stand in the data', () => {
    expect(JSON.parse(toJson(told, company)).unknown).toEqual([
      { host: 'a.known.test', count: 3, company: 'Known | Ltd' },
      { host: 'shop.test', count: 1, tunnel: true },
    ]);
  });
});

test('a recording is written redacted and otherwise as it was', () => {
  const place = { seq: 1, at: 5, frame: 0, doc: 'd' };
  const recording = {
    format: 'mikroskop-recording',
    version: 1,
    id: 'r',
    app: '0.1.0',
    browser: 'chrome',
    url: 'https://shop.test/',
    startedAt: 1,
    endedAt: null,
    settings: { require: [] },
    signals: [
      {
        ...place,
        kind: 'request',
        requestId: '7',
        url: 'https://x.test/g/collect?em=a%40b.hu',
        method: 'POST',
        type: 'ping',
        bodyBase64: btoa('en=x&e=a@b.hu'),
      },
      {
        ...place,
        seq: 2,
        kind: 'push',
        layer: 'dataLayer',
        entry: { event: 'x', user: { email: 'A@b.hu', phone: '+3612345678' }, n: 1 },
      },
    ],
  } as const;
  const written = JSON.parse(toRecordingFile(recording));
  expect(written).toEqual({
    ...recording,
    signals: [
      {
        ...recording.signals[0],
        url: 'https://x.test/g/collect?em=redacted-email-1',
        bodyBase64: btoa('en=x&e=redacted-email-1'),
      },
      { ...recording.signals[1], entry: { event: 'x', user: { email: 'redacted-email-1', phone: 'redacted-phone' }, n: 1 } },
    ],
  });
});

describe('chains', () => {
  const chains: Audit['chains'] = [
    {
      id: 3,
      at: Date.UTC(2026, 10, 21, 20, 5, 9),
      label: 'Send | anna@posta.example',
      ref: 1,
      steps: [
        { seq: 3, at: 0, what: 'action', name: 'click', where: '' },
        {
          seq: 4,
          at: 0,
          what: 'push',
          name: 'lead',
          where: 'dataLayer',
          join: 'task',
          gap: { code: 'no-tag', detail: { seconds: 10 } },
        },
        { seq: 5, at: 0, what: 'call', name: 'Lead', where: 'fbq' },
        { seq: 6, at: 0, what: 'hit', name: 'Lead', where: 'meta', outcome: 'failed', status: 500, params: { em: 'x' } },
      ],
    },
  ];

  test('stand in the checklist with what became of each step', () => {
    const text = toMarkdown({ ...audit([verdict()]), chains }, context);
    const lines = text.slice(text.indexOf('## chains')).trim().split('\n');
    expect(lines).toEqual([
      '## chains',
      '',
      '- 20:05:09 click Send &#124; redacted-email-1',
      '  - dataLayer **lead** · task · no-tag',
      '  - fbq() **Lead**',
      '  - META **Lead** · failed 500',
    ]);
    expect(toMarkdown(audit([verdict()]), context)).not.toContain('## chains');
  });

  test('are told to other programs without what was sent along', () => {
    const told = JSON.parse(toJson({ ...audit([]), chains })) as { chains: { label: string; steps: object[] }[] };
    expect(told.chains[0]?.label).not.toContain('anna@');
    expect(told.chains[0]?.steps[1]).toEqual({
      seq: 4,
      at: 0,
      what: 'push',
      name: 'lead',
      where: 'dataLayer',
      join: 'task',
      gap: { code: 'no-tag', seconds: 10 },
    });
    expect(JSON.stringify(told.chains)).not.toContain('"em"');
  });

  test('of which only the newest are written down', () => {
    const many = Array.from(
      { length: 130 },
      (_, index) => ({ ...chains[0], id: index, steps: [] }) as unknown as (typeof chains)[0],
    );
    expect(toMarkdown({ ...audit([]), chains: many }, context)).toContain('30 older');
  });
});
