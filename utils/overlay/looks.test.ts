import { describe, expect, test } from 'vitest';
import { graver, looks, outcomes } from './looks';

/** Contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

describe('looks', () => {
  test.each([...Object.entries(looks), ...Object.entries(outcomes)])('%s is readable in white', (_, { colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('tell states and outcomes apart without colour', () => {
    for (const group of [looks, outcomes]) {
      const marks = Object.values(group).map(({ mark }) => mark);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  test('sort what needs action first', () => {
    const states = (['tracked', 'absent', 'untested', 'untracked', 'unclear', 'partial'] as const).map((state) => ({ state }));
    expect(states.sort(graver).map(({ state }) => state)).toEqual([
      'untracked',
      'partial',
      'unclear',
      'untested',
      'tracked',
      'absent',
    ]);
  });
});
