import type { Compared } from '../../components/comparison';
import type { Chain } from '../../utils/model/chain';
import type { Words } from '../../utils/model/conversion';
import type { Audit, Coverage, PageAudit, State, Verdict } from '../../utils/model/verdict';

/** Noon of a day, local time: what samples are counted from. Milliseconds since the epoch. */
export const NOON = new Date(2026, 10, 21, 12, 4, 0).getTime();

/** What a hostile page would call its button. */
export const HOSTILE = '<img src=x onerror="document.title=\'owned\'"><b>Buy</b>';

const words: { readonly [id: string]: readonly [title: Words, tryIt: Words] } = {
  newsletter: [
    { en: 'Newsletter sign-up', hu: 'Feliratkozás a hírlevélre', pl: 'Zapis do newslettera' },
    {
      en: 'Sign up with a test address.',
      hu: 'Iratkozzon fel egy tesztcímmel.',
      pl: 'Zapisz się, podając adres testowy.',
    },
  ],
  'add-to-cart': [
    { en: 'Add to cart', hu: 'Kosárba helyezés', pl: 'Dodanie do koszyka' },
    { en: 'Put the product in the cart.', hu: 'Tegye a terméket a kosárba.', pl: 'Dodaj produkt do koszyka.' },
  ],
  'video-progress': [
    { en: 'Video watched', hu: 'Videó megtekintése', pl: 'Obejrzenie filmu' },
    {
      en: 'Play the video to half of its length.',
      hu: 'Játssza le a videót legalább a feléig.',
      pl: 'Odtwórz film co najmniej do połowy.',
    },
  ],
  download: [
    { en: 'File download', hu: 'Fájl letöltése', pl: 'Pobranie pliku' },
    { en: 'Press the link to the file.', hu: 'Kattintson a fájl hivatkozására.', pl: 'Kliknij link do pliku.' },
  ],
  'begin-checkout': [
    { en: 'Checkout started', hu: 'Pénztár megnyitása', pl: 'Rozpoczęcie finalizacji zakupu' },
    { en: 'Go on to the checkout.', hu: 'Lépjen tovább a pénztárhoz.', pl: 'Przejdź do finalizacji zakupu.' },
  ],
  'view-product': [
    { en: 'Product viewed', hu: 'Termék megtekintése', pl: 'Wyświetlenie produktu' },
    { en: 'Open the page of a product.', hu: 'Nyissa meg egy termék oldalát.', pl: 'Otwórz stronę produktu.' },
  ],
  'scroll-50': [
    { en: 'Half of the page read', hu: 'Az oldal felének elolvasása', pl: 'Przeczytanie połowy strony' },
    { en: 'Scroll to the middle.', hu: 'Görgessen az oldal közepéig.', pl: 'Przewiń stronę do połowy.' },
  ],
  outbound: [
    { en: 'Outbound link', hu: 'Kimutató hivatkozás', pl: 'Link wychodzący' },
    {
      en: 'Press a link to another site.',
      hu: 'Kattintson egy másik webhelyre mutató hivatkozásra.',
      pl: 'Kliknij link do innej witryny.',
    },
  ],
  phone: [
    { en: 'Phone call', hu: 'Telefonhívás', pl: 'Połączenie telefoniczne' },
    { en: 'Press the number.', hu: 'Kattintson a telefonszámra.', pl: 'Kliknij numer telefonu.' },
  ],
};

const unknown: Words = { en: '?', hu: '?', pl: '?' };
const vendors: { readonly [id: string]: string } = { ga4: 'Google Analytics 4', meta: 'Meta Pixel', gtm: 'Google Tag Manager' };

export const titles = (id: string): Words => words[id]?.[0] ?? unknown;
export const tryIt = (id: string): Words => words[id]?.[1] ?? unknown;
export const vendorName = (id: string): string => vendors[id] ?? id;

const plain = { ref: 1, destinations: {}, evidence: [] } as const;

export const verdicts: readonly Verdict[] = [
  {
    ...plain,
    conversion: 'view-product',
    selector: null,
    label: '',
    state: 'tracked',
    reason: { code: 'named', detail: { event: 'view_item' } },
    destinations: { ga4: 'delivered', meta: 'delivered' },
    evidence: [3, 4],
  },
  {
    ...plain,
    conversion: 'scroll-50',
    selector: null,
    label: '',
    state: 'tracked',
    reason: { code: 'timed', detail: { event: 'scroll' } },
    destinations: { ga4: 'delivered' },
    evidence: [6],
  },
  {
    ...plain,
    conversion: 'newsletter',
    selector: 'footer form.newsletter',
    label: 'Subscribe',
    state: 'untracked',
    reason: { code: 'nothing-sent', detail: { at: NOON + 11_000, seconds: 10 } },
    evidence: [9, 12],
  },
  {
    ...plain,
    conversion: 'begin-checkout',
    selector: 'main a.checkout',
    label: HOSTILE,
    state: 'untracked',
    reason: { code: 'nothing-sent', detail: { at: NOON + 20_000, seconds: 10 } },
    evidence: [14],
  },
  {
    ...plain,
    conversion: 'add-to-cart',
    selector: '#product > form:nth-of-type(2) button[data-testid="product-add-to-cart-button-primary"]',
    label: 'Add to cart',
    state: 'partial',
    reason: { code: 'blocked', detail: { vendor: 'meta', error: 'net::ERR_BLOCKED_BY_CLIENT' } },
    destinations: { ga4: 'delivered', meta: 'blocked' },
    evidence: [16, 17, 18, 19, 999],
  },
  {
    ...plain,
    conversion: 'video-progress',
    selector: 'main video',
    label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen-megszentségteleníthetetlenségeskedéseitekért',
    state: 'untested',
    reason: { code: 'not-tried' },
  },
  ...['Pottery guild', 'Kiln makers', 'Glaze lab', 'Clay pits', 'Instagram'].map(
    (label, index): Verdict => ({
      ...plain,
      conversion: 'outbound',
      selector: `footer li:nth-child(${index + 1}) a`,
      label,
      state: 'untested',
      reason: { code: 'not-tried' },
    }),
  ),
  {
    ...plain,
    conversion: 'download',
    selector: 'a[href$=".pdf"]',
    label: 'Care guide (PDF)',
    state: 'unclear',
    reason: { code: 'consent-denied', detail: { types: 'ad_storage, analytics_storage' } },
    evidence: [21],
  },
  { ...plain, conversion: 'phone', selector: null, label: '', state: 'absent', reason: { code: 'not-offered' } },
];

/** Counts and a plain, unweighted ratio. */
export function coverageOf(all: readonly Verdict[]): Coverage {
  const counted = (state: State) => all.filter((verdict) => verdict.state === state).length;
  const counts = {
    tracked: counted('tracked'),
    partial: counted('partial'),
    untracked: counted('untracked'),
    untested: counted('untested'),
    unclear: counted('unclear'),
    absent: counted('absent'),
  };
  const judged = counts.tracked + counts.partial + counts.untracked;
  return {
    ratio: judged === 0 ? null : (counts.tracked + counts.partial / 2) / judged,
    weighed: counts.tracked + counts.partial / 2,
    total: judged,
    counts,
    parts: [...new Set(all.filter(({ state }) => state !== 'absent').map(({ conversion }) => conversion))].map((conversion) => {
      const own = (...states: State[]) =>
        all.filter((verdict) => verdict.conversion === conversion && states.includes(verdict.state)).length;
      const standard = { host: 'shop.example', conversion, weight: 1, standard: 1 };
      return {
        ...standard,
        tracked: own('tracked'),
        partial: own('partial'),
        untracked: own('untracked'),
        open: own('untested', 'unclear'),
      };
    }),
  };
}

const pages: readonly PageAudit[] = [
  { url: 'https://shop.example/', title: 'Clay & Kiln', type: 'home', language: 'en', verdicts: verdicts.slice(0, 2) },
  { url: 'https://shop.example/products/stoneware-mug', title: 'Stoneware mug', type: 'product', language: 'en', verdicts },
];

const chains: readonly Chain[] = [
  {
    id: 3,
    at: NOON + 2000,
    label: '',
    ref: null,
    steps: [
      { seq: 4, at: NOON + 2100, what: 'hit', name: 'view_item', where: 'ga4', outcome: 'delivered', status: 204, join: 'name' },
    ],
  },
  {
    id: 16,
    at: NOON + 31_000,
    label: 'Add to cart',
    ref: 5,
    steps: [
      { seq: 16, at: NOON + 31_000, what: 'action', name: 'click', where: '' },
      { seq: 17, at: NOON + 31_004, what: 'push', name: 'add_to_cart', where: 'dataLayer', join: 'task' },
      {
        seq: 18,
        at: NOON + 31_200,
        what: 'hit',
        name: 'add_to_cart',
        where: 'ga4',
        outcome: 'delivered',
        status: 204,
        join: 'name',
      },
      {
        seq: 19,
        at: NOON + 31_210,
        what: 'hit',
        name: 'AddToCart',
        where: 'meta',
        outcome: 'blocked',
        join: 'time',
        gap: { code: 'blocked-client', detail: { error: 'net::ERR_BLOCKED_BY_CLIENT' } },
      },
    ],
  },
];

const consentTimeline: Audit['consentTimeline'] = [
  {
    seq: 3,
    at: NOON + 200,
    source: 'google',
    said: 'default',
    state: { ad_storage: 'denied', analytics_storage: 'denied' },
    regional: true,
    waits: 500,
  },
  { seq: 5, at: NOON + 900, source: 'cookiebot', said: 'live', state: { statistics: 'denied', marketing: 'denied' }, open: true },
  { seq: 8, at: NOON + 1_300, source: 'google', said: 'hit', state: { ad_user_data: 'denied' } },
  { seq: 12, at: NOON + 9_000, source: 'google', said: 'update', state: { ad_storage: 'denied', analytics_storage: 'granted' } },
  { seq: 13, at: NOON + 9_100, source: 'cookiebot', said: 'live', state: { statistics: 'granted' } },
  { seq: 14, at: NOON + 9_400, source: 'google', said: 'default', state: { ad_storage: 'denied' }, late: true },
  { seq: 15, at: NOON + 9_500, source: HOSTILE, said: 'live', state: { [HOSTILE]: 'denied' } },
];

export const quality: Audit['quality'] = [
  {
    code: 'value-without-currency',
    severity: 'error',
    vendor: 'ga4',
    event: 'add_to_cart',
    detail: {},
    pages: pages.map(({ url }) => url).slice(0, 1),
    count: 3,
    evidence: [4, 5],
  },
  {
    code: 'name-casing',
    severity: 'warning',
    vendor: 'ga4',
    event: HOSTILE,
    detail: { meant: 'add_to_cart' },
    pages: pages.map(({ url }) => url),
    count: 1,
    evidence: [7],
  },
  {
    code: 'before-answer',
    severity: 'error',
    vendor: 'meta',
    event: 'PageView',
    detail: { source: 'cookiebot, tcf' },
    pages: pages.map(({ url }) => url).slice(0, 1),
    count: 2,
    evidence: [6],
  },
  {
    code: 'several-properties',
    severity: 'notice',
    vendor: 'ga4',
    event: 'page_view',
    detail: { accounts: 'G-1234567, G-7654321' },
    pages: pages.map(({ url }) => url).slice(0, 1),
    count: 1,
    evidence: [2],
  },
];

export const audit: Audit = {
  pages,
  sites: [{ host: 'shop.example', kind: 'shop', detected: 'shop', scope: null }],
  destinations: {
    vendors: ['ga4', 'meta'],
    rows: [
      {
        conversion: 'add-to-cart',
        done: 2,
        got: { ga4: { delivered: 2, stopped: 0 }, meta: { delivered: 0, stopped: 1 } },
        required: [],
        names: { ga4: 'add_to_cart', meta: 'AddToCart', 'google-ads': 'ADD_TO_CART' },
      },
      { conversion: 'newsletter', done: 1, got: {}, required: [], names: { ga4: 'generate_lead', meta: 'Lead' } },
    ],
  },
  dismissed: [],
  chains,
  here: pages.at(-1)?.url ?? null,
  installed: [
    { vendor: 'gtm', account: 'GTM-ABC123' },
    { vendor: 'ga4', account: 'G-1234567' },
    { vendor: 'ga4', account: 'G-7654321' },
    { vendor: 'meta', account: '990011223344' },
  ],
  consent: { ad_storage: 'denied', ad_user_data: 'denied', analytics_storage: 'granted', cookies_marketing: 'denied' },
  consentSources: [
    { source: 'tcf', state: {}, open: true },
    { source: 'cookiebot', state: { necessary: 'granted', statistics: 'granted', marketing: 'denied' }, open: false },
    { source: HOSTILE, state: { [HOSTILE]: 'denied' }, open: false },
  ],
  consentTimeline,
  consentTable: {
    answers: ['open', 'granted'],
    rows: [
      {
        vendor: 'ga4',
        sent: { open: { count: 2, names: ['page_view'] }, granted: { count: 12, names: ['add_to_cart', 'scroll'] } },
      },
      { vendor: 'meta', sent: { granted: { count: 3, names: ['AddToCart'] } } },
    ],
  },
  coverage: coverageOf(verdicts),
  quality,
  unknown: [
    { host: 'collect.very-long-host-name.tracking.example', count: 3 },
    { host: 'sst.shop.example', count: 2, tunnel: true },
  ],
  health: [{ note: 'late', count: 1 }],
  reviewAt: null,
};

/** The same, of which people said something. */
export const noted: Audit = {
  ...audit,
  pages: pages.map((page) => ({ ...page, type: 'landing', detected: page.type })),
  dismissed: [
    {
      conversion: 'newsletter',
      page: 'https://shop.example/products/stoneware-mug',
      selector: '#footer form',
      label: 'Subscribe',
      reason: 'irrelevant',
      at: NOON,
      on: pages.map(({ url }) => url),
      stale: false,
    },
    {
      conversion: 'add-to-cart',
      page: 'https://shop.example/products/a-mug-of-stoneware-that-has-a-very-long-name/in-every-colour',
      selector: '#buy',
      label: HOSTILE,
      reason: 'wrong',
      at: NOON,
      on: [],
      stale: true,
    },
    {
      conversion: 'scroll-50',
      page: 'https://shop.example/products/stoneware-mug',
      selector: null,
      label: '',
      reason: 'wrong',
      at: NOON,
      on: [],
      stale: false,
    },
  ],
};

export const nothing: Audit = {
  pages: [],
  sites: [],
  destinations: { vendors: [], rows: [] },
  dismissed: [],
  chains: [],
  here: null,
  installed: [],
  consent: {},
  consentSources: [],
  consentTimeline: [],
  consentTable: { answers: [], rows: [] },
  coverage: coverageOf([]),
  quality: [],
  unknown: [],
  health: [],
  reviewAt: null,
};

/** Evidence in words: none for a signal that the recording has lost. */
export function describeEvidence(seq: number) {
  return seq === 999 ? null : { at: NOON + seq * 1000, text: `dataLayer add_to_cart ${HOSTILE}` };
}

/** What has changed since a release. */
export const compared: Compared = {
  before: NOON - 86_400_000,
  after: NOON,
  comparison: {
    same: 7,
    changes: [
      {
        kind: 'lost',
        page: 'https://shop.example/products/stoneware-mug',
        conversion: 'add-to-cart',
        selector: '#add',
        label: HOSTILE,
        before: 'tracked',
        after: 'untracked',
      },
      {
        kind: 'gained',
        page: 'https://shop.example/',
        conversion: 'scroll-50',
        selector: null,
        label: '',
        before: 'untracked',
        after: 'tracked',
      },
      {
        kind: 'gone',
        page: 'https://shop.example/',
        conversion: 'newsletter',
        selector: 'footer form',
        label: 'Subscribe',
        before: 'untracked',
        after: null,
      },
    ],
    onlyBefore: ['https://shop.example/sale'],
    onlyAfter: [],
    quality: { new: quality.slice(0, 1), mended: [] },
  },
};
