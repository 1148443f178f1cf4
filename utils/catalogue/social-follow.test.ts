// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './social-follow';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('profiles, each once; a link without words is called by its network', () => {
  const controls = [
    controlOf('', { href: 'https://www.facebook.com/shop' }),
    controlOf('Facebook', { href: 'https://www.facebook.com/shop/', region: 'footer' }),
    controlOf('Instagram', { href: 'https://instagram.com/shop' }),
    controlOf('', { href: 'https://www.youtube.com/@shop' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['facebook.com', 'Instagram', 'youtube.com']);
});

test('not: shares, films, posts, home pages of networks', () => {
  const controls = [
    controlOf('Share', { href: 'https://www.facebook.com/sharer/sharer.php?u=x' }),
    controlOf('Film', { href: 'https://www.youtube.com/watch?v=x' }),
    controlOf('Post', { href: 'https://x.com/somebody/status/1' }),
    controlOf('Facebook', { href: 'https://www.facebook.com/' }),
    controlOf('Jobs', { href: 'https://www.linkedin.com/company/shop/jobs/' }),
    controlOf('Code', { href: 'https://github.com/somebody/something' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'social_follow',
    'social_click',
    'social_media_click',
    'follow_us',
    'facebook_click',
    'instagram_link',
    'social_icon_click',
    'follow_on_instagram',
    'kozossegi_oldal',
    'klikniecie_profilu_spolecznosciowego',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['social_share', 'facebook_login', 'twitter_pixel', 'facebook_impression', 'unfollowed_error'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'https://www.facebook.com/shop' }, true],
  ['click', { link_url: 'https://b.test' }, false],
  ['social_follow', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
