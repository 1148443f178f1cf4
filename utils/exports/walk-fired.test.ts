import { expect, test } from 'vitest';
import type { Sent } from '../model/sent';
import type { Signal } from '../model/signal';
import { loadedAfter, walkFired } from './walk-fired';

function sent(at: number, vendor: string, event?: string, more: Partial<Sent> = {}): Sent {
  const hit = { vendor, kind: 'event', params: {}, ...(event && { event }) } as const;
  return { at, url: 'https://collect.test/', fate: 'delivered', hits: [hit], ...more };
}

const nothing = { sent: [], from: null };

test('what left on each visit stands side by side, and counts from when the answer was in place', () => {
  const visits = {
    before: { sent: [sent(1, 'plausible', 'pageview')], from: null },
    denied: { sent: [sent(1, 'plausible', 'pageview'), sent(9, 'plausible', 'pageview')], from: 5 },
    accepted: {
      sent: [sent(5, 'meta'), sent(6, 'ga4', 'scroll'), sent(7, 'ga4', 'page_view'), sent(8, 'ga4', 'scroll')],
      from: 5,
    },
  };
  expect(walkFired(visits)).toEqual([
    { vendor: 'ga4', fired: { before: null, denied: null, accepted: { count: 3, names: ['page_view', 'scroll'] } } },
    { vendor: 'meta', fired: { before: null, denied: null, accepted: { count: 1, names: [] } } },
    {
      vendor: 'plausible',
      fired: { before: { count: 1, names: ['pageview'] }, denied: { count: 1, names: ['pageview'] }, accepted: null },
    },
  ]);
});

test('what was blocked did not leave', () => {
  const blocked = { sent: [sent(1, 'meta', 'PageView', { fate: 'blocked' })], from: null };
  expect(walkFired({ before: nothing, denied: nothing, accepted: blocked })).toEqual([]);
});

test('the page is another once the browser has said so, not once it was asked', () => {
  const commit = (at: number, frame: number) => ({ kind: 'navigation', how: 'commit', at, frame }) as unknown as Signal;
  expect(loadedAfter({ signals: [commit(1, 0), commit(6, 3), commit(8, 0)] }, 5)).toBe(8);
  expect(loadedAfter({ signals: [commit(1, 0)] }, 5)).toBe(5);
});
