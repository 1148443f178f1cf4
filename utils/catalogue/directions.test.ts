// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './directions';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('map services by their address, each place once', () => {
  const controls = [
    controlOf('Map', { href: 'https://www.google.com/maps/place/Shop' }),
    controlOf('Show on map', { href: 'https://www.google.com/maps/place/Shop', region: 'footer' }),
    controlOf('', { href: 'https://waze.com/ul?ll=1,2' }),
    controlOf('Way', { href: 'geo:47.5,19.0' }),
    controlOf('Útvonaltervezés'),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['Map', 'Map', 'Way', 'Útvonaltervezés']);
});

test('not: other pages of the same hosts, pages of the site', () => {
  const controls = [
    controlOf('Google', { href: 'https://www.google.com/search?q=shop' }),
    controlOf('Directions', { href: '/how-to-find-us' }),
    controlOf('Sitemap', { href: '/sitemap' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'get_directions',
    'directions',
    'directions_click',
    'map_click',
    'google_maps',
    'open_map',
    'waze_click',
    'utvonal',
    'utvonalterv_kattintas',
    'klikniecie_mapy',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['sitemap_click', 'heatmap_loaded', 'map_loaded', 'roadmap', 'bitmap'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'https://maps.google.com/?q=x' }, true],
  ['click', { link_url: 'https://b.test' }, false],
  ['get_directions', {}, true],
  ['Outbound Link: Click', { url: 'https://www.google.com/maps/place/x' }, true],
  ['Outbound Link: Click', { url: 'https://b.test' }, false],
  ['outbound_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
