import { type Path, page, SHOP, script } from '../path';

/** What a container makes of the commands in the layer, and keeps where Google's tags look. */
const CONTAINER = `
  google_tag_data = { ics: { entries: {} } };
  const take = (entry) => {
    const [command, said, types] = entry;
    if (command !== 'consent') return;
    for (const type of Object.keys(types)) if (/_storage$/.test(type))
      (google_tag_data.ics.entries[type] = google_tag_data.ics.entries[type] || {})[said] = types[type] === 'granted';
  };
  dataLayer.forEach(take);
  const push = dataLayer.push;
  dataLayer.push = function () { take(arguments[0]); return push.apply(dataLayer, arguments); };`;

export default {
  title: 'Consent Mode by default and as answered, its live state, and Microsoft’s',
  pages: {
    [`${SHOP}/`]: page(
      `accept.onclick = () => {
        gtag('consent', 'update', { ad_storage: 'denied', analytics_storage: 'granted' });
        uetq.push('consent', 'update', { ad_storage: 'denied' });
      };`,
      {
        head: `<script>
            dataLayer = []; uetq = [];
            function gtag() { dataLayer.push(arguments); }
            gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500 });
          </script><script src="/container.js"></script>`,
        body: '<button id="accept">Accept</button>',
      },
    ),
    [`${SHOP}/container.js`]: script(CONTAINER),
  },
  async act({ click, recorded }) {
    await recorded((signals) => signals.some(({ kind }) => kind === 'consent'));
    await click('#accept');
  },
  expected: {
    kinds: ['push', 'consent'],
    signals: [
      {
        kind: 'push',
        layer: 'dataLayer',
        entry: {
          $arguments: ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500 }],
        },
      },
      {
        kind: 'push',
        layer: 'dataLayer',
        entry: { $arguments: ['consent', 'update', { ad_storage: 'denied', analytics_storage: 'granted' }] },
      },
      { kind: 'push', layer: 'uetq', entry: 'consent' },
      { kind: 'push', layer: 'uetq', entry: 'update' },
      { kind: 'push', layer: 'uetq', entry: { ad_storage: 'denied' } },
      { kind: 'consent', source: 'google', state: { ad_storage: 'denied', analytics_storage: 'denied' } },
      { kind: 'consent', source: 'google', state: { ad_storage: 'denied', analytics_storage: 'granted' } },
    ],
  },
} satisfies Path;
