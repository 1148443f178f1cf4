import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { joined } from './places/joined';
import { snake, textOf } from './words/events';
import { PUSH } from './words/reaching';

const MOST = 2;
const FEED = /(?:^|\/)(?:rss|feed|feeds|atom)(?:\/|$|\.(?:xml|php|aspx)$)|(?:rss|feed|atom)[\w-]*\.xml$|\.(?:rss|rdf|atom)$/i;

/** Asks to be told what is new: by a feed, by the browser’s notifications, by an app on the home screen. */
export default {
  title: {
    en: 'Feed, notifications or app',
    hu: 'Hírcsatorna, értesítés vagy app',
    pl: 'Kanał RSS, powiadomienia lub aplikacja',
  },
  why: {
    en: 'Who wants to be told comes back by themselves.',
    hu: 'Aki értesítést kér, magától visszatér.',
    pl: 'Kto chce powiadomień, wróci sam.',
  },
  tryIt: {
    en: 'Press the feed link, or allow notifications.',
    hu: 'Kattintson a hírcsatornára, vagy engedélyezze az értesítéseket.',
    pl: 'Kliknij kanał RSS albo zezwól na powiadomienia.',
  },
  kind: 'secondary-action',
  category: 'retention',
  weight: 2,
  sites: ['content', 'non-profit'],
  found: 'A visible link to a feed, or a button whose words turn on notifications or install the site as an app.',
  source: {
    name: 'Avinash Kaushik: macro and micro conversions',
    url: 'https://www.kaushik.net/avinash/excellent-analytics-tip-13-measure-macro-and-micro-conversions/',
  },
  find(page) {
    const controls = page.where(subscribes);
    return joined(controls, byTarget, ({ href }) => (href ? 0.8 : 0.7))
      .slice(0, MOST)
      .map((find) => ({ ...find, label: find.label || 'RSS' }));
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['subscribe'], meta: ['Subscribe'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|denied|dismiss|block|sent|received|unsubscri))(?:.*_)?(?:(?:web_?)?push_(?:notifications?_)?(?:opt_?in|subscri(?:be[ds]?|ption)|allow(?:ed)?|accept(?:ed)?|granted|enable[d]?|permission_granted)|notifications?_(?:opt_?in|allow(?:ed)?|accept(?:ed)?|granted|enable[d]?|subscri(?:be[ds]?|ption)|permission_granted)|(?:enable|allow|turn_on|accept)_(?:push_)?notifications?|rss(?:_(?:feed|link))?|feed_subscri(?:be|ption)|(?:pwa|app)_install(?:ed)?|(?:install|add)_(?:app|pwa|to_home_?screen)|ertesites_(?:engedelyez\w*|bekapcsol\w*)|(?:zgoda_na|wlaczenie)_powiadomien\w*)(?:_click(?:ed)?|_event|_ga4)?$|^subscribe$/,
    /** `subscribe` alone mostly means mail. */
    when: (event) => snake(event.event) !== 'subscribe' || /rss|feed|push|notification|pwa|app/.test(textOf(event, 'method')),
  },
  recommend: { ga4: 'subscribe', params: ['method'], required: ['method'], meta: 'Subscribe' },
} satisfies Conversion;

function subscribes(control: Control, page: PageView): boolean {
  const { region, folded, href, form } = control;
  if (region === 'consent' || form !== null || folded.length > 40) return false;
  if (href) return /^https?:|^file:|^feed:/.test(href.protocol) && (href.protocol === 'feed:' || FEED.test(href.pathname));
  return page.says(control, PUSH);
}
