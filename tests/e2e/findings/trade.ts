import { type Pair, said } from './pair';

const added = (it: string) => `ga4('add_to_cart', { ...sale, ...${it} });`;
const viewed = (it: string) => `ga4('view_item', { ...money, items: [${it}] });`;
const pushed = (it: string) => `container(); dataLayer.push({ event: 'view_item', ecommerce: { ...money, items: ${it} } });`;
const list = (count: number) => `Array.from({ length: ${count} }, (_, index) => ({ item_id: 'i' + index }))`;
const LINTRK = 'window.lintrk = (...args) => window.lintrk.q.push(args); window.lintrk.q = [];';

/** What is said of sales, and what each vendor asks for. */
export const trade: readonly Pair[] = [
  {
    code: 'parameter-missing',
    about: 'a purchase without its transaction',
    script: (it) => `ga4('purchase', { ...sale, ...${it} });`,
    wrong: said({}),
    right: said({ transaction_id: 'missing-1' }),
    firefox: true,
  },
  {
    code: 'parameter-missing',
    about: 'a purchase of Meta without its value',
    script: (it) => `meta('Purchase', ${it});`,
    wrong: said({ currency: 'EUR' }),
    right: said({ currency: 'EUR', value: 12 }),
  },
  {
    code: 'parameter-missing',
    about: 'products of Meta of which nobody knows what they are',
    script: (it) => `meta('AddToCart', { ...money, content_ids: ['mug-1'], ...${it} });`,
    wrong: said({}),
    right: said({ content_type: 'product' }),
  },
  {
    code: 'parameter-missing',
    about: 'a purchase of TikTok without its value',
    script: (it) => `tiktok('Purchase', { contents: [{ content_id: 'mug-1' }], content_type: 'product', ...${it} });`,
    wrong: said({ currency: 'EUR' }),
    right: said({ currency: 'EUR', value: 12 }),
  },
  {
    code: 'parameter-missing',
    about: 'a checkout of Pinterest without its quantity',
    script: (it) => `pinterest('checkout', { ...money, ...${it} });`,
    wrong: said({}),
    right: said({ order_quantity: 1 }),
  },
  {
    code: 'parameter-missing',
    about: 'a conversion of LinkedIn without its number',
    script: (it) => `linkedin(${it});`,
    wrong: said('undefined'),
    right: said('1234567'),
  },
  {
    code: 'parameter-missing',
    about: 'a call of LinkedIn without its number',
    script: (it) => `${LINTRK} lintrk('track', ${it});`,
    wrong: said({}),
    right: said({ conversion_id: 1_234_567 }),
  },
  {
    code: 'parameter-missing',
    about: 'a purchase of Microsoft without its currency',
    script: (it) => `uet('purchase', { revenue_value: 12, ...${it} });`,
    wrong: said({}),
    right: said({ currency: 'EUR' }),
  },
  {
    code: 'parameter-missing',
    about: 'a sale of Google Ads without its order',
    script: (it) =>
      `ga4('purchase', { ...sale, transaction_id: location.pathname.split('/')[1] + '-ads' }); ads('Abc-DE', ${it});`,
    wrong: said({}),
    right: said({ oid: 'ads-1' }),
    firefox: true,
  },
  {
    code: 'parameter-missing',
    about: 'a conversion of Google Ads without its label',
    script: (it) => `gtag('event', 'conversion', { send_to: ${it}, value: 12, currency: 'EUR' });`,
    wrong: said('AW-700100200'),
    right: said('AW-700100200/Abc-DE'),
  },
  {
    code: 'value-without-currency',
    about: 'a value without its currency',
    script: (it) => `ga4('add_to_cart', { value: 12, items: [mug], ...${it} });`,
    wrong: said({}),
    right: said({ currency: 'EUR' }),
  },
  {
    code: 'value-as-text',
    about: 'a value with its sign',
    script: added,
    wrong: said({ value: '12,90 €' }),
    right: said({ value: 12.9 }),
  },
  {
    code: 'currency-unknown',
    about: 'a sign for a currency',
    script: added,
    wrong: said({ currency: '€' }),
    right: said({ currency: 'EUR' }),
  },
  {
    code: 'item-unnamed',
    about: 'a product without id and name',
    script: viewed,
    wrong: said({ price: 12 }),
    right: said({ item_name: 'Mug', price: 12 }),
  },
  {
    code: 'item-number-as-text',
    about: 'a price with a comma',
    script: viewed,
    wrong: said({ item_id: 'mug-1', price: '12,90' }),
    right: said({ item_id: 'mug-1', price: 12.9 }),
  },
  {
    code: 'items-not-list',
    about: 'one product that is no list',
    script: pushed,
    wrong: 'mug',
    right: '[mug]',
    also: ['parameter-missing'],
  },
  {
    code: 'too-many-items',
    about: '201 products',
    script: pushed,
    wrong: list(201),
    right: list(200),
  },
  {
    code: 'items-left-over',
    about: 'products of the event before',
    script: (it) => `container();
      dataLayer.push({ event: 'view_item', ecommerce: sale });
      ${it}
      dataLayer.push({ event: 'newsletter_signup', method: 'footer' });`,
    wrong: '',
    right: 'dataLayer.push({ ecommerce: null });',
    firefox: true,
  },
  {
    code: 'transaction-reused',
    about: 'a purchase that is sent at each load',
    script: (it) => `ga4('purchase', { ...sale, transaction_id: ${it} });`,
    wrong: said('reused-1'),
    right: "'fresh-' + performance.timeOrigin",
    visit: async ({ go, rest }, address) => {
      await go(address);
      await rest(300);
      await go(address);
    },
  },
];
