import type { Address, Vendor } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';

const HOST = /(?:^|\.)fullstory\.com$/;

/** FullStory: session recordings. Custom events travel inside the recording, which is not read. */
export default {
  name: 'FullStory',
  category: 'replay',
  docs: 'https://developer.fullstory.com/browser/',
  holds: 0,
  hosts: ['fullstory.com'],
  own: ['fullstory.com'],
  claims: ({ url }) => HOST.test(url.hostname) && (isLibrary(url) || isStream(url)),
  decode({ url, body }) {
    if (!HOST.test(url.hostname)) return [];
    if (isLibrary(url)) return [{ vendor: 'fullstory', kind: 'load', params: {} }];
    if (!isStream(url)) return [];
    const page = looseOf(body);
    const account = url.searchParams.get('OrgId') ?? textOf(page['OrgId']);
    return [{ vendor: 'fullstory', account, kind: 'aux', params: {}, page: textOf(page['Url']) }];
  },
} satisfies Vendor;

function isLibrary({ pathname }: Address): boolean {
  return /^\/s\/fs(?:-[\w.]+)?\.js$/.test(pathname);
}

function isStream({ pathname }: Address): boolean {
  return /^\/rec\/(?:page|bundle|integrations|sync)/.test(pathname);
}
