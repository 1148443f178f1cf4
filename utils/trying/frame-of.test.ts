import { expect, test } from 'vitest';
import type { ElementRef } from '../model/offer';
import type { Signal } from '../model/signal';
import { frameOf } from './frame-of';

const offered = (frame: number, conversion: string, ref: number, label: string): Signal =>
  ({
    kind: 'offer',
    frame,
    found: [{ conversion, element: { selector: 'form', ref, label } as ElementRef }],
  }) as unknown as Signal;
const sought = { conversion: 'newsletter', selector: 'form', ref: 1, label: 'Subscribe' };

test('the page as a whole is in no frame', () => {
  expect(frameOf({ ...sought, selector: null }, [offered(4, 'newsletter', 1, 'Subscribe')])).toBe(0);
});

test('of frames with the same selector the one is meant that offers the same by the same words', () => {
  const signals = [
    offered(0, 'newsletter', 1, 'Subscribe'),
    offered(3, 'newsletter', 1, 'Join'),
    offered(4, 'lead-form', 1, 'Subscribe'),
    offered(5, 'newsletter', 2, 'Subscribe'),
  ];
  expect(frameOf(sought, signals)).toBe(0);
  expect(frameOf({ ...sought, label: 'Join' }, signals)).toBe(3);
});

test('the frame that showed it last is meant, also where it said something else then', () => {
  const signals = [
    offered(3, 'newsletter', 1, 'Subscribe'),
    offered(7, 'newsletter', 1, 'Subscribe'),
    offered(2, 'lead-form', 9, 'Ask'),
  ];
  expect(frameOf(sought, signals)).toBe(7);
  expect(frameOf({ ...sought, label: 'Gone' }, signals)).toBe(2);
  expect(frameOf(sought, [])).toBe(0);
});
