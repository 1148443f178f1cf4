// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './tab-open';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const tab = (label: string) => controlOf(label, { html: `<button role="tab">${label}</button>` });

test('the tabs of a product are one offer', () => {
  const page = pageOf({ type: 'product', controls: [tab('Description'), tab('Specification'), controlOf('Buy')] });
  expect(conversion.find(page).map(({ label, copies }) => [label, copies?.length])).toEqual([['Description', 1]]);
});

test('not: one alone, on articles, in menus', () => {
  expect(conversion.find(pageOf({ type: 'product', controls: [tab('Description')] }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'article', controls: [tab('One'), tab('Two')] }))).toEqual([]);
  const controls = [tab('One'), tab('Two')].map((control) => ({ ...control, region: 'nav' as const }));
  expect(conversion.find(pageOf({ type: 'product', controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'tab_open',
    'tab_click',
    'product_tab_click',
    'tab_change',
    'switch_tab',
    'tab_selected',
    'specs_view',
    'view_specifications',
    'ful_valtas',
    'otwarcie_zakladki',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['new_tab_open', 'table_click', 'tablet_view', 'tab_visible', 'stable'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'tab' }, true],
  ['select_content', { content_type: 'article' }, false],
  ['tab_open', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
