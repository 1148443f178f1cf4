import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a page that begins its document anew by document.write: capture goes on',
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; onload = () => setTimeout(() => {
      document.write(\`<!doctype html><title>Anew</title><button id="buy">Buy</button>${'<script>'}
        dataLayer.push({ event: 'anew' }); navigator.sendBeacon('${hit('anew')}', 'a=1');
        document.querySelector('#buy').onclick = () => dataLayer.push({ event: 'bought' });
      <\\/script>\`); document.close();
    }, 100);`),
  },
  async act(hand) {
    await hand.until("document.title === 'Anew'");
    await hand.click('#buy');
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', entry: { event: 'anew' }, doc: same('page') },
      { kind: 'push', entry: { event: 'bought' }, task: same('click'), doc: same('page') },
      { kind: 'interaction', action: 'click', id: same('click'), element: { selector: '#buy' }, doc: same('page') },
      { kind: 'body', via: 'beacon', url: hit('anew'), body: 'a=1', doc: same('page') },
      { kind: 'request', url: hit('anew'), body: 'a=1', ...madeBy(browser, same('page')), fate: ['delivered 204'] },
    ],
  }),
} satisfies Path;
