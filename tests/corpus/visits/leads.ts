import { anfrage, article, kapcsolat, lista, wycena } from '../pages/leads';
import { play, scroll, send, tap, type, wait } from '../steps';
import { type CorpusVisit, click, half, load, on, type Rule, submitted } from '../visit';

const onKapcsolat = [
  type('[name=nev]', 'Kovács Anna'),
  type('#urlap [name=email]', 'anna@posta.example'),
  type('[name=uzenet]', 'Javítanak is?'),
  send('#urlap'),
  tap('#terkep'),
  tap('#telefon'),
];
const onWycena = [
  tap('#cta'),
  type('[name=imie]', 'Anna Nowak'),
  type('#zapytanie [name=email]', 'anna@poczta.example'),
  type('[name=opis]', 'Trzy'),
  send('#zapytanie'),
];
const onAnfrage = [
  type('[name=name]', 'Anna Kowacz'),
  type('#anfrage [name=email]', 'anna@post.example'),
  type('[name=nachricht]', 'Reparieren Sie auch?'),
  tap('#senden'),
];
const first = (css: string, event: string): Rule => ({ ...on('input', css, event, 'form-start'), once: true });

/** Pages that ask for a contact, and pages to read and to look at. */
export const leads: { readonly [name: string]: CorpusVisit } = {
  'contact-whole': {
    title: 'a Hungarian contact form whose start and sending GA4 hears, and the way to the workshop',
    shape: kapcsolat,
    tags: [
      {
        sdk: 'ga4',
        rules: [
          first('#urlap *', 'form_start'),
          submitted('#urlap', 'generate_lead', 'form-submit', { form_id: 'urlap' }),
          click('#terkep', 'get_directions', 'directions'),
        ],
      },
    ],
    steps: onKapcsolat,
    expect: {
      'form-submit': 'tracked',
      'form-start': 'tracked',
      'form-view': 'untracked (nothing-sent)',
      directions: 'tracked',
      phone: 'untracked (nothing-sent)',
    },
  },
  'contact-untagged': {
    title: 'a Hungarian contact form that nobody measures',
    shape: kapcsolat,
    tags: [{ sdk: 'plausible' }],
    steps: onKapcsolat,
    expect: {
      'form-submit': 'untracked (nothing-sent)',
      'form-start': 'untracked (nothing-sent)',
      'form-view': 'untracked (nothing-sent)',
      // Its library reports every link that leads out.
      directions: 'tracked',
      phone: 'untracked (nothing-sent)',
    },
  },
  'formless-tracked': {
    title: 'a German contact page without a form, whose sending GA4 hears',
    shape: anfrage,
    tags: [{ sdk: 'ga4', rules: [click('#senden', 'generate_lead', 'form-submit')] }],
    steps: onAnfrage,
    expect: {
      'form-submit': 'tracked',
      'form-start': 'untracked (nothing-sent)',
      'form-view': 'untracked (nothing-sent)',
    },
  },
  'formless-untagged': {
    title: 'the same page, where nobody hears of it',
    shape: anfrage,
    tags: [{ sdk: 'plausible' }],
    steps: onAnfrage,
    expect: {
      'form-submit': 'untracked (nothing-sent)',
      'form-start': 'untracked (nothing-sent)',
      'form-view': 'untracked (nothing-sent)',
    },
  },
  'quote-meta': {
    title: 'a Polish landing page: Meta hears of the lead, GA4 of the call to action',
    shape: wycena,
    tags: [
      { sdk: 'meta', rules: [submitted('#zapytanie', 'Lead', 'quote')] },
      { sdk: 'ga4', rules: [click('#cta', 'cta_click', 'cta-click')] },
    ],
    steps: onWycena,
    expect: { quote: 'tracked', 'cta-click': 'tracked', 'form-start': 'untracked (nothing-sent)' },
  },
  'quote-untagged': {
    title: 'a Polish landing page whose form nobody measures',
    shape: wycena,
    tags: [{ sdk: 'ga4' }],
    steps: onWycena,
    expect: {
      quote: 'untracked (nothing-sent)',
      'cta-click': 'untracked (nothing-sent)',
      'form-start': 'untracked (nothing-sent)',
    },
  },
  'article-read': {
    title: 'an article read to its end, with its film begun: PostHog hears of its half and of the link out',
    shape: article,
    tags: [
      {
        sdk: 'posthog',
        rules: [half('scroll_50'), click('#clay', 'outbound_link', 'outbound')],
      },
    ],
    steps: [play('#film'), wait(2_000), scroll(0.5), wait(6_000), scroll(1), wait(9_000), tap('#clay'), wait(16_000)],
    expect: {
      'article-read': 'untracked (nothing-sent)',
      'scroll-50': 'tracked',
      'scroll-90': 'untracked (nothing-sent)',
      'engaged-time': 'untracked (nothing-sent)',
      // The film ends while the visitor reads.
      'video-start': 'untracked (nothing-sent)',
      'video-progress': 'untracked (nothing-sent)',
      'video-complete': 'untracked (nothing-sent)',
      outbound: 'tracked',
    },
  },
  'article-video': {
    title: 'an article whose film GA4 hears of as it begins',
    shape: article,
    tags: [
      { sdk: 'ga4', rules: [{ ...on('play', '#film', 'video_start', 'video-start', { video_title: 'Pouring' }), once: true }] },
    ],
    steps: [play('#film'), wait(1_000), scroll(0.55), wait(8_000)],
    expect: {
      'video-start': 'tracked',
      'video-progress': 'untracked (nothing-sent)',
      'video-complete': 'untracked (nothing-sent)',
      'scroll-50': 'untracked (nothing-sent)',
    },
  },
  list: {
    title: 'a Hungarian list of products: the view is told, the choice is not',
    shape: lista,
    tags: [
      { sdk: 'ga4', rules: [load('view_item_list', 'view-list', { items: [{ item_id: 'kavics', item_name: 'Kavics bögre' }] })] },
    ],
    steps: [tap('.product:nth-child(2) a')],
    expect: { 'view-list': 'tracked', 'select-item': 'untracked (nothing-sent)' },
  },
};
