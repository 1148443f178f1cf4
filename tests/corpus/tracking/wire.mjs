/**
 * Ties what happens on a page to a tracker, as a shop's own script or a tag manager does. The script's own element says which rules:
 * `data-rules` is a list of `{ type, css?, event, params }`, `data-options` is for the tracker.
 *
 * @param {(options: Record<string, any>) => (event: string, params: Record<string, any>) => void} connect
 */
export function wire(connect) {
  const { rules = '[]', options = '{}' } = document.currentScript.dataset;
  const track = connect(JSON.parse(options));
  for (const rule of JSON.parse(rules)) listen(rule, () => track(rule.event, rule.params));
}

function listen({ type, css, at, once }, tell) {
  if (type === 'load') return tell();
  if (type === 'half') return half(tell);
  if (type === 'route') return onRoute(at, tell);
  let told = false;
  const hear = (event) => {
    const isMeant = css === undefined || event.composedPath().some((node) => node instanceof Element && node.matches(css));
    if (!isMeant || (once && told)) return;
    told = true;
    tell();
  };
  document.addEventListener(type, hear, true);
}

function half(tell) {
  let told = false;
  addEventListener('scroll', () => {
    if (told || (scrollY + innerHeight) / document.documentElement.scrollHeight < 0.5) return;
    told = true;
    tell();
  });
}

/** Tells when a single-page app shows an address, the first included. */
function onRoute(at, tell) {
  let shown = null;
  const look = () => {
    const now = location.pathname + location.hash;
    if (now === shown) return;
    shown = now;
    if (now === at) tell();
  };
  look();
  setInterval(look, 100);
}
