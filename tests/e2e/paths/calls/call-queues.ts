import { same } from '../expect';
import { arrived, hit, type Path, page, SHOP, script } from '../path';

/** Libraries that replace their stub, by the property in which the stub keeps calls. */
const TAGS = [
  ['pintrk', 'queue'],
  ['lintrk', 'q'],
  ['plausible', 'q'],
  ['hj', 'q'],
  ['clarity', 'q'],
  ['ym', 'a'],
] as const;

const all = (write: (name: string, queue: string) => string) => TAGS.map(([name, queue]) => write(name, queue)).join('');

/** As the public snippets do it. */
const snippet = (name: string, queue: string) => `
  window.${name} = window.${name} || function () { (window.${name}.${queue} = window.${name}.${queue} || []).push(arguments); };
  ${name}('first');`;

/** As the libraries take over: a function of their own, and the calls that wait. */
const library = (name: string, queue: string) => `
  (() => {
    const waiting = window.${name}.${queue};
    window.${name} = function (what) { done.push('${name} ' + what); return done.length; };
    window.${name}.loaded = true;
    for (const args of waiting) window.${name}.apply(null, args);
  })();`;

export default {
  title: 'tags whose library replaces the stub, and Snowplow’s, which takes over the queue: each call once',
  pages: {
    [`${SHOP}/`]: page('', {
      head: `<script>done = []; ${all(snippet)} ${snippet('snowplow', 'q')}</script><script src="/app.js"></script>
        <script src="/library.js"></script><script src="/later.js"></script>`,
    }),
    [`${SHOP}/app.js`]: script(`${all((name) => `${name}('stub', { value: 1 });\n`)}snowplow('stub', { value: 1 });`),
    [`${SHOP}/library.js`]: script(`${all(library)}
      for (const args of window.snowplow.q) done.push('snowplow ' + args[0]);
      window.snowplow.q = { push: (args) => done.push('snowplow ' + args[0]) };`),
    [`${SHOP}/later.js`]: script(`${all((name) => `${name}('library');\n`)}
      snowplow('library');
      fetch('${hit('seen')}', { method: 'POST',
        body: [plausible.loaded, plausible.name, Object.keys(plausible), hj('last') === done.length, done].join() });`),
  },
  expected: {
    signals: [
      ...[...TAGS.map(([name]) => name), 'snowplow'].map((name) => ({
        kind: 'call' as const,
        name,
        args: ['first'],
        early: true,
        stub: true,
      })),
      ...[...TAGS.map(([name]) => name), 'snowplow'].map((name, index) => ({
        kind: 'call' as const,
        name,
        args: ['stub', { value: 1 }],
        stub: true,
        early: undefined,
        turn: same('app.js'),
        from: new RegExp(`^https://shop\\.test/app\\.js:${index + 1}:\\d+$`),
      })),
      ...[...TAGS.map(([name]) => name), 'snowplow'].map((name) => ({
        kind: 'call' as const,
        name,
        args: ['library'],
        stub: undefined,
        turn: same('later.js'),
        from: /^https:\/\/shop\.test\/later\.js:\d+:\d+$/,
      })),
      { kind: 'call', name: 'hj', args: ['last'], turn: same('later.js') },
      { kind: 'body', url: hit('seen') },
      { kind: 'request', url: hit('seen') },
    ],
  },
  received: arrived(
    `POST /c?e=seen true,,loaded,true,${[
      ...TAGS.flatMap(([name]) => [`${name} first`, `${name} stub`]),
      'snowplow first',
      'snowplow stub',
    ]
      .concat(TAGS.map(([name]) => `${name} library`))
      .concat(['snowplow library', 'hj last'])
      .join()}`,
  ),
} satisfies Path;
