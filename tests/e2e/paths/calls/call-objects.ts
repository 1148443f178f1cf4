import { same } from '../expect';
import { arrived, hit, type Path, page, SHOP, script } from '../path';

/** Libraries whose stub is an array with methods, and that replace it by an object of a class. */
const OBJECTS = [
  ['ttq', 'track'],
  ['posthog', 'capture'],
  ['mixpanel', 'track'],
  ['analytics', 'track'],
  ['rudderanalytics', 'track'],
] as const;

const all = (write: (name: string, method: string) => string) => OBJECTS.map(([name, method]) => write(name, method)).join('');

const snippet = (name: string, method: string) => `
  window.${name} = window.${name} || [];
  ${name}.${method} = function () { ${name}.push(['${method}'].concat(Array.prototype.slice.call(arguments))); };
  ${name}.${method}('First');`;

/** What waits is done once settings have come, by way of the public object: those calls have been told. */
const library = (name: string, method: string) => `
  (() => {
    const waiting = window.${name};
    class Library {
      #done = 0;
      ${method}(what) { done.push('${name} ' + what); this.#done += 1; return this.send(what); }
      send(what) { return what === 'again' ? this.${method}('inner') : this.#done; }
    }
    window.${name} = new Library();
    setTimeout(() => { for (const [method, ...args] of waiting) window.${name}[method](...args); }, 50);
  })();`;

/** Libraries that come as plain objects, without a stub. */
const PLAIN = `
  window.umami = { track(name) { done.push('umami ' + name); } };
  window._satellite = { track: (name) => done.push('_satellite ' + name) };
  window.utag = { track(what, data) { done.push('utag ' + data.event_name); }, link(data) { utag.track('link', data); } };`;

export default {
  title:
    'libraries that are objects: stub, class with private parts, and plain; what waits and what a method calls itself is told once',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>done = []; ${all(snippet)}</script><script src="/app.js"></script><script src="/library.js"></script>
        <script src="/later.js"></script>`,
    }),
    [`${SHOP}/app.js`]: script(all((name, method) => `${name}.${method}('Stub', { value: 1 });\n`)),
    [`${SHOP}/library.js`]: script(all(library) + PLAIN),
    [`${SHOP}/later.js`]: script(`setTimeout(() => {
      ${all((name, method) => `${name}.${method}('again');\n`)}
      umami.track('u'); _satellite.track('s'); utag.link({ event_name: 'l' });
      posthog.capture.call(posthog, 'last');
      const look = [Object.getOwnPropertyNames(posthog), 'capture' in posthog, posthog.capture.name, posthog.capture.length,
        JSON.stringify(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(posthog), 'capture'))];
      fetch('${hit('seen')}', { method: 'POST', body: look.concat(done).join(';') });
    }, 500);`),
  },
  expected: {
    signals: [
      ...OBJECTS.map(([name, method]) => ({
        kind: 'call' as const,
        name: `${name}.${method}`,
        args: ['First'],
        early: true,
        stub: true,
      })),
      ...OBJECTS.map(([name, method], index) => ({
        kind: 'call' as const,
        name: `${name}.${method}`,
        args: ['Stub', { value: 1 }],
        stub: true,
        turn: same('app.js'),
        from: new RegExp(`^https://shop\\.test/app\\.js:${index + 1}:\\d+$`),
      })),
      ...OBJECTS.map(([name, method]) => ({
        kind: 'call' as const,
        name: `${name}.${method}`,
        args: ['again'],
        stub: undefined,
        turn: same('later.js'),
        from: /^https:\/\/shop\.test\/later\.js:\d+:\d+$/,
      })),
      { kind: 'call', name: 'umami.track', args: ['u'], turn: same('later.js') },
      { kind: 'call', name: '_satellite.track', args: ['s'] },
      { kind: 'call', name: 'utag.link', args: [{ event_name: 'l' }] },
      { kind: 'call', name: 'posthog.capture', args: ['last'] },
      { kind: 'body', url: hit('seen'), turn: same('later.js') },
      { kind: 'request', url: hit('seen') },
    ],
  },
  received: arrived(
    `POST /c?e=seen ${[
      ';true;capture;1;{"writable":true,"enumerable":false,"configurable":true}',
      ...OBJECTS.flatMap(([name]) => [`${name} First`, `${name} Stub`]),
      ...OBJECTS.flatMap(([name]) => [`${name} again`, `${name} inner`]),
      'umami u;_satellite s;utag l;posthog last',
    ].join(';')}`,
  ),
} satisfies Path;
