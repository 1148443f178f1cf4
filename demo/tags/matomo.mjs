/** Matomo's library as the shop needs it: takes over `_paq`, turns its instructions into requests to `matomo.php`. */
const state = { tracker: '', site: '', url: location.href, title: document.title, product: null };
const PAGE_VIEW = Math.random().toString(36).slice(2, 8);

function send(fields) {
  const url = new URL(state.tracker, location.href);
  const now = new Date();
  const all = {
    ...fields,
    idsite: state.site,
    rec: 1,
    r: String(Math.random()).slice(2, 8),
    h: now.getHours(),
    m: now.getMinutes(),
    s: now.getSeconds(),
    url: state.url,
    urlref: document.referrer,
    cookie: 0,
    res: `${screen.width}x${screen.height}`,
    pv_id: PAGE_VIEW,
    send_image: 0,
  };
  for (const [name, value] of Object.entries(all))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  navigator.sendBeacon(url.href);
}

const instructions = {
  setTrackerUrl: (url) => Object.assign(state, { tracker: url }),
  setSiteId: (site) => Object.assign(state, { site }),
  setCustomUrl: (url) => Object.assign(state, { url }),
  setDocumentTitle: (title) => Object.assign(state, { title }),
  setEcommerceView: (sku, name, category, price) =>
    Object.assign(state, { product: { _pks: sku, _pkn: name, _pkc: category, _pkp: price } }),
  trackPageView: () => send({ action_name: state.title, ...state.product }),
  trackEvent: (category, action, name, value) => send({ e_c: category, e_a: action, e_n: name, e_v: value, ca: 1 }),
};

function run([name, ...args]) {
  instructions[name]?.(...args);
}

const queue = window._paq ?? [];
for (const instruction of queue) run(instruction);
window._paq = { push: (...more) => more.forEach(run) };
window.Matomo = { initialized: true };
