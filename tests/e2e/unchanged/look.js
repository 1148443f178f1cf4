/**
 * Everything that a script could look at to find out whether somebody watches. Runs in the page, before all its other scripts: `look()`
 * answers with plain JSON.
 */
window.look = (() => {
  const source = Function.prototype.toString;
  const flagsOf = ({ value, get, set, ...flags } = {}) => ({ ...flags, value: typeof value, get: typeof get, set: typeof set });
  const thrown = (work) => {
    try {
      return String(work());
    } catch (error) {
      return `${error.name}: ${error.message}`;
    }
  };

  const framesOf = (work) => {
    try {
      return work();
    } catch ({ stack }) {
      return stack.split('\n').map((line) => line.replace(/:\d+:\d+/g, ''));
    }
  };

  const parts = () => ({
    fetch: [window, 'fetch'],
    sendBeacon: [Navigator.prototype, 'sendBeacon'],
    'xhr.open': [XMLHttpRequest.prototype, 'open'],
    'xhr.send': [XMLHttpRequest.prototype, 'send'],
    'xhr.setRequestHeader': [XMLHttpRequest.prototype, 'setRequestHeader'],
    'image.src': [HTMLImageElement.prototype, 'src', 'set'],
    'image.src read': [HTMLImageElement.prototype, 'src', 'get'],
    'script.src': [HTMLScriptElement.prototype, 'src', 'set'],
    setAttribute: [Element.prototype, 'setAttribute'],
    appendChild: [Node.prototype, 'appendChild'],
    pushState: [History.prototype, 'pushState'],
    replaceState: [History.prototype, 'replaceState'],
    addEventListener: [EventTarget.prototype, 'addEventListener'],
    'Array.push': [Array.prototype, 'push'],
    'JSON.stringify': [JSON, 'stringify'],
    'Function.toString': [Function.prototype, 'toString'],
    cookie: [Document.prototype, 'cookie', 'set'],
    WebSocket: [window, 'WebSocket'],
    Image: [window, 'Image'],
    Blob: [window, 'Blob'],
    'blob.constructor': [Blob.prototype, 'constructor'],
    open: [window, 'open'],
    console: [console, 'log'],
  });

  function functionLook(owner, name, part = 'value') {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const made = descriptor?.[part];
    if (typeof made !== 'function') return typeof made;
    return {
      descriptor: flagsOf(descriptor),
      own: Reflect.ownKeys(made).map(String),
      name: made.name,
      length: made.length,
      text: source.call(made),
      ownText: String(made),
      proto: Object.getPrototypeOf(made) === Function.prototype,
      same: Object.getOwnPropertyDescriptor(owner, name)[part] === made,
      construct: owner === window && name !== 'fetch' ? '' : thrown(() => new made()),
    };
  }

  function layerLook(name) {
    const layer = window[name];
    return {
      kind: typeof layer,
      array: Array.isArray(layer),
      tag: Object.prototype.toString.call(layer),
      proto: Object.getPrototypeOf(layer ?? {}) === Array.prototype,
      length: layer?.length,
      keys: Object.keys(layer ?? {}),
      names: Object.getOwnPropertyNames(layer ?? {}),
      enumerated: ((found) => {
        for (const key in layer) found.push(key);
        return found;
      })([]),
      json: thrown(() => JSON.stringify(layer)),
      stable: [layer?.push].includes(layer?.push),
      native: layer?.push === Array.prototype.push,
      ownPush: flagsOf(Object.getOwnPropertyDescriptor(layer ?? {}, 'push')),
      pushName: layer?.push?.name,
      pushLength: layer?.push?.length,
      pushText: layer?.push && source.call(layer.push),
      slot: flagsOf(Object.getOwnPropertyDescriptor(window, name)),
    };
  }

  /** Libraries by their global names, and what of them a page calls. */
  const sdks = [
    ...[
      'fbq',
      '_fbq',
      'snaptr',
      'rdt',
      'twq',
      'pintrk',
      'lintrk',
      'plausible',
      'hj',
      'clarity',
      'ym',
      'snowplow',
      'ttq',
      'umami',
    ],
    ...['posthog', 'mixpanel', 'amplitude', 'analytics', 'rudderanalytics', '_satellite', 'utag', 'shopTag', 'shopTwin'],
  ];
  const methods = [
    'track',
    'capture',
    'page',
    'identify',
    'link',
    'instance',
    'logEvent',
    'group',
    'alias',
    'callMethod',
    'sendEvent',
  ];

  function methodLook(owner, name) {
    const holder = Object.hasOwn(owner, name) ? owner : Object.getPrototypeOf(owner);
    const made = holder && Object.getOwnPropertyDescriptor(holder, name)?.value;
    if (typeof made !== 'function') return typeof made;
    return {
      own: holder === owner,
      descriptor: flagsOf(Object.getOwnPropertyDescriptor(holder, name)),
      name: made.name,
      length: made.length,
      keys: Reflect.ownKeys(made).map(String),
      text: source.call(made),
      same: owner[name] === made,
    };
  }

  function sdkLook(name) {
    const sdk = window[name];
    if (!sdk) return 'none';
    return {
      kind: typeof sdk,
      tag: Object.prototype.toString.call(sdk),
      slot: flagsOf(Object.getOwnPropertyDescriptor(window, name)),
      keys: Object.keys(sdk),
      names: Reflect.ownKeys(sdk).map(String),
      proto: Reflect.ownKeys(Object.getPrototypeOf(sdk) ?? {}).map(String),
      queue: [sdk.queue, sdk.q, sdk.callQueue].map((queue) => (Array.isArray(queue) ? queue.length : typeof queue)),
      name: sdk.name,
      length: sdk.length,
      text: typeof sdk === 'function' ? source.call(sdk) : '',
      same: window[name] === sdk,
      twin: window._fbq === sdk,
      methods: Object.fromEntries(methods.map((method) => [method, methodLook(sdk, method)])),
    };
  }

  /** What the stubs of consent frameworks were told, and the number that the manager gives to the page's next listener. */
  function consentLook() {
    const told = {
      stub: window.stubbed?.().length,
      gpp: Reflect.ownKeys(window.__gpp ?? {}),
      usp: Reflect.ownKeys(window.__uspapi ?? {}),
    };
    let listener = null;
    if (window.stubbed && window.__tcfapi !== window.stubbed)
      window.__tcfapi('addEventListener', 2, ({ listenerId }) => {
        listener = listenerId;
      });
    return { ...told, listener, preferences: thrown(() => JSON.stringify(window.CookieConsent.getUserPreferences())) };
  }

  return () => ({
    sdks: Object.fromEntries(sdks.map((name) => [name, sdkLook(name)])),
    functions: Object.fromEntries(Object.entries(parts()).map(([name, part]) => [name, functionLook(...part)])),
    layers: { dataLayer: layerLook('dataLayer'), adobeDataLayer: layerLook('adobeDataLayer') },
    windowKeys: Object.keys(window),
    windowNames: Object.getOwnPropertyNames(window),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    documentKeys: Reflect.ownKeys(document).map(String),
    elementKeys: Reflect.ownKeys(document.documentElement).map(String),
    navigatorKeys: Reflect.ownKeys(navigator).map(String),
    event: String(window.event?.type),
    has: { dataLayer: 'dataLayer' in window, adobeDataLayer: 'adobeDataLayer' in window, utag_data: 'utag_data' in window },
    history: history.length,
    referrer: document.referrer,
    cookies: document.cookie
      .split('; ')
      .map((cookie) => cookie.split('=')[0])
      .sort(),
    stored: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name, initiatorType }) => `${initiatorType} ${name.split('?')[0]}`)
      .filter((name) => !name.startsWith('script https://shop.example/'))
      .sort(),
    marks: performance
      .getEntries()
      .filter(({ entryType }) => /mark|measure/.test(entryType))
      .map(({ name }) => name),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    nodes: [...document.querySelectorAll('*')].map(({ localName }) => localName),
    active: document.activeElement?.localName,
    consent: consentLook(),
    frames: framesOf(() => XMLHttpRequest.prototype.open.call({}, 'GET', '/')),
    errors: {
      open: thrown(() => XMLHttpRequest.prototype.open.call({}, 'GET', '/')),
      beacon: thrown(() => navigator.sendBeacon('https://[')),
      few: thrown(() => navigator.sendBeacon()),
      image: thrown(() => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call({}, '/')),
    },
  });
})();
window.looks = [];
