import type { Address, Vendor, VendorRequest } from '../model/vendor';
import { fromBase64 } from './parse/base64';
import { googleTagId } from './parse/google-tag';
import { pairs, query } from './parse/query';
import { record } from './parse/record';

/** The script, and the frame for pages without scripts. */
const LOADED = ['/gtm.js', '/ns.html'];
const CONTAINER = /^(?:GTM|GT)-[A-Z0-9]{4,20}$/i;

/** Google Tag Manager, and Google tags (`GT-…`), as containers: they load, they diagnose themselves, they report no event. */
export default {
  name: 'Google Tag Manager',
  category: 'tag-manager',
  docs: 'https://developers.google.com/tag-platform/tag-manager',
  holds: 0,
  hosts: ['googletagmanager.com'],
  marks: { query: ['id=', 'aWQ9R1RN'] },
  own: ['googletagmanager.com'],
  claims: (request) => containerOf(request) !== undefined || isDiagnostic(request),
  decode(request) {
    const account = containerOf(request);
    if (account === undefined) {
      return isDiagnostic(request) ? [{ vendor: 'google-tag-manager', kind: 'aux', params: {} }] : [];
    }
    const { searchParams } = request.url;
    const params = ['l', 'gtm_preview', 'gtm_auth'].flatMap((key) => {
      const value = searchParams.get(key);
      // An environment's key opens unpublished versions: that there is one matters, not which.
      return value === null ? [] : [[key, key === 'gtm_auth' ? 'set' : value] as const];
    });
    return [{ vendor: 'google-tag-manager', account, kind: 'load', params: record(params) }];
  },
} satisfies Vendor;

/** The container's id, from the address of its script or of its frame without scripts; also from behind a custom loader. */
function containerOf(request: VendorRequest): string | undefined {
  const { url, type } = request;
  const id = googleTagId(request) ?? (LOADED.some((file) => url.pathname.endsWith(file)) ? url.searchParams.get('id') : null);
  if (id && CONTAINER.test(id)) return id;
  const script = type === 'script' || (type === undefined && url.pathname.endsWith('.js'));
  if (!script) return undefined;
  const plain = url.searchParams.get('id') ?? '';
  return CONTAINER.test(plain) ? plain : concealed(url);
}

/** Custom loaders of server-side containers pass `id=GTM-…` in base64, under a name of their own. */
function concealed(url: Address): string | undefined {
  for (const [, value] of pairs(url.search)) {
    if (!value.startsWith('aWQ9R1RN') || value.length > 400) continue;
    const id = query(fromBase64(value)).get('id') ?? '';
    if (CONTAINER.test(id)) return id;
  }
  return undefined;
}

function isDiagnostic({ url }: VendorRequest): boolean {
  if (url.hostname !== 'www.googletagmanager.com') return false;
  return /^\/(?:a|td|sw_iframe\.html|debug\/.*|static\/service_worker\/.*)$/.test(url.pathname);
}
