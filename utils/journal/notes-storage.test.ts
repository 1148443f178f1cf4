import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnConversion } from '../model/own-conversion';
import { keepNote, notesOf, onNotes } from './notes-storage';

const { kept, heard, local } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const heard: ((changes: { [key: string]: { newValue?: unknown } }, area: string) => void)[] = [];
  const tell = (changes: { [key: string]: { newValue?: unknown } }) => {
    for (const hear of heard) hear(changes, 'local');
  };
  const local = {
    get: async (keys: string[]) => Object.fromEntries(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
    set: async (values: { [key: string]: unknown }) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat().filter((key) => kept.delete(key));
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
  };
  return { kept, heard, local };
});

vi.mock('wxt/browser', () => ({
  browser: { storage: { local, onChanged: { addListener: (hear: (typeof heard)[number]) => heard.push(hear) } } },
}));

const own = (host: string, id: string): OwnConversion => ({
  id,
  host,
  name: id,
  selector: '#x',
  on: '',
  action: 'click',
  events: [id],
  parameters: [],
});
const type = (page: string) => ({ page, type: 'cart' }) as const;

beforeEach(() => kept.clear());

test('what is said on one host of a site is known on the other', async () => {
  await keepNote({ note: 'type', ...type('https://www.shop.test/basket') });
  expect((await notesOf('shop.test')).types).toEqual([type('https://www.shop.test/basket')]);
  expect(await notesOf('www.shop.test')).toEqual(await notesOf('shop.test'));
  await keepNote({ note: 'type', page: 'https://shop.test/basket', type: null });
  expect((await notesOf('www.shop.test')).types).toEqual([]);
  expect(kept.size).toBe(0);
});

test('what was kept of both hosts apart is found, and kept as one from the next change on', async () => {
  kept.set('notes:shop.test', { dismissed: [], types: [type('https://shop.test/a')], own: [own('shop.test', 'own-a')] });
  kept.set('notes:www.shop.test', {
    dismissed: [],
    types: [type('https://www.shop.test/b')],
    own: [own('www.shop.test', 'own-a'), own('www.shop.test', 'own-b')],
  });
  const told: [string, number][] = [];
  onNotes((site, { types }) => told.push([site, types.length]));
  const before = await notesOf('www.shop.test');
  expect(before.types).toHaveLength(2);
  expect(before.own?.map(({ id }) => id)).toEqual(['own-a', 'own-b']);
  await keepNote({ note: 'type', ...type('https://shop.test/c') });
  expect([...kept.keys()]).toEqual(['notes:shop.test']);
  expect((await notesOf('shop.test')).types).toHaveLength(3);
  expect(told).toEqual([['shop.test', 3]]);
});
