// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './rss-push';
import { controlOf, eventOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('feeds and buttons that turn on notifications', () => {
  const controls = [controlOf('', { href: '/feed/' }), controlOf('Enable notifications'), controlOf('Értesítést kérek')];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(['RSS', 'Enable notifications']);
});

test('not: pages about feeds, forms, banners', () => {
  const controls = [
    controlOf('Animal feed', { href: '/shop/animal-feed' }),
    controlOf('RSS', { href: '/about-rss' }),
    controlOf('Allow notifications', { region: 'consent' }),
    controlOf('Install app', { form: formOf('other') }),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'push_subscribe',
    'push_notification_opt_in',
    'notification_permission_granted',
    'enable_notifications',
    'rss',
    'rss_feed',
    'pwa_install',
    'add_to_home_screen',
    'subscribe',
    'ertesites_engedelyezes',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['unsubscribe', 'push_received', 'notification_view', 'newsletter_subscribe', 'notification_dismissed'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['subscribe', { method: 'push' }, true],
  ['subscribe', {}, false],
  ['enable_notifications', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
