import { expect } from '@playwright/test';
import type { Recording } from '../../utils/model/recording';
import type { Signal, SignalKind } from '../../utils/model/signal';

/** A page with a data layer, a button that pushes and sends, a form, and a last beacon. */
export const MUG = `<!doctype html><html lang="en"><title>Mug</title>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){ dataLayer.push(arguments); }
  gtag('js', new Date()); gtag('config', 'G-TEST1');
  dataLayer.push({ event: 'view_item', ecommerce: { currency: 'EUR', items: [{ item_id: 'm1' }] } });
</script>
<h1>Mug</h1>
<button id="add"><span>Add to cart</span></button>
<form id="news" action="/thanks"><input type="email" name="email" required><button>Subscribe</button></form>
<script>
  document.querySelector('#add').addEventListener('click', () => {
    dataLayer.push({ event: 'add_to_cart', value: 12 });
    navigator.sendBeacon('http://metrics.test/g/collect?v=2&tid=G-TEST1&en=add_to_cart', new Blob(['x=1'], { type: 'text/plain' }));
  });
  addEventListener('pagehide', () => navigator.sendBeacon('http://metrics.test/g/collect?v=2&tid=G-TEST1&en=bye'));
</script></html>`;

/** The signals of one kind. */
export function of<K extends SignalKind>(signals: readonly Signal[], kind: K): Extract<Signal, { kind: K }>[] {
  return signals.filter((signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind);
}

/** What a visit to {@link MUG} must have left in the journal: a click on the button, the form submitted, the page left. */
export function expectMugVisit({ signals }: Recording, browser: 'chrome' | 'firefox'): void {
  expect(signals.map(({ seq }) => seq)).toEqual(signals.map((_, index) => index + 1));
  expect(of(signals, 'health').map(({ note }) => note)).toEqual(['ready', 'ready']);
  const pushes = of(signals, 'push');
  expect(pushes.map(({ entry }) => entry)).toMatchObject([
    { $arguments: ['js', expect.any(String)] },
    { $arguments: ['config', 'G-TEST1'] },
    { event: 'view_item' },
    { event: 'add_to_cart' },
  ]);
  const click = of(signals, 'interaction').find(({ action, element }) => action === 'click' && element?.tag === 'span');
  expect(click?.element?.label).toBe('Add to cart');
  expect(pushes.at(-1)?.task).toBe(click?.id);
  const body = of(signals, 'body').find(({ url }) => url.includes('en=add_to_cart'));
  expect(body).toMatchObject({ via: 'beacon', body: 'x=1', task: click?.id, doc: click?.doc });
  const request = of(signals, 'request').find(({ url }) => url.includes('en=add_to_cart'));
  expect(request).toMatchObject({
    frame: 0,
    ...(browser === 'chrome' ? { bodyMissing: true, doc: click?.doc } : { body: 'x=1' }),
  });
  expect(of(signals, 'outcome').find(({ requestId }) => requestId === request?.requestId)).toMatchObject({
    result: 'delivered',
    status: 204,
  });
  const submit = of(signals, 'interaction').find(({ action }) => action === 'submit');
  expect(submit).toMatchObject({ valid: true, element: { tag: 'form', selector: '#news' } });
  const bye = of(signals, 'request').find(({ url }) => url.includes('en=bye'));
  if (browser === 'chrome') expect(bye?.doc).toBe(click?.doc);
  else expect(bye).toMatchObject({ documentUrl: 'http://shop.test/mug' });
  const typed = signals.filter((signal) => signal.kind !== 'request' && JSON.stringify(signal).includes('person@'));
  expect(typed.filter(({ kind }) => kind !== 'navigation')).toEqual([]);
}
