import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Received, Site } from '../e2e/site';
import { SOURCE, SUCCESS } from '../e2e/unchanged/collector';
import type { CorpusVisit, Tag } from './visit';

/** What a vendor received, as far as it can be told without knowing any vendor. */
export interface Arrival {
  readonly to: string;
  /** What was answered; null: nothing. */
  readonly status: number | null;
  /** The body as text, unpacked. */
  readonly text: string;
}

const FILM = readFileSync(resolve(import.meta.dirname, '../../demo/site/files/pour-over.webm'));
/** Hosts that the browser asks of its own accord. */
const BROWSERS =
  /^(?:accounts|clients\d|update|content-autofill|optimizationguide-pa|www)\.google(?:apis)?\.com$|(?:^|\.)(?:mozilla|firefox)\.(?:com|net|org)$/;
const TYPES: { readonly [ending: string]: string } = { css: 'text/css', js: 'text/javascript' };

/** Serves a visit's pages, their trackers, and whatever vendors they send to. */
export async function serve(site: Site, { shape, tags, vendor }: CorpusVisit): Promise<{ arrivals(): Arrival[] }> {
  site.pages.clear();
  site.received.length = 0;
  const arrived = new Map<Received, ServerResponse>();
  const put = (path: string, text: string | Buffer, type: string) =>
    site.pages.set(hostless(path, shape.origin), (_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(text),
    );
  for (const [path, { html }] of Object.entries(shape.pages))
    if (html !== '') put(path, html.replace('<!-- tags -->', scriptsOf(tags, path)), 'text/html; charset=utf-8');
  for (const [path, text] of Object.entries(shape.files ?? {}))
    put(path, text, TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain');
  put('/files/pour.webm', FILM, 'video/webm');
  const hosts = new Set([shape.origin, ...Object.keys(shape.pages).filter((path) => path.startsWith('https:'))].map(hostOf));
  for (const sdk of new Set(tags.map((tag) => tag.sdk)))
    for (const host of hosts) put(`https://${host}/tags/${sdk}.js`, await bundle(`tracking/${sdk}.mjs`), 'text/javascript');
  // Its client from npm asks for Matomo's library, which is none from npm: the demo's speaks in its place.
  if (tags.some(({ sdk }) => sdk === 'matomo'))
    put('https://kubki.matomo.cloud/matomo.js', await bundle('../../demo/tags/matomo.mjs'), 'text/javascript');
  const html = Object.values(shape.pages).map((page) => page.html);
  for (const [, app] of html.join().matchAll(/src="\/(apps\/[\w-]+)\.js"/g))
    put(`/${app}.js`, await bundle(`${app}.mjs`), 'text/javascript');
  const own = vendor?.() ?? (() => false);
  site.pages.set('*', (request, response) => {
    const received = site.received.at(-1);
    const isOwn = hosts.has(request.headers.host ?? '') && request.method === 'GET' && !request.url?.includes('?');
    if (received && request.method !== 'OPTIONS' && !isOwn && !BROWSERS.test(received.host)) arrived.set(received, response);
    if (!own(request, response)) succeed(request, response);
  });
  return { arrivals: () => [...arrived].map(([received, response]) => arrivalOf(received, response)) };
}

/** The scripts of a page, as a site would have them. */
function scriptsOf(tags: readonly Tag[], path: string): string {
  return tags
    .filter(({ page = path }) => page === path)
    .map(({ sdk, rules = [], options = {}, attributes = {}, load }) => {
      const src = `/tags/${sdk}.js`;
      const data = { 'data-rules': JSON.stringify(rules), 'data-options': JSON.stringify(options), ...attributes };
      if (typeof load === 'number')
        return `<script>addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(${JSON.stringify(data).replaceAll('<', '\\u003c')})) script.setAttribute(name, value);
  script.src = '${src}';
  document.head.append(script);
}, ${load}));</script>`;
      const held = {
        klaro: klaro(src),
        cookieconsent: `type="text/plain" data-category="analytics" data-src="${src}"`,
        tarteaucitron: `type="text/plain" data-held="${src}"`,
        tcf: `type="text/plain" data-held="${src}"`,
      };
      return `<script ${load ? held[load] : `defer src="${src}"`} ${attributesOf(data)}></script>`;
    })
    .join('\n');
}

function klaro(src: string): string {
  return `type="text/plain" data-type="application/javascript" data-name="shop-analytics" data-src="${src}"`;
}

function attributesOf(attributes: { readonly [name: string]: string }): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');
}

const bundles = new Map<string, Promise<string>>();

/** A module with what it imports, as one script. */
function bundle(file: string): Promise<string> {
  const known = bundles.get(file) ?? make(resolve(import.meta.dirname, file));
  bundles.set(file, known);
  return known;
}

async function make(entry: string): Promise<string> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
    }),
  ].flat();
  return result && 'output' in result ? result.output[0].code : '';
}

/** What every vendor answers where all is well. */
export function succeed({ headers, url = '', method }: IncomingMessage, response: ServerResponse): void {
  const cross = {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'cache-control': 'no-store',
  };
  if (/\/g\/collect/.test(url) || method === 'OPTIONS') return void response.writeHead(204, cross).end();
  const isScript = /\.js\b/.test(url);
  response.writeHead(200, { ...cross, 'content-type': isScript ? 'text/javascript' : 'application/json' });
  response.end(isScript ? '' : JSON.stringify(url.startsWith('/sourceConfig') ? SOURCE : SUCCESS));
}

function arrivalOf({ host, method, url, bytes }: Received, response: ServerResponse): Arrival {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    to: `${method} https://${host}${url}`,
    status: response.writableEnded ? response.statusCode : null,
    text: (packed ? gunzipSync(bytes) : bytes).toString('utf8'),
  };
}

function hostOf(address: string): string {
  return new URL(address).host;
}

/** `host/path`, as the site keeps it. */
function hostless(path: string, origin: string): string {
  const { host, pathname } = new URL(path, origin);
  return host + pathname;
}
