// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './consent-choice';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

const banner = (html: string) => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('a, button')].map((element) => ({
    ...controlOf(element.textContent ?? ''),
    element,
    region: 'consent' as const,
  }));
};

test('the banner as a whole, not its buttons', () => {
  const controls = banner('<div id="banner"><p>Cookies</p><button>Accept</button><button>Refuse</button></div>');
  expect(conversion.find(pageOf({ controls })).map(({ element, label }) => [element?.id, label])).toEqual([['banner', 'Accept']]);
  expect(conversion.find(pageOf({ controls: banner('<div id="one"><button>OK</button></div>') }))[0]?.element?.id).toBe('one');
});

test('not: a banner that only links to a policy, and no banner', () => {
  expect(conversion.find(pageOf({ controls: [controlOf('Cookies', { href: '/cookies', region: 'consent' })] }))).toEqual([]);
  expect(conversion.find(pageOf({ controls: [controlOf('Accept all cookies')] }))).toEqual([]);
});

describe('names', () => {
  test.each([
    'consent_choice',
    'cookie_accept_all',
    'cookies_accepted_all',
    'accept_cookies',
    'reject_all_cookies',
    'consent_given',
    'consent_denied',
    'suti_elfogadas',
    'akceptacja_cookies',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['cookie_banner_view', 'consent_default', 'consent_update', 'cookie_policy_click', 'cookie_loaded'])(
    '%s does not',
    (name) => {
      expect(conversion.proves.lexicon.test(name)).toBe(false);
    },
  );
});
