import { bogre, hrnek, kubek } from '../pages/products';
import { subscribe, tap, wait } from '../steps';
import { type CorpusVisit, click, load, type Rule, submitted, type Tag } from '../visit';
import { BOGRE, HRNEK } from './shopping';

const pushed: Rule[] = [load('view_item', 'view-product', HRNEK), click('#kosik', 'add_to_cart', 'add-to-cart', HRNEK)];
const container = (attributes: NonNullable<Tag['attributes']>, more: Partial<Tag> = {}): Tag => ({
  sdk: 'container',
  attributes,
  ...more,
});

/** What the shop puts in a data layer, and a container that reads it, or does not, or comes late, or from a place of the site's own. */
export const containers: { readonly [name: string]: CorpusVisit } = {
  'container-reads': {
    title: 'what is pushed the container sends to GA4',
    shape: hrnek,
    tags: [{ sdk: 'layer', rules: pushed }, container({ 'data-events': 'view_item add_to_cart' })],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'container-late': {
    title: 'the container comes four seconds late and reads what was pushed before',
    shape: hrnek,
    tags: [{ sdk: 'layer', rules: pushed }, container({ 'data-events': 'view_item add_to_cart' }, { load: 4_000 })],
    steps: [tap('#kosik'), wait(5_000), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'container-other-trigger': {
    title: 'the tag waits for another name than the shop pushes',
    shape: hrnek,
    tags: [{ sdk: 'layer', rules: pushed }, container({ 'data-events': 'view_item addToCart' })],
    steps: [tap('#kosik')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'partial (pushed-not-sent)' },
  },
  'container-renames': {
    title: 'the tag sends under another name than the shop pushes',
    shape: bogre,
    tags: [
      {
        sdk: 'layer',
        rules: [
          load('termek_megtekintes', 'view-product', BOGRE),
          click('#kosar', 'kosarba', 'add-to-cart', BOGRE),
          submitted('#hirlevel', 'feliratkozas', 'newsletter'),
        ],
      },
      container({
        'data-events': 'termek_megtekintes kosarba feliratkozas',
        'data-as': JSON.stringify({ termek_megtekintes: 'view_item', kosarba: 'add_to_cart', feliratkozas: 'sign_up' }),
      }),
    ],
    steps: [tap('#kosar'), ...subscribe('#hirlevel')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', newsletter: 'tracked' },
  },
  'container-own-layer': {
    title: 'a layer under a name of the site’s own, and a container that comes from the site’s own path',
    shape: hrnek,
    tags: [
      { sdk: 'layer', rules: pushed, options: { layer: 'hrnkyLayer' } },
      container({ 'data-events': 'view_item add_to_cart', 'data-layer': 'hrnkyLayer' }),
    ],
    steps: [tap('#kosik')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked' },
  },
  'pushed-only': {
    title: 'everything is pushed and no container is there',
    shape: hrnek,
    tags: [{ sdk: 'layer', rules: pushed }],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: {
      'view-product': 'partial (pushed-not-sent)',
      'add-to-cart': 'partial (pushed-not-sent)',
      phone: 'untracked (nothing-sent)',
    },
  },
  'gateway-path': {
    title: 'GA4 through a path of the shop’s own',
    shape: hrnek,
    tags: [{ sdk: 'ga4', options: { at: 'https://hrnky.example/x7f/g/collect' }, rules: pushed }],
    steps: [tap('#kosik'), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'gateway-posthog': {
    title: 'PostHog behind a proxy on the shop’s own host',
    shape: kubek,
    tags: [
      {
        sdk: 'posthog',
        options: { at: 'https://kubki.example/ingest' },
        rules: [load('product_viewed', 'view-product'), click('#koszyk', 'add_to_cart', 'add-to-cart')],
      },
    ],
    steps: [tap('#koszyk'), tap('#telefon')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', phone: 'untracked (nothing-sent)' },
  },
  'gateway-packed': {
    title: 'a gateway of the site’s own whose bodies only its receiver can read',
    shape: hrnek,
    tags: [{ sdk: 'tunnel', rules: pushed }],
    steps: [tap('#kosik')],
    expect: { 'view-product': 'unclear (unknown-beacon)', 'add-to-cart': 'unclear (unknown-beacon)' },
  },
};
