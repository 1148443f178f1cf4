import { createServer } from 'node:http';

const ENTRY = "{ event: 'bench', index: i, ecommerce: { currency: 'EUR', items: [{ item_id: 'a', price: 1 }] } }";
const BEACON = "navigator.sendBeacon('/collect?v=2&tid=G-BENCH1&en=bench&i=' + i, 'epn.value=' + i)";

/** A page that does all it does in one loop. */
const LOOP = `<!doctype html><title>Bench</title><script>
window.dataLayer = window.dataLayer || [];
window.bench = (pushes, beacons) => {
  performance.mark('bench');
  const start = performance.now();
  for (let i = 0; i < pushes; i++) dataLayer.push(${ENTRY});
  const pushed = performance.now();
  for (let i = 0; i < beacons; i++) ${BEACON};
  return { push: pushed - start, beacon: performance.now() - pushed };
};
window.endless = async (pushes) => {
  for (let i = 0; i < pushes; i++) {
    dataLayer.push(${ENTRY});
    if (i % 1000 < 999) continue;
    dataLayer.length = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
};</script><p>Bench`;

const product = (
  number,
) => `<article><h3><a href="/product/${number}">Product ${number}</a></h3><img alt="" width="80" height="80">
<p class="price">${number},90 €</p><button type="button" class="add">Add to cart</button></article>`;

/** A page of a shop: 60 products, links, two forms; 200 pushes and 60 beacons in its first ten seconds. */
const SHOP = `<!doctype html><html lang="en"><title>Shop</title><script>
window.dataLayer = window.dataLayer || [];
let i = 0;
const pushing = setInterval(() => { dataLayer.push(${ENTRY}); if (++i % 10 < 3) ${BEACON}; if (i === 200) clearInterval(pushing); }, 48);
</script><header><nav>${Array.from({ length: 20 }, (_, at) => `<a href="/category/${at}">Category ${at}</a>`).join('')}
<form role="search" action="/search"><input type="search" name="q"><button>Search</button></form></nav></header>
<main><h1>Shoes</h1>${Array.from({ length: 60 }, (_, at) => product(at)).join('')}</main>
<footer><a href="tel:+3612345678">+36 1 234 5678</a><a href="mailto:shop@example.com">shop@example.com</a>
<form action="/newsletter"><input type="email" name="email"><button>Subscribe</button></form></footer>`;

/** The same with so many products that it has 10,000 elements. */
const LARGE = SHOP.replace('</main>', `${Array.from({ length: 1_600 }, (_, at) => product(60 + at)).join('')}</main>`);

/** Seconds after which the shop loads itself anew, as `refresh` says. */
const REFRESH = 13;

/**
 * @returns {Promise<{loop: string, shop: string, large: string, again: string, onAgain(hear: () => void): void, close(): void}>} addresses
 * of the pages; `again` is the shop, loading itself anew all the time, and `onAgain` hears of each time
 */
export async function servePages() {
  let hear = () => {};
  const server = createServer((request, response) => {
    request.resume();
    if (request.url?.startsWith('/collect')) return response.writeHead(204).end();
    const again = request.url === '/again';
    if (again) hear();
    const page = { '/shop': SHOP, '/again': SHOP, '/large': LARGE }[request.url] ?? LOOP;
    const headers = { 'content-type': 'text/html; charset=utf-8', ...(again ? { refresh: REFRESH } : {}) };
    return response.writeHead(200, headers).end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    loop: `${origin}/loop`,
    shop: `${origin}/shop`,
    large: `${origin}/large`,
    again: `${origin}/again`,
    onAgain: (next) => {
      hear = next;
    },
    close: () => server.close(),
  };
}
