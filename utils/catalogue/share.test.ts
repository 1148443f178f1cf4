// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './share';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('each way once, by address, words or name', () => {
  const controls = [
    controlOf('', { href: 'https://www.facebook.com/sharer/sharer.php?u=x' }),
    controlOf('Share on Facebook', { href: 'https://www.facebook.com/sharer.php?u=x', region: 'footer' }),
    controlOf('Tweet', { href: 'https://twitter.com/intent/tweet?url=x' }),
    controlOf('Mail', { href: 'mailto:?subject=x&body=y' }),
    controlOf('Link másolása'),
    controlOf('WhatsApp', { href: 'whatsapp://send?text=x' }),
    controlOf('Pin', { html: '<button class="react-share__ShareButton">Pin it</button>' }),
    controlOf('Send to a friend', { href: '/send-to-friend?product=1' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual([
    'Share',
    'Tweet',
    'Mail',
    'Link másolása',
    'WhatsApp',
    'Pin',
  ]);
});

test('not: profiles, shares of a company, opinions, pages about sharing, a viewer of pictures', () => {
  const controls = [
    controlOf('Facebook', { href: 'https://www.facebook.com/shop' }),
    controlOf('Share price', { href: '/investors' }),
    controlOf('Share your experience'),
    controlOf('Share the road', { href: '/blog/road' }),
    controlOf('Share', {
      html: '<div class="pswp"><button class="pswp__button--share" title="Share"></button></div>',
      element: Object.assign(document.createElement('button'), { className: 'x' }),
      region: 'consent',
    }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'share',
    'social_share',
    'share_facebook',
    'share_on_twitter',
    'share_click',
    'content_share',
    'copy_link',
    'link_copied',
    'tweet',
    'megosztas',
    'udostepnienie',
    'skopiowanie_linku',
    'teilen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['market_share', 'share_view', 'shared_cart_view', 'screen_share', 'share_count', 'like'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
