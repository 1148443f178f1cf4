import { describe, expect, test } from 'vitest';
import type { ElementMake } from '../model/element-make';
import type { Signal } from '../model/signal';
import type { Audit } from '../model/verdict';
import { foresee } from './foresight';

const plain: ElementMake = { tag: 'a', host: 'www.shop.test', isControl: true, classes: [], attributes: [], calls: [] };
const link = (host: string, ending = '', protocol = 'https:') => ({ ...plain, link: { protocol, host, ending } });
const audit = (vendors: readonly string[], ...hits: readonly (readonly [string, string])[]) =>
  ({
    installed: vendors.map((vendor) => ({ vendor, account: '' })),
    chains: [{ steps: hits.map(([where, name]) => ({ what: 'hit', name, where })) }],
  }) as unknown as Audit;
const told = (make: ElementMake, seen: Audit, signals: readonly Signal[] = []) =>
  foresee(make, [], seen, signals).map(({ by, event, where }) => `${by}: ${event} → ${where}`);

describe('what an element would probably send', () => {
  test('is what enhanced measurement makes of it where GA4 is there', () => {
    const ga4 = audit(['ga4']);
    expect(told(link('elsewhere.test'), ga4)).toEqual(['outbound: click → ga4']);
    expect(told(link('www.shop.test', 'pdf'), ga4)).toEqual(['download: file_download → ga4']);
    expect(told(link('blog.shop.test'), ga4)).toEqual([]);
    expect(told(link('www.shop.test', 'html'), ga4)).toEqual([]);
    expect(told(link('', '', 'mailto:'), ga4)).toEqual([]);
    expect(told({ ...plain, form: 'form' }, ga4)).toEqual(['forms: form_submit → ga4']);
    expect(told({ ...plain, form: 'field' }, ga4)).toEqual(['forms: form_start → ga4']);
    expect(told({ ...plain, youtube: true }, ga4)).toEqual(['video: video_start → ga4']);
    expect(told(link('elsewhere.test'), audit(['linkedin']))).toEqual([]);
  });

  test('is what a tool collects by itself, and whether it did', () => {
    expect(told(plain, audit(['posthog']))).toEqual(['collects: $autocapture → posthog']);
    expect(told(plain, audit(['posthog'], ['posthog', '$autocapture']))).toEqual(['collected: $autocapture → posthog']);
    expect(told({ ...plain, classes: ['ph-no-capture'] }, audit(['posthog']))).toEqual([]);
    expect(told({ ...plain, isControl: false }, audit(['posthog', 'clarity']))).toEqual([]);
    expect(told(plain, audit(['clarity']))).toEqual(['recorded:  → clarity']);
  });

  test('is what it says itself, which is better known than what is collected', () => {
    const calls = [{ handler: 'onclick', name: 'gtag', event: 'buy' }];
    const attributes = [
      { name: 'data-umami-event', value: 'Buy' },
      { name: 'data-track', value: 'buy-now' },
    ];
    const classes = ['plausible-event-name=Buy+now'];
    expect(told({ ...plain, calls, attributes, classes }, audit(['umami', 'plausible', 'heap']))).toEqual([
      'handler: buy → gtag',
      'attribute: Buy → umami',
      'named: buy-now → ',
      'attribute: Buy now → plausible',
      'collects: click → heap',
    ]);
    expect(told({ ...plain, attributes, classes }, audit([]))).toEqual(['named: Buy → ', 'named: buy-now → ']);
  });

  test('is what listeners on the page put in the data layer for such elements', () => {
    const push = (entry: unknown) => ({ kind: 'push', layer: 'dataLayer', entry }) as Signal;
    const pushes = [
      push({ event: 'gtm.linkClick' }),
      push({ event: 'gtm.linkClick' }),
      push({ event: 'gtm.formSubmit' }),
      push([1]),
      push(null),
    ];
    expect(told(link('www.shop.test'), audit([]), pushes)).toEqual(['listens: gtm.linkClick → dataLayer']);
    expect(told({ ...plain, form: 'form' }, audit([]), pushes)).toEqual(['listens: gtm.formSubmit → dataLayer']);
  });

  test('is nothing where nothing tells', () => {
    expect(told(plain, audit(['linkedin']))).toEqual([]);
    expect(foresee(null, [], audit(['ga4']), [])).toEqual([]);
  });
});
