// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { live, mount, text } from '../tests/panel/mount';
import { audit, HOSTILE, NOON, nothing } from '../tests/panel/samples';
import type { Audit } from '../utils/model/verdict';

const showing = (part: Partial<Audit>) => ({ phase: 'live', audit: { ...audit, ...part }, startedAt: NOON, now: NOON }) as const;
const fact = (root: Element, index: number) => root.querySelectorAll('.facts > .fact')[index];

test('vendors stand with their accounts, strangers with their hosts', () => {
  const { root } = mount(live);
  expect([...(fact(root, 0)?.querySelectorAll('.inline li') ?? [])].map(text)).toEqual([
    'Google Tag Manager GTM-ABC123',
    'Google Analytics 4 G-1234567, G-7654321',
    'Meta Pixel 990011223344',
  ]);
  expect([...root.querySelectorAll('.unknown > summary, .unknown li')].map(text)).toEqual([
    'Unknown beacons 2',
    'collect.very-long-host-name.tracking.example 3 beaconsName this endpoint',
    'sst.shop.example 2 beaconsmay carry hits that cannot be read',
  ]);
});

test('consent says first what is denied, in words where there are any', () => {
  const { root } = mount(live);
  expect([...(fact(root, 1)?.querySelectorAll(':scope > ul:first-of-type > li') ?? [])].map(text)).toEqual([
    'denied: ad storage, ad user data, cookies_marketing',
    'granted: analytics storage',
  ]);
  expect(text(root.querySelector('.consent-line'))).toBe('Consent: denied 3 granted 1IAB TCF: no answer yet');
  const none = mount(showing({ consent: {}, consentSources: [] })).root;
  expect(text(none.querySelector('.consent-line'))).toBe('Consent: the page states none');
});

test('consent says who manages it, and whether the visitor has answered', () => {
  const sources = (consentSources: Audit['consentSources']) =>
    [...(fact(mount(showing({ consentSources })).root, 1)?.querySelectorAll(':scope > ul:nth-of-type(2) > li') ?? [])].map(text);
  expect(
    sources([
      { source: 'cookiebot', state: { statistics: 'granted', marketing: 'denied' }, open: false },
      { source: 'tcf', state: { purpose_1: 'denied' }, open: true },
      { source: 'sourcepoint', state: {}, open: false },
      { source: 'usp', state: { sale: 'granted' }, open: false },
    ]),
  ).toEqual([
    'Cookiebot the visitor has answered denied: marketing granted: statistics',
    'IAB TCF no answer yet denied: purpose_1',
    'Sourcepoint',
    'IAB USP granted: sale',
  ]);
  const line = mount(showing({ consent: {}, consentSources: [{ source: 'klaro', state: { ga: 'denied' }, open: false }] })).root;
  expect(text(line.querySelector('.consent-line'))).toBe('Consent: Klaro');
});

test('how consent came about unfolds, a line a change', () => {
  const { root } = mount(live);
  const details = fact(root, 1)?.querySelector<HTMLDetailsElement>('details:not(.consent-table)');
  expect(details?.open).toBe(false);
  expect(text(details?.querySelector('summary'))).toBe('Timeline: 7 changes');
  const moments = [...(details?.querySelectorAll('.timeline > li') ?? [])].map((each) =>
    text(each).replace(/^\d\d:\d\d:\d\d /, ''),
  );
  expect(moments.slice(0, 3)).toEqual([
    'Google Consent Mode, default (for some regions only, tags wait up to 500 ms) denied: ad storage, analytics storage',
    'Cookiebot, state (no answer yet) denied: statistics, marketing',
    'Google Consent Mode, sent along denied: ad user data',
  ]);
  expect(moments[5]).toBe('Google Consent Mode, default (only after the first hits) denied: ad storage');
  expect(mount(showing({ consentTimeline: [] })).root.querySelector('.consent .timeline')).toBeNull();
});

test('health is silent among the facts while all is well, and stands first when not', () => {
  const well = mount(showing({ health: [] })).root;
  expect(well.querySelector('.warnings')).toBeNull();
  expect(text(well.querySelector('.facts'))).toContain('Capture sees everything that it should.');

  const ill = mount(
    showing({
      health: [
        { note: 'dropped', count: 1 },
        { note: 'no-tap', count: 1 },
        { note: 'toString', count: 1 },
      ],
    }),
  ).root;
  expect(text(ill.querySelector('main')?.firstElementChild)).toContain('1 was thrown away');
  expect([...ill.querySelectorAll('.warnings li')].map(text)).toEqual([
    'The page made too many signals: 1 was thrown away.',
    'The page let no capture in: only what leaves the browser is seen. Reload it.',
    'Capture did not see everything (toString).',
  ]);
});

test('coverage says how it is computed and what it leaves out', () => {
  const { root } = mount(live);
  const coverage = root.querySelector('.coverage');
  expect(text(coverage?.querySelector('summary'))).toBe('2 of 5 tracked');
  expect(text(coverage?.querySelector('.explained'))).toMatch(/^50% by weight.*by half.*Not tried yet 6, Unclear 1\./);
  expect(coverage?.querySelector<HTMLElement>('.bar span')?.style.width).toBe('50%');
  expect(text(mount(showing(nothing)).root.querySelector('.coverage summary'))).toBe('Nothing judged yet');
});

test('chains stand newest first, each step with its outcome and its join', () => {
  const { root } = mount(live);
  const chains = [...root.querySelectorAll('.chain')];
  expect(chains.map((chain) => text(chain.querySelector('.chain-head')))).toEqual([
    '12:04:31 click “Add to cart”',
    '12:04:02 page',
  ]);
  expect([...(chains[0]?.querySelectorAll('.steps li') ?? [])].map(text)).toEqual([
    'dataLayer add_to_cart same task',
    'Google Analytics 4 add_to_cart delivered 204 by name',
    'Meta Pixel AddToCart blocked probable, by time',
  ]);
});

test('only the newest chains are drawn, the rest are counted', () => {
  const chain = audit.chains[1];
  if (!chain) throw new Error('no chain');
  const chains = Array.from({ length: 42 }, (_, id) => ({ ...chain, id: id + 1, label: `Button ${id + 1}` }));
  const { root } = mount(showing({ chains }));
  expect(root.querySelectorAll('.chain').length).toBe(30);
  expect(text(root.querySelector('.chain-head'))).toContain('Button 42');
  expect(text(root.querySelector('.chains'))).toContain('12 earlier ones are in the recording.');
});

test('an action that nobody has a word for stands as it is, and never as markup', () => {
  const step = { seq: 1, at: NOON, what: 'action', name: 'constructor', where: '' } as const;
  const push = { seq: 2, at: NOON, what: 'push', name: HOSTILE, where: HOSTILE } as const;
  const { root } = mount(showing({ chains: [{ id: 1, at: NOON, label: HOSTILE, ref: null, steps: [step, push] }] }));
  expect(text(root.querySelector('.chain-head'))).toContain(`constructor “${HOSTILE}”`);
  expect(root.querySelector('.chains img, .chains b')).toBeNull();
});

test('what left stands by what the visitor had answered; nothing where nobody says', () => {
  const { root } = mount(live);
  const rows = [...root.querySelectorAll('.consent-table tr')].map((row) => [...row.children].map(text).join(' | '));
  expect(rows).toEqual(['Vendor | Before | Accepted', 'Google Analytics 4 | 2 | 12', 'Meta Pixel | – | 3']);
  const unknown = { answers: ['unknown'], rows: [{ vendor: 'ga4', sent: { unknown: { count: 1, names: [] } } }] } as const;
  expect(mount(showing({ consentTable: unknown })).root.querySelector('.consent-table')).toBeNull();
});
