import { describe, expect, test } from 'vitest';
import { createNaming, fold } from './names';
import { conversions } from './recording.fixture';

const name = createNaming(conversions);
const ids = (set: ReadonlySet<string>) => [...set].sort();
const read = (vendor: string, event: string, params = {}) => name({ vendor, event, params });

test.each([
  ['addToCart', 'add_to_cart'],
  ['Add To Cart', 'add_to_cart'],
  ['AddToCart', 'add_to_cart'],
  ['ADD-TO-CART', 'add_to_cart'],
  ['Kosárba', 'kosarba'],
  ['Wysłano zapytanie', 'wyslano_zapytanie'],
  ['PDFDownload', 'pdf_download'],
  ['  click: "Buy" ', 'click_buy'],
  ['scroll50', 'scroll50'],
  ['', ''],
])('folds %j to %j', (event, folded) => {
  expect(fold(event)).toBe(folded);
});

test('folds in time that grows with the name no more than its cut', () => {
  expect(fold('aB'.repeat(1_000_000)).length).toBeLessThan(200);
});

describe('naming', () => {
  test('standard names are exact and the vendor’s own; GA4’s hold for the data layer', () => {
    expect(ids(read('ga4', 'add_to_cart').standard)).toEqual(['add-to-cart']);
    expect(ids(read('data-layer', 'add_to_cart').standard)).toEqual(['add-to-cart']);
    expect(ids(read('meta', 'AddToCart').standard)).toEqual(['add-to-cart']);
    expect(ids(read('meta', 'ViewContent').proves)).toEqual(['view-product']);
    expect(ids(read('plausible', 'ViewContent').proves)).toEqual([]);
  });

  test('other names are read by the catalogue’s words, whoever sends them', () => {
    const custom = read('plausible', 'Kosárba tétel');
    expect(ids(custom.proves)).toEqual(['add-to-cart']);
    expect(ids(custom.standard)).toEqual([]);
  });

  test('parameters narrow what is proved, not what it is about', () => {
    const quarter = read('ga4', 'scroll', { percent: 25 });
    expect(ids(quarter.proves)).toEqual([]);
    expect(ids(quarter.standard)).toEqual([]);
    expect(ids(quarter.about)).toEqual(['scroll-50']);
    expect(ids(read('ga4', 'scroll', { percent: 50 }).proves)).toEqual(['scroll-50']);
  });

  test.each(['gtm.click', 'gtm.js', 'page_view', 'PageView', 'user_engagement', 'session_start', 'cookie_consent_update'])(
    '%s is noise',
    (event) => {
      expect(read('data-layer', event).noise).toBe(true);
    },
  );

  test.each(['view_item_list', 'banner_impression', 'LCP', 'form_error'])('%s tells what was shown', (event) => {
    expect(read('ga4', event)).toMatchObject({ noise: false, passive: true });
  });

  test('a condition that throws accepts nothing', () => {
    const [id, conversion] = [...conversions][0] ?? [];
    if (!id || !conversion) throw new Error('no conversion');
    const broken = {
      ...conversion,
      proves: {
        ...conversion.proves,
        when: () => {
          throw new Error('broken');
        },
      },
    };
    expect(createNaming(new Map([[id, broken]]))({ vendor: 'ga4', event: 'view_item', params: {} }).proves.size).toBe(0);
  });
});
