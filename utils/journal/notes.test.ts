import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnConversion } from '../model/own-conversion';
import type { Recording } from '../model/recording';
import type { Dismissal } from '../model/site-notes';
import { changeNotes, hostOfChange, MOST_NOTES, mergeNotes, NO_NOTES, readNotes, targetsOn } from './notes';
import { parseRecording } from './recording';

const PAGE = 'https://shop.test/mug';
const NOTE: Dismissal = { conversion: 'phone', page: PAGE, selector: '#p', label: 'Call', reason: 'wrong', at: 1 };
const notes = changeNotes(changeNotes(NO_NOTES, { note: 'dismiss', dismissal: NOTE }), {
  note: 'type',
  page: PAGE,
  type: 'cart',
});

const recording: Recording = {
  format: 'mikroskop-recording',
  version: 1,
  id: 'r',
  app: '1',
  browser: 'cli',
  url: PAGE,
  startedAt: 0,
  endedAt: 1,
  settings: { require: [] },
  signals: [],
};

test('what is said again replaces what was said', () => {
  const again = { ...NOTE, reason: 'irrelevant', at: 2 } as const;
  expect(changeNotes(notes, { note: 'dismiss', dismissal: again }).dismissed).toEqual([again]);
  expect(changeNotes(notes, { note: 'type', page: PAGE, type: 'home' }).types).toEqual([{ page: PAGE, type: 'home' }]);
});

test('what is taken back is gone, and nothing else', () => {
  const other = { ...NOTE, selector: '#q' };
  const both = changeNotes(notes, { note: 'dismiss', dismissal: other });
  expect(changeNotes(both, { note: 'restore', dismissal: NOTE })).toEqual({ ...notes, dismissed: [other] });
  expect(changeNotes(notes, { note: 'type', page: PAGE, type: null })).toEqual({ ...notes, types: [] });
});

test('nothing grows without end: the oldest goes first', () => {
  let many = NO_NOTES;
  for (let at = 0; at < MOST_NOTES + 5; at++)
    many = changeNotes(many, { note: 'dismiss', dismissal: { ...NOTE, selector: `#${at}`, at } });
  expect(many.dismissed).toHaveLength(MOST_NOTES);
  expect(many.dismissed[0]?.at).toBe(5);
});

test('notes are put together without saying anything twice', () => {
  expect(mergeNotes(notes, notes)).toEqual(notes);
  const other = { ...NOTE, page: 'https://pay.test/' };
  const types = [{ page: 'https://pay.test/', type: 'checkout' } as const];
  expect(mergeNotes(notes, { dismissed: [other], types })).toEqual({
    dismissed: [NOTE, other],
    types: [...notes.types, ...types],
  });
});

test('a change is about the host of its page', () => {
  expect(hostOfChange({ note: 'dismiss', dismissal: NOTE })).toBe('shop.test');
  expect(hostOfChange({ note: 'type', page: 'http://a.test:8080/', type: null })).toBe('a.test');
  expect(hostOfChange({ note: 'type', page: 'about:blank', type: null })).toBeNull();
  expect(hostOfChange({ note: 'type', page: '', type: null })).toBeNull();
});

test('of what is stored, each entry is read by itself', () => {
  const stored = {
    dismissed: [NOTE, { ...NOTE, reason: 'newer' }, null],
    types: [
      { page: PAGE, type: 'from-a-newer-version' },
      { page: PAGE, type: 'cart' },
    ],
    more: 1,
  };
  expect(readNotes(stored)).toEqual(notes);
  for (const value of [undefined, null, 7, [], { dismissed: 1, types: {} }]) expect(readNotes(value)).toEqual(NO_NOTES);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readNotes({ dismissed: [value, NOTE], types: value });
      expect(read.dismissed).toContainEqual(NOTE);
    }),
  );
});

test('a recording carries them; one without them is read as before', () => {
  expect(parseRecording(recording).recording.settings).toEqual({ require: [] });
  const noted = { ...recording, settings: { require: [], notes } };
  expect(parseRecording(JSON.parse(JSON.stringify(noted))).recording.settings.notes).toEqual(notes);
  const newer = { ...recording, settings: { require: [], notes: { ...notes, kind: 'shop', types: 'x' } } };
  expect(parseRecording(newer).recording.settings.notes).toEqual({ ...notes, types: [] });
});

const OWN: OwnConversion = {
  id: 'own-book',
  host: 'shop.test',
  name: 'Book',
  selector: '#book',
  on: '',
  action: 'click',
  events: ['book'],
  parameters: [],
};

test('what a host has of its own is replaced as a whole, and no other note with it', () => {
  const other = { ...OWN, host: 'pay.test' };
  const both = { ...notes, own: [OWN, other] };
  const changed = { ...OWN, name: 'Changed' };
  expect(changeNotes(both, { note: 'own', host: 'shop.test', own: [changed] })).toEqual({ ...notes, own: [other, changed] });
  expect(changeNotes(notes, { note: 'own', host: 'shop.test', own: [OWN] })).toEqual({ ...notes, own: [OWN] });
  expect(changeNotes(both, { note: 'type', page: PAGE, type: null })).toEqual({ ...both, types: [] });
  expect(changeNotes(both, { note: 'restore', dismissal: NOTE })).toEqual({ ...both, dismissed: [] });
  expect(hostOfChange({ note: 'own', host: 'shop.test', own: [] })).toBe('shop.test');
  expect(hostOfChange({ note: 'own', host: '', own: [] })).toBeNull();
});

test('what several hosts have of their own is kept side by side', () => {
  const other = { ...OWN, host: 'pay.test' };
  const both = mergeNotes({ ...NO_NOTES, own: [OWN] }, { ...NO_NOTES, own: [{ ...OWN, name: 'Older' }, other] });
  expect(both.own).toEqual([OWN, other]);
  expect(mergeNotes(NO_NOTES, NO_NOTES)).toEqual(NO_NOTES);
});

test('on a page is looked for what its host has, and what is of any', () => {
  const own = [
    OWN,
    { ...OWN, id: 'own-pay', host: 'pay.test' },
    { ...OWN, id: 'own-any', host: '' },
    { ...OWN, id: 'own-page', selector: null },
  ];
  expect(targetsOn('shop.test', own).map(({ id }) => id)).toEqual(['own-book', 'own-any']);
  expect(targetsOn(null, own).map(({ id }) => id)).toEqual(['own-book', 'own-pay', 'own-any']);
  expect(targetsOn('shop.test', undefined)).toEqual([]);
});

test('of what is stored as a host’s own, each is read by itself, and a recording carries it', () => {
  const stored = { ...notes, own: [OWN, { ...OWN, action: 'from-a-newer-version' }, 7] };
  expect(readNotes(stored)).toEqual({ ...notes, own: [OWN] });
  expect(readNotes({ ...notes, own: 'x' })).toEqual({ ...notes, own: [] });
  const noted = {
    ...recording,
    settings: { require: [], notes: { ...notes, own: [OWN, { ...OWN, adds: 'add-to-cart', selector: null, action: null }] } },
  };
  expect(parseRecording(JSON.parse(JSON.stringify(noted))).recording.settings).toEqual(noted.settings);
});
