import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recording } from '../model/recording';
import type { Dismissal } from '../model/site-notes';
import { changeNotes, hostOfChange, MOST_NOTES, mergeNotes, NO_NOTES, readNotes } from './notes';
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
