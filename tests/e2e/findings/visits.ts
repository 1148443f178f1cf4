import { type Pair, SHOP, said } from './pair';

const GO_ON = 'https://shop.example/go-on';

/** What belongs to a visit: what is told twice, to whom, where from and where to. */
export const visits: readonly Pair[] = [
  {
    code: 'sent-twice',
    about: 'two tags for one event',
    script: (it) => `ga4('add_to_cart', sale); ${it}`,
    wrong: "ga4('add_to_cart', sale);",
    right: '',
    firefox: true,
  },
  {
    code: 'page-view-twice',
    about: 'two page views for one change of the address',
    script: (it) => `history.pushState({}, '', location.pathname + '/step'); document.title = 'Step'; ga4('page_view'); ${it}`,
    wrong: "ga4('page_view');",
    right: '',
  },
  {
    code: 'automatic-beside-own',
    about: 'a download that the client reports by itself',
    views: true,
    script: (it) => `const own = automatic();
      addEventListener('click', (event) => { event.preventDefault(); ${it} });`,
    body: '<p><a id="pdf" href="https://shop.example/leaflet.pdf">Leaflet</a></p>',
    wrong: "own('file_download', { 'ep.file': 'leaflet' });",
    right: "own('leaflet_opened', { 'ep.file': 'leaflet' });",
    visit: async ({ go, click }, address) => {
      await go(address);
      await click('#pdf');
    },
  },
  {
    code: 'automatic-beside-own',
    about: 'a scroll that the client reports by itself',
    views: true,
    script: (it) => `const own = automatic();
      addEventListener('scroll', () => own('scroll', { 'ep.depth': ${it} }), { once: true });`,
    body: '<p style="margin: 0; height: 3000px">Long</p>',
    wrong: said('90%'),
    right: said('75%'),
    visit: async ({ go, run }, address) => {
      await go(address);
      await run('scrollTo(0, document.documentElement.scrollHeight)');
    },
    takes: 900,
  },
  {
    code: 'several-properties',
    about: 'a second property',
    views: true,
    script: (it) => `for (const id of ${it}) ga4('page_view', {}, {}, id);`,
    wrong: said(['G-FINDINGS1', 'G-FINDINGS2']),
    right: said(['G-FINDINGS1']),
  },
  {
    code: 'property-without-page-views',
    about: 'a property that is told of nothing else',
    script: (it) => `ga4('add_to_cart', sale, {}, ${it});`,
    wrong: said('G-MISTYPED1'),
    right: said('G-FINDINGS1'),
  },
  {
    code: 'data-layer-replaced',
    about: 'a layer that is made anew',
    script: (it) => `dataLayer.push({ event: 'early' }); window.dataLayer = ${it}; dataLayer.push({ event: 'late' });`,
    wrong: '[]',
    right: 'window.dataLayer || []',
    firefox: true,
  },
  {
    code: 'campaign-not-sent',
    about: 'an address that is cleaned too early',
    views: true,
    query: () => 'utm_source=letter&utm_medium=email&gclid=test',
    script: (it) => `${it} ga4('page_view');`,
    wrong: "history.replaceState({}, '', location.pathname);",
    right: '',
  },
  {
    code: 'campaign-lost-on-redirect',
    about: 'a redirect without the query',
    views: true,
    script: () => "ga4('page_view');",
    wrong: 'bare',
    right: 'whole',
    visit: ({ go }, address, it) => go(`${GO_ON}?how=${it}&to=${encodeURIComponent(address)}&utm_source=letter&gclid=test`),
    firefox: true,
  },
  {
    code: 'campaign-lost-on-redirect',
    about: 'a script that leads on without the query',
    views: true,
    script: () => "ga4('page_view');",
    wrong: 'location.pathname',
    right: 'location.pathname + location.search',
    visit: async ({ go, rest }, address, it) => {
      await go(`${SHOP}/lead-on?by=${encodeURIComponent(it)}&to=${encodeURIComponent(address)}&utm_source=letter`);
      await rest(800);
    },
  },
  {
    code: 'domains-not-linked',
    about: 'a link to another domain that hands nothing over',
    views: true,
    script: () => `
      const handed = new URLSearchParams(location.search).get('_gl');
      if (handed) localStorage.setItem('clientId', handed);
      ga4('page_view');`,
    wrong: 'pay.example.org',
    right: 'pay.example.net',
    visit: async ({ go, click, rest }, address, it) => {
      await go(`${SHOP}/leave?to=${encodeURIComponent(address.replace('shop.example', it))}`);
      await rest(300);
      await click(it === 'pay.example.net' ? '#linked' : '#plain');
    },
  },
];
