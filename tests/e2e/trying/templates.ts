import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { succeed } from '../../corpus/serving';
import type { Site } from '../site';
import { sdk } from './bundles';

const MODULES = resolve(import.meta.dirname, '../../../node_modules');
const TYPES: { readonly [ending: string]: string } = {
  css: 'text/css',
  js: 'text/javascript',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  mp4: 'video/mp4',
};

/** A page that this project did not write, and what tracks on it. */
export interface Template {
  /** Package of npm. */
  readonly from: string;
  readonly file: string;
  readonly sdk: string;
}

const START = (name: string, sdk: string, file = 'index.html'): Template => ({ from: `startbootstrap-${name}/dist`, file, sdk });

/** Starter pages and themes, each with the SDK of a vendor. */
export const templates: readonly Template[] = [
  START('agency', 'ga4'),
  START('clean-blog', 'posthog'),
  START('clean-blog', 'ga4', 'post.html'),
  START('creative', 'mixpanel'),
  START('freelancer', 'matomo'),
  START('grayscale', 'snowplow'),
  START('landing-page', 'segment'),
  START('new-age', 'plausible'),
  START('stylish-portfolio', 'amplitude'),
  START('shop-item', 'ga4'),
  START('shop-homepage', 'countly'),
  START('modern-business', 'rudderstack'),
  START('modern-business', 'ga4', 'faq.html'),
  START('modern-business', 'mixpanel', 'pricing.html'),
  { from: 'html5-boilerplate/dist', file: 'index.html', sdk: 'posthog' },
];

export function hostOf({ from, file }: Template): string {
  return `${from.split('/')[0]?.replace('startbootstrap-', '')}-${file.replace('.html', '')}.example`;
}

/** Serves the pages at hosts of their own, what they load from elsewhere out of npm, and whatever vendors they send to. */
export async function serveTemplates(site: Site): Promise<void> {
  const sdks = new Map<string, string>();
  for (const name of new Set(templates.map(({ sdk }) => sdk))) sdks.set(name, await sdk(name));
  const matomo = await sdk('../../../demo/tags/matomo');
  const roots = new Map(templates.map((template) => [hostOf(template), template]));
  site.pages.set('*', (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const send = (text: string | Buffer, type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain') =>
      void response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(text);
    if (host.endsWith('matomo.cloud') && path.endsWith('.js')) return send(matomo);
    if (/jsdelivr|cloudflare|fontawesome|startbootstrap\.com|googleapis|gstatic/.test(host)) return send(elsewhere(path));
    const template = roots.get(host);
    if (!template) return succeed(request, response);
    if (path === '/tags.js') return send(sdks.get(template.sdk) ?? '');
    const file = path === '/' ? template.file : path.slice(1);
    try {
      const text = readFileSync(resolve(MODULES, template.from, file));
      if (!file.endsWith('.html')) return send(text);
      return send(text.toString().replace('</head>', '<script defer src="/tags.js"></script></head>'), TYPES['html']);
    } catch {
      return void response.writeHead(404).end();
    }
  });
}

/** What the themes load from a CDN. */
function elsewhere(path: string): string {
  const [, file] = /\/(bootstrap(?:\.bundle)?(?:\.min)?\.(?:js|css))$/.exec(path) ?? [];
  if (!file) return '';
  return readFileSync(resolve(MODULES, 'bootstrap/dist', file.endsWith('.css') ? 'css' : 'js', file), 'utf8');
}
