import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'new tabs that the page opens, by a link and by a script: that they were opened, not what happens in them',
  pages: {
    [`${SHOP}/`]: page(
      `document.querySelector('#script').onclick = () => { window.open('/by-script'); navigator.sendBeacon('${hit('opener')}'); };`,
      { body: '<a id="link" href="/by-link" target="_blank">Link</a> <button id="script">Script</button>' },
    ),
    [`${SHOP}/by-link`]: page(`navigator.sendBeacon('${hit('elsewhere')}')`),
    [`${SHOP}/by-script`]: page(`navigator.sendBeacon('${hit('elsewhere')}')`),
  },
  async act(hand) {
    await hand.click('#link');
    await hand.recorded((signals) => signals.some((signal) => signal.kind === 'navigation' && signal.url.endsWith('/by-link')));
    await hand.focus();
    await hand.click('#script');
  },
  expected: (browser) => ({
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, frame: 0, doc: same('page') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, frame: 0, doc: same('page') },
      { kind: 'navigation', how: 'opened', url: `${SHOP}/by-link`, frame: 0, doc: same('page') },
      { kind: 'navigation', how: 'opened', url: `${SHOP}/by-script`, frame: 0, doc: same('page') },
      { kind: 'body', via: 'beacon', url: hit('opener'), doc: same('page') },
      { kind: 'request', url: hit('opener'), ...madeBy(browser, same('page')), fate: ['delivered 204'] },
    ],
  }),
} satisfies Path;
