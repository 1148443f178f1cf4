import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('site/', import.meta.url));
const HOST = 'shop.kavics.example';
/** Milliseconds that a page takes to come, as it would from a real server: what the page before it sends while being left gets through. */
const LATENCY = 350;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
};

/**
 * Answers for the shop, and with a bare page for any other host, so that a link may leave the shop without leaving the machine.
 *
 * @param {string} host
 * @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendPage(host, url, request, response) {
  if (host !== HOST && host !== '127.0.0.1' && host !== 'localhost') return sendHtml(response, 200, elsewhere(host));
  if (request.method === 'POST') return sendForm(url, response);
  const file = locate(url.pathname);
  if (!file) return sendHtml(response, 404, elsewhere('a page that the shop does not have'));
  if (extname(file) === '.html') return sendHtml(response, 200, assemble(readFileSync(file, 'utf8')));
  sendFile(file, request, response);
}

/** The forms' endpoint: an order goes on to the thank-you page, anything else is taken with thanks. */
function sendForm(url, response) {
  if (url.pathname === '/api/order') return void response.writeHead(303, { location: '/thank-you/' }).end();
  if (!url.pathname.startsWith('/api/')) return void response.writeHead(405).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
}

function locate(path) {
  const file = join(SITE, normalize(decodeURIComponent(path)));
  if (!file.startsWith(SITE) || file.startsWith(join(SITE, 'partials'))) return null;
  const index = join(file, 'index.html');
  if (path.endsWith('/')) return existsSync(index) ? index : null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Server-side includes: `<!--#include virtual="/partials/…" -->`, which may include others. */
function assemble(html) {
  const include = (_whole, path) => assemble(readFileSync(join(SITE, path), 'utf8').trimEnd());
  return html.replace(/<!--#include virtual="([^"]+)" -->/g, include);
}

/** Whole or the range asked for: players want to seek. A PDF is saved, not shown. */
function sendFile(file, request, response) {
  const bytes = readFileSync(file);
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    ...(extname(file) === '.pdf' && { 'content-disposition': 'attachment' }),
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!range) return void response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  const from = Number(range[1]);
  const to = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
  if (from > to) return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
  const part = bytes.subarray(from, to + 1);
  response
    .writeHead(206, { ...headers, 'content-length': part.length, 'content-range': `bytes ${from}-${to}/${bytes.length}` })
    .end(part);
}

function sendHtml(response, status, html) {
  setTimeout(
    () => response.writeHead(status, { 'content-type': TYPES['.html'], 'cache-control': 'no-store' }).end(html),
    LATENCY,
  );
}

function elsewhere(what) {
  const name = what.replace(/[^\w .:-]/g, '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><p>This stands in for ${name}.</p></html>`;
}
