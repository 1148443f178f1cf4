import { same } from '../expect';
import { arrived, hit, type Path, page, SHOP, script } from '../path';

/** The pixels of Meta, Snap, Reddit and X, by the name of the door that the library opens in the stub, and of the stub's queue. */
const PIXELS = [
  ['fbq', 'callMethod', 'queue'],
  ['snaptr', 'handleRequest', 'queue'],
  ['rdt', 'sendEvent', 'callQueue'],
  ['twq', 'exe', 'queue'],
] as const;

/** As the public snippets do it: one function under two names, which hands on to the library once there is one. */
const snippet = (name: string, door: string, queue: string) => `
  (() => {
    const stub = (window.${name} = function () { stub.${door} ? stub.${door}.apply(stub, arguments) : stub.${queue}.push(arguments); });
    if (!window._${name}) window._${name} = stub;
    stub.push = stub; stub.loaded = true; stub.version = '2.0'; stub.${queue} = [];
  })();
  ${name}('init', '1', { em: 'anna@shop.test' });`;

/** As the libraries take over: they open the door, and make the calls that wait, in order. */
const library = (name: string, door: string, queue: string) => `
  (() => {
    const pixel = window.${name}, waiting = pixel.${queue}.splice(0);
    pixel.${door} = function () { done.push([].concat.apply(['${name}'], arguments).slice(0, 3).join(' ')); };
    for (const args of waiting) pixel.${door}.apply(pixel, args);
  })();`;

const all = (write: (name: string, door: string, queue: string) => string) =>
  PIXELS.map(([name, door, queue]) => write(name, door, queue)).join('');

export default {
  title:
    'pixels whose stub stays and hands on to the library: each call once, and the function stays the same under all its names',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>done = []; ${all(snippet)}</script><script src="/app.js"></script><script src="/library.js"></script>
        <script src="/later.js"></script>`,
      body: `<button onclick="${all((name) => `${name}('track', 'Click');`)}">Go</button>`,
    }),
    [`${SHOP}/app.js`]: script(`same = [${all((name) => `${name} === _${name},`)}];
      ${all((name) => `${name}('track', 'Stub', { value: 1 });\n`)}`),
    [`${SHOP}/library.js`]: script(all(library)),
    [`${SHOP}/later.js`]: script(`${all((name) => `${name}('track', 'Library');\n`)}
      same.push(${all((name) => `${name} === _${name},`)} fbq.queue.length === 0, String(fbq).includes('stub.callMethod'));
      fetch('${hit('seen')}', { method: 'POST', body: same.join() + ' ' + done.join() });`),
  },
  async act({ click, recorded }) {
    await recorded((signals) => signals.some((signal) => signal.kind === 'body'));
    await click('button');
  },
  expected: {
    signals: [
      ...PIXELS.map(([name]) => ({
        kind: 'call' as const,
        name,
        args: ['init', '1', { em: { $cut: 'private' } }],
        early: true,
        stub: true,
        from: undefined,
        turn: undefined,
      })),
      ...PIXELS.map(([name], index) => ({
        kind: 'call' as const,
        name,
        args: ['track', 'Stub', { value: 1 }],
        early: undefined,
        stub: true,
        turn: same('app.js'),
        from: new RegExp(`^https://shop\\.test/app\\.js:${index + 2}:\\d+$`),
      })),
      ...PIXELS.map(([name], index) => ({
        kind: 'call' as const,
        name,
        args: ['track', 'Library'],
        early: undefined,
        stub: undefined,
        turn: same('later.js'),
        from: new RegExp(`^https://shop\\.test/later\\.js:${index + 1}:\\d+$`),
      })),
      ...PIXELS.map(([name]) => ({
        kind: 'call' as const,
        name,
        args: ['track', 'Click'],
        turn: same('click'),
        task: same('task'),
        from: /^https:\/\/shop\.test\/:\d+:\d+$/,
      })),
      { kind: 'body', url: hit('seen'), turn: same('later.js'), from: /^https:\/\/shop\.test\/later\.js:\d+:\d+$/ },
      { kind: 'request', url: hit('seen') },
    ],
  },
  received: arrived(
    `POST /c?e=seen ${Array(10).fill('true').join()} ${PIXELS.flatMap(([name]) => [`${name} init 1`, `${name} track Stub`])
      .concat(PIXELS.map(([name]) => `${name} track Library`))
      .join()}`,
  ),
} satisfies Path;
