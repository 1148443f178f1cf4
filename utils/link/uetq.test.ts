import { expect, test } from 'vitest';
import type { Json, PushSignal } from '../model/signal';
import { createUetQueue } from './uetq';

function reader() {
  const read = createUetQueue();
  return (entry: Json, doc = 'd') => read({ kind: 'push', seq: 1, at: 1, frame: 0, doc, layer: 'uetq', entry } as PushSignal);
}

test('a command in parts says what it says with its last part', () => {
  const read = reader();
  expect([read('consent'), read('default')]).toEqual([{}, {}]);
  expect(read({ ad_storage: 'denied' })).toEqual({
    consent: { state: { ad_storage: 'denied' }, said: 'default', regional: false, source: 'microsoft-uet' },
  });
  expect([read('event'), read('purchase')]).toEqual([{}, {}]);
  expect(read({ revenue_value: 5 })).toEqual({ event: { name: 'purchase', params: { revenue_value: 5 } } });
});

test('parts of other documents, other words and lone objects are no command', () => {
  const read = reader();
  read('consent', 'a');
  read('update', 'b');
  expect(read({ ad_storage: 'granted' }, 'a')).toEqual({});
  expect([read('pageLoad'), read('x'), read({ ad_storage: 'granted' })]).toEqual([{}, {}, {}]);
  expect(read({ event: 'e' })).toEqual({ event: { name: 'e', params: { event: 'e' } } });
});

test('a whole command is read too', () => {
  expect(reader()(['consent', 'update', { ad_storage: 'granted' }])).toMatchObject({ consent: { said: 'update' } });
});
