import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Site } from '../site';

/**
 * Milliseconds that the next page takes to answer. Longer than the time after which a library sends what it has gathered: when the
 * page goes in the midst of that, the library sends the same once more, with or without an audit (seen with Segment, `retryCount` 1).
 */
const ANSWER = 1_000;

/** Where the page is that everything is tried on. */
export const ADDRESS = 'https://shop.example/mug';

const read = (file: string) => readFileSync(resolve(import.meta.dirname, file), 'utf8');

/** Libraries that a page loads by a script, as they are published. */
const LIBRARIES: { readonly [sdk: string]: string } = {
  'amplitude-snippet': 'node_modules/@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
  'mixpanel-snippet': 'node_modules/mixpanel-browser/dist/mixpanel.min.js',
  'posthog-snippet': 'node_modules/posthog-js/dist/array.js',
  'segment-snippet': 'node_modules/@segment/analytics-next/dist/umd/standalone.js',
  stubs: 'tests/e2e/unchanged/stub-library.js',
};

/** The answer by which each of the SDKs knows that its events have arrived. */
export const SUCCESS = { code: 200, status: 1, success: true, result: 'Success' };

/** What RudderStack's SDK asks for before it sends anything. */
export const SOURCE = {
  source: {
    id: 'shop',
    name: 'Shop',
    writeKey: 'shop',
    enabled: true,
    workspaceId: 'shop',
    connections: [],
    destinations: [],
    config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
  },
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** What Segment's library asks for. */
const SEGMENT = {
  integrations: {
    'Segment.io': { apiKey: 'shop', apiHost: 'segment.vendor.example/v1', protocol: 'https', addBundledMetadata: true },
  },
  plan: { track: { __default: { enabled: true } } },
};

/** Serves the page with one SDK, and is the vendor behind it. */
export async function serve(site: Site, sdk: string): Promise<void> {
  const code = await bundle(sdk);
  const script = (path: string, text: string) =>
    site.pages.set(`shop.example/${path}`, (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(text),
    );
  site.pages.set('shop.example/mug', read('page.html'));
  site.pages.set('shop.example/thanks', (_request, response) => {
    response.setHeader('content-type', 'text/html');
    setTimeout(() => response.end('<!doctype html><title>Thanks</title><link rel="icon" href="data:,"><p>Thank you'), ANSWER);
  });
  script('look.js', read('look.js'));
  script('container.js', read('container.js'));
  script('sdk.js', code);
  const library = LIBRARIES[sdk];
  if (library) script('library.js', readFileSync(library, 'utf8'));
  site.pages.set('*', ({ headers, url = '' }, response) => {
    response.setHeader('access-control-allow-origin', headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
    response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
    // So that the second visit asks for what the first one asked for.
    response.setHeader('access-control-max-age', '-1');
    response.setHeader('cache-control', 'no-store');
    const isScript = /\.js\b/.test(url);
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'application/json' });
    const answer = url.startsWith('/sourceConfig') ? SOURCE : url.includes('/projects/shop/settings') ? SEGMENT : SUCCESS;
    response.end(isScript ? '' : JSON.stringify(answer));
  });
}

async function bundle(sdk: string): Promise<string> {
  const entry = resolve(import.meta.dirname, `sdks/${sdk}.mjs`);
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
