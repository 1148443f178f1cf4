import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  /** The body as it came, which may be compressed. */
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
}

export interface Site {
  /** HTTP. */
  readonly port: number;
  /** HTTPS, with the demo's certificate, which no browser trusts by itself. */
  readonly https: number;
  /** Everything that arrived, at whatever host. */
  readonly received: Received[];
  /** Pages by host and path, e.g. `shop.test/mug`; `*` is any other. Without that, anything else is answered with 204. */
  readonly pages: Map<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;
  close(): Promise<void>;
}

/** A server that is every host at once: pages where told, and the vendors everywhere else. */
export async function startSite(): Promise<Site> {
  const received: Received[] = [];
  const pages: Site['pages'] = new Map();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = request.url ?? '/';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      received.push({ host, method: request.method ?? '', url, body: bytes.toString(), bytes, headers: request.headers });
      const start = url.startsWith('/__start__');
      const page = pages.get(host + (url.split('?')[0] ?? '')) ?? (start ? undefined : pages.get('*'));
      response.setHeader('access-control-allow-origin', '*');
      if (typeof page === 'function') return page(request, response);
      if (start) return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      if (page === undefined) return response.writeHead(204).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  };
  const tls = (file: string) => readFileSync(new URL(`../../demo/tls/${file}`, import.meta.url));
  const plain = createServer(answer);
  const secure = createSecureServer({ key: tls('demo-key.pem'), cert: tls('demo-cert.pem') }, answer);
  const [port, https] = await Promise.all(
    [plain, secure].map(
      (server) =>
        new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))),
    ),
  );
  return {
    port: port ?? 0,
    https: https ?? 0,
    received,
    pages,
    async close() {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Lets go of what an earlier test of the same worker served and received, then lets this one run. */
export async function clear({ site }: { site: Site }, use: (value: undefined) => Promise<void>): Promise<void> {
  site.pages.clear();
  site.received.length = 0;
  await use(undefined);
}
