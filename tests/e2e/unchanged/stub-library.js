/** Takes over from the stubs of `sdks/stubs.mjs` as the real libraries do, and sends one beacon for each call. */
(() => {
  let count = 0;
  // Beacons may overtake each other: each says its place.
  const send = (name, args) => {
    count += 1;
    navigator.sendBeacon('https://stubs.vendor.example/c', JSON.stringify([count, name, ...args]));
  };

  for (const [name, door, queue] of [
    ['fbq', 'callMethod', 'queue'],
    ['snaptr', 'handleRequest', 'queue'],
    ['rdt', 'sendEvent', 'callQueue'],
    ['twq', 'exe', 'queue'],
  ]) {
    const pixel = window[name];
    const waiting = pixel[queue].splice(0);
    pixel[door] = (...args) => send(name, args);
    for (const args of waiting) pixel[door](...args);
  }
  send('identity', [window.fbq === window._fbq, window.fbq.push === window.fbq, window.fbq.queue.length]);

  for (const [name, queue] of [
    ['pintrk', 'queue'],
    ['lintrk', 'q'],
    ['plausible', 'q'],
    ['hj', 'q'],
    ['clarity', 'q'],
    ['ym', 'a'],
    ['shopTag', 'q'],
  ]) {
    const waiting = window[name][queue];
    window[name] = function library(...args) {
      return send(name, args);
    };
    for (const args of waiting) window[name](...args);
  }
  for (const args of window.snowplow.q) send('snowplow', args);
  window.snowplow.q = { push: (args) => send('snowplow', args) };

  /** Has parts that no stand-in could reach. */
  class Library {
    #name;
    constructor(name) {
      this.#name = name;
    }
    track(...args) {
      send(this.#name, ['track', ...args]);
      return this;
    }
    page(...args) {
      return this.track('page', ...args);
    }
    identify() {}
  }
  for (const name of ['ttq', 'analytics', 'rudderanalytics']) {
    const waiting = window[name];
    const library = new Library(name);
    if (waiting._i) {
      const others = { A: new Library('ttq A') };
      const queued = waiting._i.A;
      library._i = others;
      library.instance = (id) => others[id];
      for (const [method, ...args] of queued) others.A[method](...args);
    }
    window[name] = library;
    // What waits is made later, by way of the public object.
    setTimeout(() => {
      for (const [method, ...args] of waiting) window[name][method](...args);
    }, 100);
  }
  window.umami = { track: (...args) => send('umami', args) };
  window._satellite = { track: (...args) => send('_satellite', args) };
  window.utag = { track: (...args) => send('utag', args), link: (data) => window.utag.track('link', data) };
})();
