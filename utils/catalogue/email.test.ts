// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './email';
import { controlOf, eventOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('each address once; a letter with a subject of its own is another offer', () => {
  const controls = [
    controlOf('Write to us', { href: 'mailto:Info@shop.test', region: 'footer' }),
    controlOf('info@shop.test', { href: 'mailto:info@shop.test' }),
    controlOf('Ask for a price', { href: 'mailto:info@shop.test?subject=Price' }),
    controlOf('', { href: 'mailto:sales@shop.test' }),
  ];
  expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual([
    'info@shop.test',
    'Ask for a price',
    'sales@shop.test',
  ]);
});

test('not: letters to a friend, cookie banners, forms', () => {
  const controls = [
    controlOf('Share by mail', { href: 'mailto:?subject=Look&body=https://shop.test' }),
    controlOf('Privacy', { href: 'mailto:privacy@shop.test', region: 'consent' }),
    controlOf('E-mail'),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'email_click',
    'click_email',
    'mailto',
    'mailto_click',
    'email',
    'click_to_email',
    'header_email_click',
    'emailre_kattintas',
    'klikniecie_e_mail',
    'napisz_do_nas',
    'contact',
    'click',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each([
    'newsletter_email',
    'email_signup',
    'email_field_error',
    'email_submit',
    'email_list_signup',
    'share_email',
    'gmail',
    'mailing',
  ])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});

test.each<[string, Record<string, unknown>, boolean]>([
  ['click', { link_url: 'mailto:a@b.test' }, true],
  ['click', { link_url: 'https://b.test' }, false],
  ['contact', { method: 'email' }, true],
  ['contact', { method: 'phone' }, false],
  ['contact', {}, true],
  ['email_click', {}, true],
])('%s with %o: %s', (name, params, proves) => {
  expect(conversion.proves.when(eventOf(name, params))).toBe(proves);
});
