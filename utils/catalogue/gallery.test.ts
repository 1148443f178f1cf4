// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './gallery';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const picture = (href: string) => controlOf('', { href, html: `<a href="${href}"><img alt="" src="/s.jpg"></a>` });

test('pictures of a product that open large are one offer', () => {
  const controls = [picture('/a.jpg'), picture('/b.webp')];
  expect(conversion.find(pageOf({ type: 'product', controls })).map(({ label, copies }) => [label, copies?.length])).toEqual([
    ['Gallery', 1],
  ]);
});

test('elsewhere three or more make a gallery; a model in three dimensions is one', () => {
  const two = [picture('/a.jpg'), picture('/b.jpg')];
  expect(conversion.find(pageOf({ controls: two }))).toEqual([]);
  expect(conversion.find(pageOf({ controls: [...two, picture('/c.jpg')] }))).toHaveLength(1);
  document.body.innerHTML = '<model-viewer alt="Chair"></model-viewer>';
  expect(conversion.find(pageOf()).map(({ label }) => label)).toEqual(['Chair']);
});

test('not: pictures that lead to pages', () => {
  const controls = [picture('/one'), picture('/two'), picture('/three')];
  expect(conversion.find(pageOf({ type: 'product', controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'gallery',
    'gallery_view',
    'gallery_open',
    'image_zoom',
    'product_image_click',
    'image_click',
    'zoom',
    'view_in_3d',
    'open_gallery',
    'kep_megnyitas',
    'powiekszenie_zdjecia',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['image_load', 'image_error', 'gallery_impression', 'upload_photo', 'profile_save'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['select_content', { content_type: 'gallery' }, true],
  ['select_content', { content_type: 'article' }, false],
  ['gallery_view', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
