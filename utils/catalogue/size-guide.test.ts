// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './size-guide';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('controls beside the product that name it, as one offer', () => {
  const controls = [controlOf('Size guide'), controlOf('Tabela rozmiarów', { href: '#sizes' }), controlOf('Mérettáblázat')];
  const found = conversion.find(pageOf({ type: 'product', controls }));
  expect(found).toHaveLength(1);
  expect(found[0]?.copies).toHaveLength(2);
});

test('not: in the footer, on other pages, in a long text', () => {
  const footer = controlOf('Size guide', { region: 'footer' });
  const long = controlOf('Read how our size guide helped customers find the right fit', { href: '/blog' });
  expect(conversion.find(pageOf({ type: 'product', controls: [footer, long] }))).toEqual([]);
  expect(conversion.find(pageOf({ type: 'article', controls: [controlOf('Size guide')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'size_guide_open',
    'size_guide',
    'open_size_guide',
    'size_chart_click',
    'view_size_chart',
    'sizing_guide_opened',
    'fit_finder_click',
    'merettablazat',
    'meret_tablazat_megnyitas',
    'otwarcie_tabeli_rozmiarow',
    'tabela_rozmiarow_otwarcie',
    'size_guide_view',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['select_size', 'size_selected', 'size_guide_impression', 'variant_select', 'guide_download', 'select_content'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'size_guide' }, true],
  ['select_content', { content_type: 'video' }, false],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
