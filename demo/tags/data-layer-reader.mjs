/**
 * Reads a data layer the way Google's container does: replaces `push`, goes through what was queued before, numbers every event
 * with `gtm.uniqueEventId`, keeps a merged model, and takes one entry at a time even when a tag pushes while it is being read.
 *
 * @param {string} name global name of the queue
 * @param {{ event(name: string, model: Record<string, any>): void, command(args: unknown[]): void }} reader
 */
export function readLayer(name, reader) {
  window[name] ??= [];
  const layer = window[name];
  const model = {};
  const waiting = [];
  let reading = false;
  let lastId = 0;

  const read = (entry) => {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') return reader.command(Array.from(entry));
    if (typeof entry === 'function')
      return entry.call({ get: (key) => model[key], set: (key, value) => merge(model, { [key]: value }) });
    if (!entry || typeof entry !== 'object') return;
    if (entry.event) entry['gtm.uniqueEventId'] = ++lastId;
    merge(model, entry);
    if (entry.event) reader.event(entry.event, model);
    if (typeof entry.eventCallback === 'function') entry.eventCallback(name);
  };

  const drain = () => {
    if (reading) return;
    reading = true;
    while (waiting.length > 0) {
      try {
        read(waiting.shift());
      } catch (error) {
        console.warn('Tag manager: an entry failed', error);
      }
    }
    reading = false;
  };

  const push = layer.push;
  layer.push = (...entries) => {
    push.apply(layer, entries);
    waiting.push(...entries);
    drain();
    return true;
  };
  waiting.push(...layer);
  drain();
}

/** Objects are merged, anything else (lists, elements, null) replaces what was there. */
function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    const plain = Object.prototype.toString.call(value) === '[object Object]';
    if (!plain) target[key] = value;
    else target[key] = merge(Object.prototype.toString.call(target[key]) === '[object Object]' ? target[key] : {}, value);
  }
  return target;
}
