// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { audit, coverageOf, HOSTILE, NOON, verdicts } from '../tests/panel/samples';
import type { State, Verdict } from '../utils/model/verdict';

const groups = (root: Element) => [...root.querySelectorAll<HTMLDetailsElement>('.group')];
const row = (root: Element, conversion: string) => root.querySelector(`[data-conversion="${conversion}"]`);
const on = (list: readonly Verdict[]) => {
  const page = audit.pages[1];
  if (!page) throw new Error('no page');
  const changed = { ...audit, pages: [{ ...page, verdicts: list }], coverage: coverageOf(list) };
  return { phase: 'live', audit: changed, startedAt: NOON, now: NOON } as const;
};

test.each([
  ['en', ['Untracked 2', 'Partly tracked 1', 'Not tried yet 6', 'Unclear 1', 'Tracked 2', 'Not here 1']],
  ['hu', ['Nem mért 2', 'Részben mért 1', 'Még nem próbált 6', 'Nem eldönthető 1', 'Mért 2', 'Nincs az oldalon 1']],
  ['pl', ['Nieśledzone 2', 'Częściowo śledzone 1', 'Niesprawdzone 6', 'Nierozstrzygnięte 1', 'Śledzone 2', 'Brak na stronie 1']],
] as const)('what needs action stands first: %s', (language, words) => {
  const { root } = mount(live, { language });
  const heads = groups(root).map((group) => group.querySelector('h2'));
  expect(heads.map((head) => text(head).replace(/(\D)(\d+)$/, (_, word: string, count) => `${word.trim()} ${count}`))).toEqual(
    words,
  );
});

test('what is fine is folded', () => {
  const { root } = mount(live);
  const open = Object.fromEntries(groups(root).map((group) => [group.dataset['state'], group.open]));
  expect(open).toEqual({ untracked: true, partial: true, untested: true, unclear: true, tracked: false, absent: false });
});

test('each state has a shape of its own', () => {
  const { root } = mount(live);
  const shapes = groups(root).map((group) => group.querySelector('summary svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(6);
  expect(root.querySelectorAll('svg:not([aria-hidden=true])').length).toBe(0);
});

test('a row says what, where, why, and what each destination got', () => {
  const { root } = mount(live);
  expect(text(row(root, 'newsletter')?.querySelector('.row-label'))).toBe('Subscribe');
  expect(text(row(root, 'newsletter')?.querySelector('.row-reason'))).toBe('Tried at 12:04:11, waited 10 s, nothing left.');
  expect(text(row(root, 'view-product')?.querySelector('.row-label'))).toBe('whole page');
  expect(text(row(root, 'add-to-cart')?.querySelector('.row-reason'))).toBe(
    'The page tried to send it to Meta Pixel, but the browser or an extension blocked it (net::ERR_BLOCKED_BY_CLIENT).',
  );
  const got = [...(row(root, 'add-to-cart')?.querySelectorAll('.destinations li') ?? [])].map(text);
  expect(got).toEqual(['Google Analytics 4 delivered', 'Meta Pixel blocked']);
});

test('what was not tried says how to try it', () => {
  const { root } = mount(live, { language: 'hu' });
  expect(text(row(root, 'video-progress')?.querySelector('.row-reason'))).toBe('Játssza le a videót legalább a feléig.');
});

test('a row opens down to its signals', () => {
  const { root } = mount(live);
  const added = row(root, 'add-to-cart');
  if (!added) throw new Error('no row');
  const toggle = button(added, 'Add to cart');
  const detail = () => root.querySelector(`#${toggle.getAttribute('aria-controls')}`);
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(detail()?.hasAttribute('hidden')).toBe(true);

  click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(detail()?.hasAttribute('hidden')).toBe(false);
  expect(text(detail())).toContain('Rests on 5 signals');
  const signals = [...(detail()?.querySelectorAll('li') ?? [])].map(text);
  expect(signals).toHaveLength(5);
  expect(signals[0]).toMatch(/^Signal 16 ?12:04:16 ?dataLayer add_to_cart/);
  expect(signals[4]).toMatch(/^Signal 999 ?not in this recording$/);

  click(toggle);
  expect(text(detail())).toBe('');
});

test('a row stays open while the audit goes on', () => {
  const { root, draw } = mount(live);
  click(button(row(root, 'add-to-cart') ?? root, 'Add to cart'));
  draw(on(verdicts.filter(({ conversion }) => conversion !== 'newsletter')));
  expect(row(root, 'add-to-cart')?.querySelector('[aria-expanded=true]')).not.toBeNull();
});

test('an element is shown on the page; the page as a whole and a recording have nothing to show', () => {
  const { root, heard } = mount(live);
  click(button(root, 'Show “Subscribe” on the page'));
  expect(heard.onShow).toHaveBeenCalledExactlyOnceWith(verdicts.find(({ conversion }) => conversion === 'newsletter'));
  expect(row(root, 'view-product')?.querySelector('.small')).toBeNull();
  expect(mount({ phase: 'recording', audit, startedAt: NOON }).root.querySelector('.row .small')).toBeNull();
});

test('of an element that stands on the page a picture can be had, of the page as a whole and in a recording not', () => {
  const { root, heard } = mount(live);
  for (const conversion of ['newsletter', 'view-product']) {
    const head = row(root, conversion)?.querySelector<HTMLElement>('.disclose');
    if (head) click(head);
  }
  click(button(root, 'Screenshot of “Subscribe” (PNG)'));
  expect(heard.onPicture).toHaveBeenCalledExactlyOnceWith(verdicts.find(({ conversion }) => conversion === 'newsletter'));
  expect(text(row(root, 'view-product'))).not.toContain('Screenshot');
  const old = mount({ phase: 'recording', audit, startedAt: NOON }).root;
  const head = row(old, 'newsletter')?.querySelector<HTMLElement>('.disclose');
  if (head) click(head);
  expect(text(row(old, 'newsletter'))).toContain('Element');
  expect(text(row(old, 'newsletter'))).not.toContain('Screenshot');
});

test('many offers of one micro-conversion fold into one line', () => {
  const { root } = mount(live);
  const many = [...root.querySelectorAll<HTMLDetailsElement>('.many details')];
  expect(many.map((each) => [text(each.querySelector('summary')), each.open])).toEqual([['Outbound link 5', false]]);
  expect(many[0]?.querySelectorAll('.row').length).toBe(5);
});

test('what a page does not offer is counted and named once', () => {
  const absent = (conversion: string): Verdict => ({
    conversion,
    selector: null,
    ref: null,
    label: '',
    state: 'absent',
    reason: { code: 'not-offered' },
    destinations: {},
    evidence: [],
  });
  const { root } = mount(on([absent('phone'), absent('phone'), absent('download')]));
  expect(text(root.querySelector('.group'))).toBe('Not here2Phone call · File download');
  expect(text(root)).toContain('No micro-conversion found on this page yet.');
});

test('every state alone makes one group', () => {
  const states: readonly State[] = ['tracked', 'partial', 'untracked', 'untested', 'unclear', 'absent'];
  for (const state of states) {
    const { root } = mount(on(verdicts.slice(0, 1).map((verdict) => ({ ...verdict, state }))));
    expect(groups(root).map((group) => group.dataset['state'])).toEqual([state]);
  }
});

test('nothing from a page becomes markup', () => {
  const hostile = verdicts.map((verdict) => ({
    ...verdict,
    selector: `${HOSTILE}`,
    label: HOSTILE,
    reason: { code: 'failed', detail: { vendor: HOSTILE, status: 500 } } as const,
    destinations: { ga4: 'failed' } as const,
  }));
  const { root } = mount(on(hostile));
  for (const toggle of root.querySelectorAll<HTMLElement>('.disclose')) click(toggle);
  expect(root.querySelectorAll('img, b, script').length).toBe(0);
  expect(text(root)).toContain(HOSTILE);
});
