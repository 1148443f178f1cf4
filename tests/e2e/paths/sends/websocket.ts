import { same } from '../expect';
import { acceptSocket, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a WebSocket: that it was opened, not what is said through it',
  pages: {
    [`${SHOP}/`]: page(
      `const socket = new WebSocket('wss://metrics.test/socket?e=websocket'); socket.onopen = () => socket.send('a=1');`,
    ),
    'https://metrics.test/socket': acceptSocket,
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'request',
        method: 'GET',
        url: 'wss://metrics.test/socket?e=websocket',
        type: 'websocket',
        ...madeBy(browser, same('page')),
        fate: ['delivered 101'],
      },
      { kind: 'navigation', how: 'commit' },
      { kind: 'navigation', how: 'load', doc: same('page') },
    ],
  }),
} satisfies Path;
