import { createAudit } from '../../utils/audit';
import type { Signal } from '../../utils/model/signal';
import { explain } from '../../utils/vendors';

const BATCH = {
  url: 'https://metrics.shop.example/g/collect?v=2&tid=G-ABC1234&cid=1.2&dl=https%3A%2F%2Fshop.example%2F&gcs=G111',
  method: 'POST',
};

/** How long several runs took, in milliseconds, in order. */
function times(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function median(runs: number, work: () => void): number {
  return times(runs, work).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** A visit of ten pages in which somebody clicks, the page pushes and sends, and much of it is noise. */
export function visit(count: number): Signal[] {
  const signals: Signal[] = [];
  let at = 1_700_000_000_000;
  let doc = '';
  const add = (signal: object, frame = 0): void => {
    at += 20;
    signals.push({ at, frame, doc, seq: signals.length + 1, ...signal } as Signal);
  };
  while (signals.length < count) {
    if (signals.length % 1_000 < 10 || doc === '') {
      const page = Math.floor(signals.length / 1_000);
      doc = `doc-${page}`;
      const url = `https://shop.example/product/${page}`;
      add({ kind: 'navigation', how: 'load', url, title: `Product ${page}`, referrer: '' });
      add({ kind: 'health', note: 'ready' });
      const element = { ref: 1, selector: '#add', tag: 'button', label: 'Add to cart' };
      const found = [
        { id: 'add-to-cart:1', conversion: 'add-to-cart', element, confidence: 1 },
        { id: 'view-product:page', conversion: 'view-product', element: null, confidence: 1 },
        { id: 'scroll-50:page', conversion: 'scroll-50', element: null, confidence: 1 },
      ];
      add({ kind: 'offer', page: { url, title: '', type: 'product', confidence: 1, language: 'en' }, found, gone: [] });
      for (let filler = 0; filler < 8; filler += 1) add({ kind: 'push', layer: 'dataLayer', entry: { event: 'gtm.timer' } });
      continue;
    }
    const task = `t${signals.length}`;
    add({ kind: 'interaction', id: task, action: 'click', element: null, path: [1, 2, 3] });
    add({ kind: 'push', layer: 'dataLayer', task, entry: { event: 'add_to_cart', ecommerce: { currency: 'EUR', value: 1 } } });
    for (const event of ['gtm.click', 'timing', 'heartbeat']) add({ kind: 'push', layer: 'dataLayer', entry: { event } });
    const requestId = `r${signals.length}`;
    add({
      kind: 'request',
      requestId,
      ...BATCH,
      type: 'ping',
      body: 'en=add_to_cart&epn.value=1&cu=EUR&pr1=idA~pr1~qt1\r\nen=scroll&epn.percent_scrolled=90',
    });
    add({ kind: 'outcome', requestId, result: 'delivered', status: 204 });
  }
  return signals.slice(0, count);
}

/** Figures of the pipeline in Node: times in milliseconds, to be read as ratios of one another. */
export function benchPipeline() {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `en=event_${index}&ep.text=some+text&epn.value=${index}&pr1=idA~nmMug~pr12~qt1`,
  );
  const single = { ...BATCH, body: lines[0] };
  const batch = { ...BATCH, body: lines.join('\r\n') };
  const parse = () => {
    for (let index = 0; index < 2_000; index += 1) new URL(BATCH.url).searchParams.get('tid');
  };
  const decodeOne = () => {
    for (let index = 0; index < 2_000; index += 1) explain(single);
  };
  const decodeBatch = () => {
    for (let index = 0; index < 100; index += 1) explain(batch);
  };
  decodeOne();
  return {
    parseUrl: median(9, parse) / 2_000,
    decodeHit: median(9, decodeOne) / 2_000,
    decodeBatchedHit: median(9, decodeBatch) / 2_000,
  };
}

/** So often a visit is judged from scratch before it is measured, that the engine has compiled what it runs, and then to be measured. */
const WARM = 15;
const RUNS = 25;

/** What judging costs: times in milliseconds; `first`: from scratch in a program that has judged nothing yet. */
export function benchJudging() {
  const signals = visit(10_000);
  const end = (signals.at(-1)?.at ?? 0) + 60_000;
  const judged = () => {
    const reader = createAudit({ require: [] });
    reader.add(signals);
    reader.audit(end);
    return reader;
  };
  const [first = 0] = times(WARM, judged);
  const scratch = median(RUNS, judged);
  const text = JSON.stringify(signals);
  const parseJson = median(RUNS, () => JSON.parse(text));
  const more = visit(10_400).slice(10_000);
  const follow = () => {
    const reader = judged();
    let next = 0;
    return median(201, () => {
      reader.add(more.slice(next, next + 1));
      next += 1;
      reader.audit(end);
    });
  };
  follow();
  const oneMore = follow();
  return { scratch, first, oneMore, parseJson };
}
