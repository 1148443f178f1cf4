import { run } from '../run.mjs';

const url = (way) => `https://hand.vendor.example/collect?en=${way}`;
const json = (event) => JSON.stringify({ event, value: 12, currency: 'EUR' });
const gzip = (text) => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const packed = gzip(json('packed'));

function form(event) {
  const data = new FormData();
  data.append('event', event);
  data.append('file', new File(['a,b\n1,2'], 'cart.csv', { type: 'text/csv' }));
  return data;
}

function xhr(way, body, { sync = false, method = 'POST' } = {}) {
  const request = new XMLHttpRequest();
  request.open(method, url(way), !sync);
  request.send(body);
}

/** Says how often each of its parts is asked for: an onlooker that reads them again would show. */
function counting(parts, log) {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(parts).map(([name, value]) => [
        name,
        {
          enumerable: true,
          get() {
            log.push(name);
            return value;
          },
        },
      ]),
    ),
  );
}

/** Every way to send something that a script has, and some that few know. */
const ways = {
  async first() {
    await fetch(url('fetch-text'), { method: 'POST', body: json('text') });
    await fetch(new URL(url('fetch-url')), { method: 'post', body: new URLSearchParams({ event: 'form' }) });
    await fetch(new Request(url('fetch-request'), { method: 'POST', body: json('request'), keepalive: true }));
    await fetch(new Request(url('fetch-put'), { method: 'PUT', body: form('request') }), { credentials: 'include' });
    await fetch(new Request(url('fetch-override'), { method: 'POST', body: 'old' }), { body: json('new') });
    await fetch(url('fetch-gzip'), { method: 'POST', body: await packed, headers: { 'content-encoding': 'gzip' } });
    await fetch(url('fetch-bytes'), { method: 'POST', body: new TextEncoder().encode(json('bytes')).subarray(2) });
    const used = new Request(url('fetch-used'), { method: 'POST', body: json('used') });
    await used.text();
    const spoilt = await fetch(used).catch((error) => `${error.name}: ${error.message}`);
    const refused = await fetch('https://[').catch((error) => `${error.name}: ${error.message}`);
    const stopped = await fetch(url('fetch-stopped'), { signal: AbortSignal.abort() }).catch(({ name }) => name);
    const asked = [];
    const address = { toString: () => asked.push('address') && url('fetch-counted') };
    await fetch(address, counting({ method: 'POST', body: json('counted'), credentials: 'omit' }, asked));
    await fetch(url('first-report'), { method: 'POST', body: JSON.stringify({ spoilt, refused, stopped, asked }) });
  },
  second() {
    xhr('xhr-text', json('text'));
    xhr('xhr-form', form('form'));
    xhr('xhr-params', new URLSearchParams({ event: 'params' }));
    xhr('xhr-blob', new Blob([json('blob')], { type: 'application/json' }));
    xhr('xhr-document', new DOMParser().parseFromString('<event name="document"/>', 'text/xml'));
    xhr('xhr-get', null, { method: 'get' });
    xhr('xhr-sync', json('sync'), { sync: true });
    new Image().src = url('image');
    const picture = document.createElement('img');
    picture.setAttribute('src', url('image-attribute'));
    picture.src = '';
    const asked = [];
    new Image().src = { toString: () => asked.push('image') && url('image-counted') };
    const open = new XMLHttpRequest();
    open.open(
      { toString: () => asked.push('method') && 'POST' },
      { toString: () => asked.push('address') && url('xhr-counted') },
    );
    open.send({ toString: () => asked.push('body') && json('counted') });
    let error = '';
    try {
      new XMLHttpRequest().send();
    } catch ({ name, message }) {
      error = `${name}: ${message}`;
    }
    xhr('second-report', JSON.stringify({ asked, error }));
  },
  leave() {
    const said = [
      navigator.sendBeacon(url('beacon-text'), json('text')),
      navigator.sendBeacon(url('beacon-blob'), new Blob([json('blob')], { type: 'text/plain' })),
      navigator.sendBeacon(url('beacon-form'), form('form')),
      navigator.sendBeacon(url('beacon-bytes'), new TextEncoder().encode(json('bytes'))),
      navigator.sendBeacon(url('beacon-none')),
      navigator.sendBeacon(url('beacon-large'), 'x'.repeat(70_000)),
    ];
    navigator.sendBeacon(url('leave-report'), JSON.stringify(said));
    fetch(url('fetch-keepalive'), { method: 'POST', body: json('keepalive'), keepalive: true });
  },
};

fetch(url('page'));
run({ track: (name) => ways[name](), leave: (name) => ways[name]() });
