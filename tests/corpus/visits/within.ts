import { frameCross, frameSame, frameSandboxed } from '../pages/frames';
import { shadowClosed, shadowOpen } from '../pages/shadows';
import { press, send, subscribe, tap, type, wait } from '../steps';
import { type CorpusVisit, load, on, sale, submitted } from '../visit';

const VASE = sale('vase', 'Vase', 48, 'EUR');
const fill = (frame: string) => [
  type('[name=name]', 'Anna', frame),
  type('[name=email]', 'anna@posta.example', frame),
  type('[name=message]', 'For twelve, please', frame),
  send('#ask', frame),
];

/** What stands within: in frames of the same and of another site, and in shadow roots, open and closed. */
export const within: { readonly [name: string]: CorpusVisit } = {
  'frame-same-tracked': {
    title: 'a form in a frame of the same site, with a tracker in the frame',
    shape: frameSame,
    tags: [{ sdk: 'ga4', page: '/forms/ask', rules: [submitted('#ask', 'generate_lead', 'form-submit')] }],
    steps: fill('/forms/ask'),
    expect: { 'form-submit': 'tracked', 'form-start': 'untracked (nothing-sent)' },
  },
  'frame-same-untracked': {
    title: 'a form in a frame of the same site; the tracker is on the page around it and hears nothing of it',
    shape: frameSame,
    tags: [{ sdk: 'ga4', page: '/tours', rules: [submitted('#ask', 'generate_lead', 'form-submit')] }],
    steps: fill('/forms/ask'),
    expect: { 'form-submit': 'untracked (nothing-sent)', 'form-start': 'untracked (nothing-sent)' },
  },
  'frame-cross-tracked': {
    title: 'a form in a frame of another site, which measures it with Mixpanel',
    shape: frameCross,
    tags: [
      {
        sdk: 'mixpanel',
        page: 'https://forms.askthem.example/kiln',
        rules: [submitted('#ask', 'Form Submitted', 'form-submit')],
      },
    ],
    steps: fill('askthem.example'),
    expect: { 'form-submit': 'tracked', 'form-start': 'untracked (nothing-sent)' },
  },
  'frame-cross-tells-parent': {
    title: 'a form in a frame of another site tells the page around it, which tells GA4',
    shape: frameCross,
    tags: [{ sdk: 'ga4', page: '/tours', rules: [on('form:sent', 'body', 'generate_lead', 'form-submit')] }],
    steps: fill('askthem.example'),
    expect: { 'form-submit': 'tracked', 'form-start': 'untracked (nothing-sent)' },
  },
  'frame-cross-untracked': {
    title: 'a form in a frame of another site that nobody measures',
    shape: frameCross,
    tags: [{ sdk: 'ga4', page: '/tours' }],
    steps: fill('askthem.example'),
    expect: { 'form-submit': 'untracked (nothing-sent)', 'form-start': 'untracked (nothing-sent)' },
  },
  'frame-sandboxed': {
    title: 'a form in a frame in which no script may run: nobody can see what is done there',
    shape: frameSandboxed,
    tags: [{ sdk: 'ga4', page: '/tours' }],
    steps: [wait(3_000), type('[name=name]', 'Anna', 'plain'), send('#ask', 'plain'), wait(500)],
    expect: { 'form-submit': 'unclear (frame-unreached)', 'form-start': 'unclear (frame-unreached)' },
  },
  'shadow-open-tracked': {
    title: 'components with open shadow roots, whose events GA4 hears',
    shape: shadowOpen,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          load('view_item', 'view-product', VASE),
          on('kiln-buy', 'kiln-buy', 'add_to_cart', 'add-to-cart', VASE),
          on('kiln-news', 'kiln-news', 'sign_up', 'newsletter', { method: 'newsletter' }),
        ],
      },
    ],
    steps: [tap('kiln-buy >>> #add'), ...subscribe('kiln-news >>> form')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'tracked', newsletter: 'tracked' },
  },
  'shadow-open-untracked': {
    title: 'components with open shadow roots; the newsletter’s nobody hears',
    shape: shadowOpen,
    tags: [{ sdk: 'amplitude', rules: [on('kiln-buy', 'kiln-buy', 'Add to Cart', 'add-to-cart')] }],
    steps: [tap('kiln-buy >>> #add'), ...subscribe('kiln-news >>> form')],
    expect: { 'view-product': 'untracked (nothing-sent)', 'add-to-cart': 'tracked', newsletter: 'untracked (nothing-sent)' },
  },
  'shadow-closed-tracked': {
    title: 'a component with a closed shadow root, whose event Snowplow hears',
    shape: shadowClosed,
    tags: [{ sdk: 'snowplow', rules: [on('kiln-buy', 'kiln-buy', 'add_to_cart', 'add-to-cart')] }],
    steps: [press('kiln-buy')],
    expect: { 'view-product': 'untracked (nothing-sent)', 'add-to-cart': 'tracked' },
  },
  'shadow-closed-untracked': {
    title: 'a component with a closed shadow root that nobody hears',
    shape: shadowClosed,
    tags: [{ sdk: 'ga4', rules: [load('view_item', 'view-product', VASE)] }],
    steps: [press('kiln-buy')],
    expect: { 'view-product': 'tracked', 'add-to-cart': 'untracked (nothing-sent)' },
  },
};
