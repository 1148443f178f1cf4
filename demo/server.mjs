import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { buildTags } from './build.mjs';
import { sendPage } from './pages.mjs';
import { answerVendor, isVendor } from './vendors.mjs';

/** Where the shop believes that it lives. */
export const SHOP = 'https://shop.kavics.example';

const tls = (file) => readFileSync(new URL(`tls/${file}`, import.meta.url));

/**
 * Serves the demo shop and the vendors that it sends to, told apart by the `Host` header, on free ports of 127.0.0.1. Point a browser
 * there by its resolver (Chromium: `--host-resolver-rules`; Firefox: `network.dns.forceResolve` and `network.socket.forcePort`) and
 * let it accept the self-signed certificate.
 *
 * @param {{ log?(hit: import('./server.mjs').Hit): void, without?: readonly string[] }} [options] `log` is told of every hit as it comes;
 *   `without`: scripts that are served empty, by host and path, as if the shop had lost them; `*` for all that measure
 * @returns {Promise<import('./server.mjs').Served>}
 */
export async function serve({ log, without = [] } = {}) {
  const scripts = await buildTags();
  const lost = without.includes('*') ? [...scripts.keys()] : without;
  for (const script of lost) scripts.set(script, '');
  const hits = [];

  const handle = async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', `https://${host || 'unknown.example'}`);
    const body = await read(request);
    if (isVendor(host)) {
      const hit = { host, method: request.method ?? 'GET', url: url.href, body, at: Date.now() };
      hits.push(hit);
      log?.(hit);
    }
    const script = scripts.get(host + url.pathname);
    if (script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }).end(script);
    } else if (isVendor(host)) {
      answerVendor(url, request.method, response);
    } else {
      sendPage(host, url, request, response);
    }
  };
  const listener = (request, response) => {
    handle(request, response).catch(() => response.writeHead(500).end());
  };

  const servers = [createHttp(listener), createHttps({ key: tls('demo-key.pem'), cert: tls('demo-cert.pem') }, listener)];
  const [http, https] = await Promise.all(servers.map(listen));
  return { http, https, hits: () => [...hits], close: async () => void (await Promise.all(servers.map(close))) };
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { http, https } = await serve({ log: ({ method, url }) => console.log(method, url) });
  console.log(`Kavics, the demo shop: ${SHOP}/ is served on 127.0.0.1:${https} (HTTPS) and 127.0.0.1:${http} (HTTP).`);
  console.log('Open it in Chromium with:');
  console.log(
    `  chromium --user-data-dir=/tmp/kavics --ignore-certificate-errors ` +
      `--host-resolver-rules="MAP *:443 127.0.0.1:${https}, MAP *:80 127.0.0.1:${http}" ${SHOP}/`,
  );
}
