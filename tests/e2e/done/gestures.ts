import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Site } from '../site';

const FILM = readFileSync(resolve(import.meta.dirname, '../../../demo/site/files/pour-over.webm'));
const PRODUCT = `<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Mug", "offers": { "@type": "Offer", "price": "12", "priceCurrency": "EUR" } }</script>`;
const WORDS = '<p>Some words about pots.</p>'.repeat(200);

/** Pages on which what a person does can be told from what a script does. */
export function serveGestures(site: Site, host: string): void {
  const pages: { readonly [path: string]: string } = {
    '/long': `<h1>Pots</h1><a id="jump" href="/x" onclick="event.preventDefault(); window.scrollTo({ top: 1e6, behavior: 'smooth' })">To the end</a>${WORDS}`,
    '/films': `<h1>Films</h1><video id="alone" src="/film.webm" width="320" height="180" muted autoplay loop controls></video>
      <video id="pressed" src="/film.webm" width="320" height="180" controls></video>
      <video id="scripted" src="/film.webm" width="320" height="180" muted controls></video>
      <script>setTimeout(() => document.querySelector('#scripted').play(), 600);</script>`,
    '/mug': `${PRODUCT}<p class="cart-link">Cart (<span class="cart-count">0</span>)</p><h1>Mug</h1><p>€12</p><button id="add">Add to cart</button><p id="say"></p>
      <script>document.querySelector('#add').onclick = () => (document.querySelector('.cart-count').textContent = '1');
        setTimeout(() => document.querySelector('#add').click(), 300);
        document.querySelector('#add').dispatchEvent(new MouseEvent('click', { bubbles: true }));</script>`,
    '/bowl': `${PRODUCT}<h1>Bowl</h1><p>€12</p><button id="add">Add to cart</button><p id="say"></p>
      <script>document.querySelector('#add').onclick = () => (document.querySelector('#say').innerHTML = '<span class="notice">Please choose a size.</span>');</script>`,
    '/dead': `${PRODUCT}<h1>Jug</h1><p>€12</p><button id="add">Add to cart</button>`,
    '/files': `<h1>Files</h1><p><a id="there" href="/there.zip" download>Pattern book (ZIP)</a></p>`,
    '/files-lost': `<h1>Files</h1><p><a id="lost" href="/lost.zip">Price list (ZIP)</a></p>`,
  };
  for (const [path, body] of Object.entries(pages))
    site.pages.set(`${host}${path}`, `<!doctype html><html lang="en"><title>Pots</title><main>${body}</main>`);
  site.pages.set(`${host}/film.webm`, (_request, response) =>
    response.writeHead(200, { 'content-type': 'video/webm' }).end(FILM),
  );
  site.pages.set(`${host}/there.zip`, (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
  );
  site.pages.set(`${host}/lost.zip`, (_request, response) => response.writeHead(404).end('Not found'));
}
