import { expect, test, vi } from 'vitest';
import { createListening } from './listening';

test('puts its listeners on again, each once, and none after its end', () => {
  const stop = new AbortController();
  const { on, renew } = createListening(stop.signal);
  const target = new EventTarget();
  const heard = vi.fn();
  let listener: unknown;
  const add = vi.spyOn(target, 'addEventListener').mockImplementation(function (this: EventTarget, type, handle, options) {
    listener = handle;
    EventTarget.prototype.addEventListener.call(this, type, handle, options);
  });
  on(target, 'click', heard, { capture: true });
  renew();
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(1);
  target.removeEventListener('click', listener as () => void, { capture: true });
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(1);
  renew();
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(2);
  stop.abort();
  add.mockClear();
  renew();
  target.dispatchEvent(new Event('click'));
  expect(heard).toHaveBeenCalledTimes(2);
  expect(add).not.toHaveBeenCalled();
});
