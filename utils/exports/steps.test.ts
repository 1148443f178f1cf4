import { describe, expect, test } from 'vitest';
import type { Signal } from '../model/signal';
import { doneSteps, toSteps, toStepsFile } from './steps';

const SITE = 'https://shop.test';
type Told = { readonly kind: string; readonly at: number; readonly [field: string]: unknown };

/** A recording of these signals, whose times are milliseconds after its beginning. */
function recording(...told: Told[]) {
  const signals = told.map((signal, index) => ({ seq: index + 1, frame: 0, doc: 'd1', ...signal }) as unknown as Signal);
  const rest = { id: 'r', app: '0', browser: 'chrome', endedAt: null, settings: { require: [] } } as const;
  return { format: 'mikroskop-recording', version: 1, url: `${SITE}/`, startedAt: 0, signals, ...rest } as const;
}

let ids = 0;
const load = (at: number, path: string, more: object = {}): Told => ({
  kind: 'navigation',
  how: 'load',
  at,
  url: SITE + path,
  referrer: '',
  ...more,
});
const done = (at: number, action: string, ref: number, selector: string, more: object = {}): Told => ({
  kind: 'interaction',
  action,
  at,
  id: `i${++ids}`,
  element: { ref, selector, tag: 'button', label: '' },
  path: [ref, 1],
  ...more,
});
const mark = (at: number, action: string, value: number): Told => ({
  kind: 'interaction',
  action,
  at,
  id: `i${++ids}`,
  element: null,
  path: [],
  value,
});
const field = (ref: number, selector: string) => ({ element: { ref, selector, tag: 'input', label: '' } });

describe('what a visitor did', () => {
  test('the first page and typed addresses are opened; where a click, a form or the page itself leads is not', () => {
    const request = (at: number, path: string, initiator?: string): Told => ({
      kind: 'request',
      requestId: `q${at}`,
      type: 'main_frame',
      method: 'GET',
      at,
      url: SITE + path,
      ...(initiator && { initiator }),
    });
    const visit = recording(
      load(100, '/'),
      done(2_000, 'click', 9, '#link'),
      request(2_010, '/led', SITE),
      load(2_100, '/led', { doc: 'd2' }),
      request(9_000, '/redirected', SITE),
      load(9_100, '/redirected', { doc: 'd3', referrer: `${SITE}/led` }),
      load(20_000, '/typed?a=1#b', { doc: 'd4' }),
      load(30_000, '/followed', { doc: 'd5', referrer: `${SITE}/typed?a=1` }),
      load(40_000, '/followed', { doc: 'd6', referrer: `${SITE}/typed?a=1` }),
      { kind: 'navigation', how: 'bfcache', at: 50_000, url: `${SITE}/typed?a=1#b`, doc: 'd4' },
      load(60_000, '/', { doc: 'd8', prerender: true }),
    );
    expect(toSteps(visit).filter(({ do: what }) => what !== 'wait')).toEqual([
      { do: 'open', url: '/' },
      { do: 'click', selector: '#link' },
      { do: 'open', url: '/typed?a=1#b' },
      { do: 'reload' },
      { do: 'back' },
    ]);
  });

  test('marked test data is typed into each field, by its kind; a press that only led into one is none', () => {
    const visit = recording(
      load(0, '/'),
      done(1_000, 'click', 5, '#mail', field(5, '#mail')),
      done(1_100, 'input', 5, '#mail', { ...field(5, '#mail'), field: 'email' }),
      done(2_000, 'fill', 6, '#zip', { ...field(6, '#zip'), field: 'postcode' }),
      done(3_000, 'click', 7, '#size', { element: { ref: 7, selector: '#size', tag: 'select', label: '' } }),
      done(3_100, 'change', 7, '#size', { element: { ref: 7, selector: '#size', tag: 'select', label: '' } }),
      done(4_000, 'click', 8, 'label', { element: { ref: 8, selector: 'label', tag: 'label', label: 'I agree' } }),
      done(4_001, 'click', 9, '#agree', field(9, '#agree')),
      done(4_002, 'change', 9, '#agree', field(9, '#agree')),
      done(5_000, 'click', 10, '#send', { path: [10, 2, 1] }),
      done(5_010, 'submit', 2, 'form', { path: [2, 1], valid: true }),
      done(9_000, 'submit', 3, '#other', { path: [3, 1], valid: true }),
    );
    expect(toSteps(visit).slice(1)).toEqual([
      { do: 'type', selector: '#mail', text: 'mikroskop-test@example.com' },
      { do: 'type', selector: '#zip', text: '1011' },
      { do: 'choose', selector: '#size' },
      { do: 'click', selector: 'label', note: 'I agree' },
      { do: 'click', selector: '#send' },
      { do: 'submit', selector: '#other' },
    ]);
  });

  test('scrolling goes to the deepest mark, reading and watching to the mark that was reached', () => {
    const visit = recording(
      load(0, '/'),
      mark(1_000, 'scroll', 10),
      mark(1_200, 'scroll', 50),
      mark(2_000, 'scroll', 90),
      mark(5_000, 'engaged', 5),
      done(6_000, 'click', 3, 'video', { element: { ref: 3, selector: 'video', tag: 'video', label: 'Film' } }),
      done(6_100, 'play', 3, 'video', { element: { ref: 3, selector: 'video', tag: 'video', label: 'Film' } }),
      done(8_000, 'progress', 3, 'video', { value: 50 }),
      done(8_500, 'play', 4, '#ad', { unasked: true }),
      done(9_000, 'copy', 5, '#coupon'),
      mark(9_100, 'print', 0),
    );
    expect(toSteps(visit)).toEqual([
      { do: 'open', url: '/' },
      { do: 'scroll', to: 0.9 },
      { do: 'wait', ms: 4_200 },
      { do: 'play', selector: 'video', note: 'Film' },
      { do: 'wait', ms: 2_200 },
      { do: 'copy', selector: '#coupon' },
    ]);
  });

  test('presses on nothing and second presses of a double click are left out, unless something came of them', () => {
    const bare = { element: { ref: 2, selector: 'body', tag: 'body', label: '' } };
    const closing = done(9_000, 'click', 2, 'body', bare);
    const visit = recording(
      load(0, '/'),
      done(1_000, 'click', 2, 'body', bare),
      done(2_000, 'click', 3, '#buy'),
      done(2_150, 'click', 3, '#buy'),
      done(4_000, 'click', 3, '#buy'),
      closing,
      { kind: 'push', layer: 'dataLayer', entry: {}, at: 9_001, task: closing['id'] },
    );
    expect(toSteps(visit).map((step) => ('selector' in step ? step.selector : step.do))).toEqual([
      'open',
      '#buy',
      '#buy',
      'body',
    ]);
  });

  test('what is done in a frame says in which, and what scrolls there is not the page', () => {
    const frame = { frame: 4, doc: 'f1' };
    const visit = recording(
      load(0, '/'),
      { ...load(500, ''), ...frame, url: 'https://pay.test/form?session=1#x' },
      { ...mark(900, 'scroll', 50), ...frame },
      done(1_000, 'click', 5, '#pay', frame),
      done(2_000, 'click', 5, '#lost', { frame: 9, doc: 'f2' }),
    );
    expect(toSteps(visit)).toEqual([
      { do: 'open', url: '/' },
      { do: 'click', selector: '#pay', frame: 'https://pay.test/form' },
    ]);
  });

  test('each says when it began and which interactions it stands for', () => {
    const press = done(1_000, 'click', 10, '#send', { path: [10, 2, 1] });
    const sent = done(1_010, 'submit', 2, 'form', { path: [2, 1] });
    const [, click] = doneSteps(recording(load(0, '/'), press, sent));
    expect(click).toEqual({
      step: { do: 'click', selector: '#send' },
      at: 1_000,
      ids: [press['id'], sent['id']],
      label: '',
    });
  });

  test('what was tried without a person is not done again', () => {
    const visit = recording(
      load(0, '/'),
      done(1_000, 'click', 5, '#tried', { scripted: true }),
      done(2_000, 'click', 6, '#held', { held: 'page' }),
      done(3_000, 'click', 7, '#pressed'),
    );
    expect(toSteps(visit)).toEqual([
      { do: 'open', url: '/' },
      { do: 'click', selector: '#pressed' },
    ]);
  });

  test('nothing personal is kept, and nothing makes an empty list', () => {
    const visit = recording(
      load(0, '/?mail=anna%40posta.hu'),
      done(9, 'click', 5, '#a', { element: { ref: 5, selector: '#a', tag: 'a', label: 'anna@posta.hu' } }),
    );
    expect(toStepsFile(visit)).not.toContain('posta');
    expect(toStepsFile(recording())).toBe('[]\n');
  });
});
