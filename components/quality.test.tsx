// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { live, mount, text } from '../tests/panel/mount';
import { audit, HOSTILE, NOON } from '../tests/panel/samples';

const rows = (root: Element) => [...root.querySelectorAll('.quality .row')];

test('is silent where nothing is wrong', () => {
  const screen = { phase: 'live', audit: { ...audit, quality: [] }, startedAt: NOON, now: NOON } as const;
  expect(mount(screen).root.querySelector('.quality')).toBeNull();
});

test('counts by gravity in its line, in words too', () => {
  const { root } = mount(live);
  expect(text(root.querySelector('.quality > summary'))).toBe('Quality of what is sent Error 2 Warning 1 Notice 1');
  expect([...root.querySelectorAll('.quality svg')].every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
});

test('says of each what is wrong, with whom, what to do, and how often it was seen', () => {
  const [value, casing, early] = rows(mount(live).root);
  expect(text(value)).toContain('Error · Google Analytics 4: add_to_cart');
  expect(text(value)).toContain('A value is sent without its currency: it counts for no revenue.');
  expect(text(value)).toContain('What to do: Send the currency with each value, e.g. EUR.');
  expect(text(value)).toContain('seen 3 times, on 1 page');
  expect(text(casing)).toContain(HOSTILE);
  expect(text(early)).toContain('before the visitor had answered the consent banner (Cookiebot, IAB TCF)');
});
