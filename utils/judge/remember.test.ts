import { expect, test } from 'vitest';
import { remember } from './remember';

test('reads each text once, also where what it reads is false or empty', () => {
  const asked: string[] = [];
  const isLong = remember((text) => {
    asked.push(text);
    return text.length > 3;
  });
  expect(['a', 'long', 'a', 'long', ''].map(isLong)).toEqual([false, true, false, true, false]);
  expect(asked).toEqual(['a', 'long', '']);
});

test('texts without end do not stay, and are read right', () => {
  const double = remember((text) => text + text);
  for (let at = 0; at < 12_000; at += 1) expect(double(`t${at}`)).toBe(`t${at}t${at}`);
  expect(double('t0')).toBe('t0t0');
});
