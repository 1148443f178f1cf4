import type { NotTriedCode } from '../../../utils/model/trying';

/** A page that fights whoever tries it. */
export interface Hostile {
  readonly title: string;
  readonly html: string;
  /** What becomes of each element: why it was not tried, or null where it was. */
  readonly codes: { readonly [selector: string]: NotTriedCode | null | readonly (NotTriedCode | null)[] };
  /** Verdicts that must not be `untracked`. */
  readonly open?: readonly string[];
  readonly level?: 'safe' | 'cart' | 'forms';
}

const CALL = '<a id="call" href="tel:+3615550100">+36 1 555 0100</a>';
const TELL = `<script>
  const tell = (what) => navigator.sendBeacon('/told?' + what);
  addEventListener('click', (event) => tell('click-' + (event.target.id || event.target.localName)), true);
</script>`;

/** By name. */
export const hostile: { readonly [name: string]: Hostile } = {
  moving: {
    title: 'a link that never holds still',
    html: `${CALL}<script>let x = 0; const call = document.querySelector('#call'); call.style.position = 'absolute';
      setInterval(() => { x = (x + 7) % 400; call.style.left = x + 'px'; call.style.top = 100 + x / 2 + 'px'; }, 16);</script>`,
    codes: { '#call': 'moving' },
  },
  flees: {
    title: 'a link that flees from the mouse, and leaves something else under it',
    html: `<div style="position:relative;height:200px"><button id="trap" style="position:absolute;left:0;top:0;width:300px;height:60px" onclick="tell('trap')">Delete all</button>
      <a id="call" href="tel:+3615550100" style="position:absolute;left:0;top:0;width:300px;height:60px;background:#fff;z-index:2">+36 1 555 0100</a></div>${TELL}
      <script>const call = document.querySelector('#call'); call.addEventListener('mouseover', () => { call.style.left = '500px'; });
      addEventListener('mousedown', () => { call.style.left = '900px'; }, true);</script>`,
    codes: { '#call': ['moving', 'covered', 'hidden'] },
  },
  alerts: {
    title: 'a handler that never stops saying so',
    html: `<a id="call" href="tel:+3615550100" onclick="for (;;) alert('Call us!')">+36 1 555 0100</a> <a id="mail" href="mailto:hello@hostile.example">hello@hostile.example</a>`,
    codes: { '#call': [null, 'timeout', 'failed'], '#mail': [null, 'timeout', 'failed'] },
    open: ['phone'],
  },
  timer: {
    title: 'a page that goes elsewhere by itself, again and again',
    html: `${CALL} <script>addEventListener('mousemove', () => setInterval(() => { location.href = '/elsewhere'; }, 300), { once: true });</script>`,
    codes: { '#call': null },
  },
  covered: {
    title: 'a layer above everything',
    html: `${CALL}<div style="position:fixed;inset:0;background:rgba(0,0,0,.1);z-index:9"></div>`,
    codes: { '#call': 'covered' },
  },
  hover: {
    title: 'a link that is taken away when it is pointed at',
    html: `${CALL}<script>document.querySelector('#call').addEventListener('mouseover', (event) => event.target.remove());</script>`,
    codes: { '#call': ['gone', 'hidden'] },
  },
  late: {
    title: 'a handler that leads on after a while',
    html: `<main><h1>Offer</h1><a id="pdf" href="https://other.example/" onclick="event.preventDefault(); setTimeout(() => { location.href = '/late'; }, 600)">Our other shop</a></main>`,
    codes: { '#pdf': null },
    open: ['outbound'],
  },
  submits: {
    title: 'a link whose handler sends a form',
    html: `<form id="hidden" action="/posted" method="post"><input type="hidden" name="q" value="1"></form>
      <a id="call" href="tel:+3615550100" onclick="document.querySelector('#hidden').submit()">+36 1 555 0100</a>`,
    codes: { '#call': null },
  },
  stops: {
    title: 'handlers that keep the click to themselves',
    html: `<main><a id="out" href="https://other.example/away" onclick="event.stopPropagation()">Our other shop</a>
      <a id="pdf" href="/files/leaflet.pdf" onclick="event.stopImmediatePropagation()">Price list (PDF)</a>
      <a id="call" href="tel:+3615550100" onclick="event.stopPropagation()">+36 1 555 0100</a></main>`,
    codes: { '#out': null, '#pdf': null, '#call': null },
    open: ['outbound'],
  },
  popup: {
    title: 'new tabs, by link and by script',
    html: `<main><a id="out" href="https://other.example/away" target="_blank">Our other shop</a>
      <a id="call" href="tel:+3615550100" onclick="window.open('/popup')">+36 1 555 0100</a></main>`,
    codes: { '#out': null, '#call': null },
    open: ['phone'],
  },
  unload: {
    title: 'a page that asks before it is left, and tells on leaving',
    html: `<main><a id="out" href="https://other.example/away">Our other shop</a></main>
      <script>addEventListener('beforeunload', (event) => event.preventDefault());
      addEventListener('pagehide', () => navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&tid=G-HOSTILE1&cid=1.1&en=click'));</script>`,
    codes: { '#out': null },
    open: ['outbound'],
  },
  history: {
    title: 'a page that changes its address',
    html: `<a id="call" href="tel:+3615550100" onclick="history.pushState({}, '', '/other-address')">+36 1 555 0100</a>
      <a id="mail" href="mailto:hello@hostile.example" onclick="history.replaceState({}, '', '/third-address')">hello@hostile.example</a>`,
    codes: { '#call': null, '#mail': null },
  },
  endless: {
    title: 'a page without an end',
    html: `${CALL}<div id="feed"></div><script>
      const more = () => { for (let n = 0; n < 20; n++) feed.insertAdjacentHTML('beforeend', '<p style="height:200px">More</p>'); };
      more(); addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 1200) more(); });</script>`,
    codes: { '#call': null },
  },
  eases: {
    title: 'a press after which a script scrolls for a second and a half',
    html: `<a id="call" href="tel:+3615550100">+36 1 555 0100</a><div style="height:1200px"></div><script>
      document.querySelector('#call').addEventListener('click', () => {
        const start = performance.now();
        const step = () => { const at = performance.now() - start; if (at > 1500) return; scrollTo(0, at / 10); requestAnimationFrame(step); };
        step();
      });</script>`,
    codes: { '#call': null },
  },
  unreachable: {
    title: 'what cannot be pressed',
    html: `<main><div style="overflow:hidden;width:300px;position:relative;height:40px"><a id="call" href="tel:+3615550100" style="position:absolute;left:-900px">+36 1 555 0100</a></div>
      <a id="mail" href="mailto:hello@hostile.example" style="pointer-events:none">hello@hostile.example</a></main>`,
    codes: { '#mail': 'covered' },
  },
  grave: {
    title: 'what is never done',
    html: `<main><h1>Your account</h1>
      <a id="out" href="/logout" class="btn" style="font-size:30px;background:#06c;color:#fff;padding:20px">Log out</a>
      <button id="delete" style="font-size:30px;background:#c00;color:#fff;padding:20px">Delete my account</button>
      <button id="pay" style="font-size:30px;background:#0a0;color:#fff;padding:20px">Pay now</button>
      <a id="leave" href="/newsletter/unsubscribe">Newsletter</a>
      <form action="/comment" method="post"><label>Your comment <textarea name="comment"></textarea></label><button id="post">Post comment</button></form></main>${TELL}`,
    codes: {},
    level: 'forms',
  },
};
