import { expect, test } from 'vitest';
import { lists as catalogueLists } from '../utils/catalogue/words/all';
import { tables } from '../utils/detect/tables';
import { lists as detectLists } from '../utils/detect/words/all';
import type { Phrases } from '../utils/model/conversion';
import { fillLists, packLists } from '../utils/wire/lists';

const phrases = new Map([...detectLists, ...catalogueLists]);
const inOrder = (list: Phrases) => [...new Set(Object.values(list).flat())].sort();

test('all lists are there, each under a name of its own', () => {
  expect(detectLists.size).toBeGreaterThan(30);
  expect(catalogueLists.size).toBeGreaterThan(30);
  expect(phrases.size).toBe(detectLists.size + catalogueLists.size);
  for (const [name, list] of phrases) expect([name, inOrder(list).length > 5]).toEqual([name, true]);
});

test('what was packed and sent fills empty lists with the same', () => {
  const sent: unknown = JSON.parse(JSON.stringify(packLists({ phrases, tables })));
  const empty = {
    phrases: new Map([...phrases.keys()].map((name): [string, Phrases] => [name, {}])),
    tables: Object.fromEntries(Object.keys(tables).map((name) => [name, {}])),
  };
  fillLists(sent as Parameters<typeof fillLists>[0], empty);
  for (const [name, list] of phrases) expect(inOrder(empty.phrases.get(name) ?? {})).toEqual(inOrder(list));
  expect(empty.tables).toEqual(tables);
});
