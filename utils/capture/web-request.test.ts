import { expect, test } from 'vitest';
import { createRequestListeners, requestSignal, resultOf } from './web-request';

const details = {
  requestId: '7',
  url: 'https://metrics.example/g/collect?v=2',
  method: 'POST',
  type: 'ping',
  tabId: 3,
  frameId: 0,
  timeStamp: 1_700_000_000_000,
};
const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

test('reads bodies however the browser gives them', () => {
  expect(
    requestSignal({ ...details, requestBody: { raw: [{ bytes: bytes('en=a\r\n') }, { bytes: bytes('en=ő') }] } }),
  ).toMatchObject({
    body: 'en=a\r\nen=ő',
  });
  expect(requestSignal({ ...details, requestBody: { formData: { id: ['1'], ev: ['Lead'] } } })).toMatchObject({
    body: 'id=1&ev=Lead',
  });
  expect(
    requestSignal({ ...details, requestBody: { raw: [{ bytes: new Uint8Array([0x1f, 0x8b, 0xff]).buffer }] } }),
  ).toMatchObject({
    bodyBase64: 'H4v/',
  });
});

test('says that a body is missing instead of showing an empty one', () => {
  expect(requestSignal({ ...details, requestBody: { error: 'Unknown error.' } })).toMatchObject({ bodyMissing: true });
  expect(requestSignal({ ...details, requestBody: { raw: [{ file: '/tmp/x' }] } })).toMatchObject({ bodyMissing: true });
  expect(requestSignal(details)).not.toHaveProperty('bodyMissing');
});

test.each([
  ['net::ERR_BLOCKED_BY_CLIENT', 'blocked'],
  ['NS_ERROR_TRACKING_URI', 'blocked'],
  ['net::ERR_ABORTED', 'cancelled'],
  ['NS_BINDING_ABORTED', 'cancelled'],
  ['NS_ERROR_ABORT', 'blocked'],
  ['net::ERR_NAME_NOT_RESOLVED', 'failed'],
  ['net::ERR_BLOCKED_BY_ORB', 'delivered'],
  ['', 'failed'],
] as const)('%s means %s', (error, result) => {
  expect(resultOf(error)).toBe(result);
});

test('listens to what may carry a hit, once however often it is started', () => {
  const listeners = new Map<string, Set<(details: object) => void>>();
  const event = (name: string) => {
    const set = new Set<(details: object) => void>();
    listeners.set(name, set);
    return {
      addListener: (listener: (details: object) => void) => set.add(listener),
      removeListener: (listener: (details: object) => void) => set.delete(listener),
    };
  };
  const api = {
    onBeforeRequest: event('before'),
    onHeadersReceived: event('headers'),
    onBeforeRedirect: event('redirect'),
    onResponseStarted: event('started'),
    onCompleted: event('completed'),
    onErrorOccurred: event('error'),
  };
  const seen: string[] = [];
  const requests = createRequestListeners(api, (signal, { frame }) =>
    seen.push(`${signal.kind} ${signal.kind === 'outcome' ? signal.result : frame}`),
  );
  requests.start();
  requests.start();
  const fire = (name: string, more: object) => {
    for (const listener of listeners.get(name) ?? []) listener({ ...details, ...more });
  };
  fire('before', {});
  fire('before', { type: 'font' });
  fire('before', { type: 'image', url: 'https://shop.example/mug.jpg' });
  fire('before', { type: 'image', url: 'https://shop.example/mug.jpg?w=200' });
  fire('before', { tabId: -1, frameId: 0 });
  fire('completed', { statusCode: 204 });
  fire('before', { type: 'websocket', url: 'wss://chat.example/socket' });
  fire('completed', { requestId: '3', statusCode: 101 });
  expect(seen.splice(0)).toEqual(['request 0', 'request 0', 'request -1', 'outcome delivered', 'request 0', 'outcome delivered']);
  // What fails after the answer came, failed for the page only.
  fire('started', { requestId: '8', statusCode: 500 });
  fire('error', { requestId: '8', error: 'NS_BINDING_ABORTED' });
  fire('error', { requestId: '9', error: 'NS_BINDING_ABORTED' });
  expect(seen.splice(0)).toEqual(['outcome failed', 'outcome cancelled']);
  // An answer that was given up as soon as it began, by Firefox itself or by the page, came all the same.
  fire('headers', { requestId: '10', statusCode: 200 });
  fire('error', { requestId: '10', error: 'NS_BINDING_ABORTED' });
  fire('headers', { requestId: '11', statusCode: 500 });
  fire('error', { requestId: '11', error: 'NS_BINDING_ABORTED' });
  fire('headers', { requestId: '12', statusCode: 302 });
  fire('redirect', { requestId: '12', statusCode: 302, redirectUrl: 'https://next.example/' });
  fire('error', { requestId: '12', error: 'NS_BINDING_ABORTED' });
  expect(seen.splice(0)).toEqual(['outcome delivered', 'outcome failed', 'outcome redirected', 'outcome cancelled']);
  // Firefox says so of a beacon whose answer has a body; of one that a blocker stopped at its answer, that it was stopped.
  fire('headers', { requestId: '15', statusCode: 200 });
  fire('error', { requestId: '15', error: 'NS_ERROR_FAILURE' });
  fire('error', { requestId: '16', error: 'NS_ERROR_FAILURE' });
  fire('headers', { requestId: '17', statusCode: 200 });
  fire('error', { requestId: '17', error: 'NS_ERROR_ABORT' });
  expect(seen.splice(0)).toEqual(['outcome delivered', 'outcome failed', 'outcome blocked']);
  // A blocker that answers itself.
  fire('redirect', { requestId: '13', statusCode: 307, redirectUrl: 'moz-extension://1/gtm.js' });
  fire('redirect', { requestId: '14', statusCode: 307, redirectUrl: 'data:text/javascript,' });
  expect(seen.splice(0)).toEqual(['outcome blocked', 'outcome blocked']);
  // The tab's own document before the browser has told of it; a document prerendered beside it; a frame in it.
  fire('before', { frameId: 29, frameType: 'outermost_frame', documentLifecycle: 'active' });
  fire('before', { frameId: 30, frameType: 'outermost_frame', documentLifecycle: 'prerender' });
  fire('before', { frameId: 31, frameType: 'sub_frame', documentLifecycle: 'active' });
  expect(seen.splice(0)).toEqual(['request 0', 'request 30', 'request 31']);
  requests.stop();
  fire('before', {});
  expect(seen).toEqual([]);
});
