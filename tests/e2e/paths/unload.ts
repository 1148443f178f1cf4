import { same } from './expect';
import { arrived, hit, keptAlive, madeBy, type Path, page, SHOP } from './path';

/**
 * A page that pushes, and sends in every way that is meant for it, when it is left for another, which sends something too.
 * @param when in words, as the title has it
 * @param listen script that has `send` called then
 */
export const unload = (when: string, listen: string): Path => ({
  title: `beacons sent ${when}, and one of the next page: each belongs to its own document`,
  pages: {
    [`${SHOP}/`]: page(`dataLayer = []; const send = () => {
        dataLayer.push({ event: 'leaving' }); navigator.sendBeacon('${hit('beacon')}', 'a=1');
        navigator.sendBeacon('${hit('blob')}', new Blob(['b=2']));
        fetch('${hit('keepalive')}', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'c=3' });
      };
      ${listen}`),
    [`${SHOP}/next`]: page(`navigator.sendBeacon('${hit('next')}', 'd=4');`),
  },
  act: (hand) => hand.go(`${SHOP}/next`),
  expected: (browser) => ({
    signals: [
      { kind: 'push', entry: { event: 'leaving' }, doc: same('first') },
      { kind: 'body', via: 'beacon', url: hit('beacon'), body: 'a=1', doc: same('first') },
      { kind: 'body', via: 'beacon', url: hit('blob'), body: 'b=2', doc: same('first') },
      { kind: 'body', via: 'fetch', url: hit('keepalive'), body: 'c=3', doc: same('first') },
      { kind: 'body', via: 'beacon', url: hit('next'), body: 'd=4', doc: same('second') },
      { kind: 'request', url: hit('beacon'), body: 'a=1', ...madeBy(browser, same('first')), fate: ['delivered 204'] },
      { kind: 'request', url: hit('blob'), ...madeBy(browser, same('first')), fate: ['delivered 204'] },
      { kind: 'request', url: hit('keepalive'), body: 'c=3', ...keptAlive(browser, same('first')), fate: ['delivered 204'] },
      {
        kind: 'request',
        url: hit('next'),
        body: 'd=4',
        ...madeBy(browser, same('second'), `${SHOP}/next`),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=beacon a=1', 'POST /c?e=blob b=2', 'POST /c?e=keepalive c=3', 'POST /c?e=next d=4'),
});
