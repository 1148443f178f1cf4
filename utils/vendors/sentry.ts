import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';

const INTAKE = /\/api\/(\d+)\/(envelope|store|security|minidump)\/?$/;
const LOADER = /^(?:js|browser)\.sentry-cdn\.com$/;
/** A tunnel through the site's own host: the first line of the body says where it is meant to go. */
const TUNNELLED = /^\{[^\n]{0,400}"dsn":"(https?:\/\/\w+@[\w.-]+\/\d+)"/;

/**
 * Sentry: errors, traces, sessions and replays, on its own host, another or through a tunnel. They are about the code; only what a
 * visitor wrote to the site (`feedback`) is an event.
 */
export default {
  name: 'Sentry',
  category: 'monitoring',
  docs: 'https://docs.sentry.io/platforms/javascript/',
  holds: 0,
  hosts: ['sentry.io', 'sentry-cdn.com'],
  marks: { path: ['/api/'], body: ['"dsn"'] },
  claims: (request) => LOADER.test(request.url.hostname) || isIntake(request.url) || isTunnel(request),
  decode(request) {
    const { url } = request;
    if (LOADER.test(url.hostname)) {
      const account = /^\/([\da-f]{32})\.(?:min\.)?js$/.exec(url.pathname)?.[1];
      return [{ vendor: 'sentry', account, kind: 'load', params: {} }];
    }
    return isIntake(url) || isTunnel(request) ? items(request) : [];
  },
} satisfies Vendor;

function isIntake({ hostname, pathname, search }: Address): boolean {
  if (!INTAKE.test(pathname)) return false;
  return hostname.endsWith('.sentry.io') || hostname === 'sentry.io' || search.includes('sentry_key=');
}

function isTunnel({ method, body }: VendorRequest): boolean {
  return method === 'POST' && body !== undefined && body.startsWith('{"') && TUNNELLED.test(body.slice(0, 600));
}

/** An envelope: a line for all, then for each item a line that says its type, and its content. */
function items({ url, body = '' }: VendorRequest): Hit[] {
  const dsn = TUNNELLED.exec(body.slice(0, 600))?.[1];
  const account =
    dsn ?? `https://${url.searchParams.get('sentry_key') ?? ''}@${url.hostname}/${INTAKE.exec(url.pathname)?.[1] ?? ''}`;
  const types = body
    .split('\n', 60)
    .slice(1)
    .flatMap((line) => (line.startsWith('{"type":"') && line.length < 400 ? (textOf(looseOf(line)['type']) ?? []) : []));
  const hits = [...new Set(types)].map((event): Hit => {
    const spoken = event === 'feedback' || event === 'user_report';
    return { vendor: 'sentry', account, event, kind: spoken ? 'event' : 'aux', params: {} };
  });
  return hits.length > 0 ? hits : [{ vendor: 'sentry', account, kind: 'aux', params: {} }];
}
