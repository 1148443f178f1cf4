// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './join-group';
import { controlOf, formOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

test('invitations, groups and words that ask to join', () => {
  const controls = [
    controlOf('Discord', { href: 'https://discord.gg/abc', region: 'footer' }),
    controlOf('Our group', { href: 'https://www.facebook.com/groups/cups' }),
    controlOf('Dołącz do grupy', { href: '/grupa' }),
  ];
  expect(conversion.find(pageOf({ controls }))).toHaveLength(3);
});

test('not: profiles, messages to one, words in the footer, forms', () => {
  const controls = [
    controlOf('Facebook', { href: 'https://www.facebook.com/cups' }),
    controlOf('WhatsApp', { href: 'https://wa.me/361' }),
    controlOf('Join our community', { region: 'footer' }),
    controlOf('Join the group', { form: formOf('newsletter') }),
    controlOf('Join us'),
  ];
  expect(conversion.find(pageOf({ controls }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'join_group',
    'joined_group',
    'join_community',
    'join_discord',
    'community_join',
    'discord_click',
    'csoporthoz_csatlakozas',
    'csatlakozas_csoporthoz',
    'dolaczenie_do_grupy',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['leave_group', 'group_view', 'join_newsletter', 'group_impression', 'join_now'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
