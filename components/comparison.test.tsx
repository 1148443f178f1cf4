// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { live, mount, text } from '../tests/panel/mount';
import { compared, HOSTILE } from '../tests/panel/samples';
import type { Phase } from './phase';

const stopped = { ...live, endedAt: 1 } as Phase;

test('what was lost stands first, each with what it was and what it is', () => {
  const { root, heard } = mount(stopped, { compared });
  const dialog = root.querySelector('dialog.comparison');
  expect([...(dialog?.querySelectorAll('section > h3') ?? [])].map(text)).toEqual([
    'Lost: tracked better before 1',
    'Not offered any more 1',
    'Gained: tracked better now 1',
    'New findings 1',
    'Pages seen only before 1',
  ]);
  const lost = dialog?.querySelector('[data-change=lost] li');
  expect([...(lost?.querySelectorAll('p') ?? [])].map(text)).toEqual([
    `Add to cart ${HOSTILE.replace(/\s+/g, ' ')}`,
    'Tracked → Untracked',
    'shop.example/products/stoneware-mug',
  ]);
  expect(text(dialog?.querySelector('[data-change=gone] li p:nth-of-type(2)'))).toBe('Untracked → not offered');
  [...(dialog?.querySelectorAll('button') ?? [])].at(-1)?.click();
  expect(heard.onExportComparison).toHaveBeenCalledOnce();
});

test('a recording to compare with is asked for where there is an audit that has ended', () => {
  const choices = (phase: Phase) => [...mount(phase).root.querySelectorAll('.bottom label')].map(text);
  expect(choices(stopped)).toContain('Compare with a recording…');
  expect(choices(live)).toEqual([]);
  expect(choices({ phase: 'idle', site: null })).not.toContain('Compare with a recording…');
});
