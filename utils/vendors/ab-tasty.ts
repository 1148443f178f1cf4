import type { Address, Hit, Vendor } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const LIBRARY = /^\/([\da-f]{32})\.js$|^\/([\da-f]{32})\/(?:main|abtasty)[\w.-]*\.js$/;

/** AB Tasty: JSON hits one by one or in a batch. Those about tests, consent and the library itself prove nothing. */
export default {
  name: 'AB Tasty',
  category: 'testing',
  docs: 'https://docs.abtasty.com/',
  holds: 2000,
  hosts: ['abtasty.com'],
  own: ['abtasty.com'],
  standard: { purchase: ['TRANSACTION'] },
  claims: ({ url }) => LIBRARY.test(url.pathname) || isCollect(url),
  decode(request) {
    const { url, body } = request;
    const [, direct, folder] = LIBRARY.exec(url.pathname) ?? [];
    const library = direct ?? folder;
    if (library !== undefined) return [{ vendor: 'ab-tasty', account: library, kind: 'load', params: {} }];
    if (!isCollect(url)) return [];
    if (isUnread(request)) return [{ vendor: 'ab-tasty', kind: 'event', params: {} }];
    const shared = looseOf(body);
    const batch = looseList(shared['h']);
    return (batch.length > 0 ? batch : [shared]).map((one) => hit(one, shared));
  },
} satisfies Vendor;

function isCollect({ hostname }: Address): boolean {
  return /^ariane(?:-[\w-]+)?\.abtasty\.com$/.test(hostname);
}

function hit(one: Loose, shared: Loose): Hit {
  const sort = textOf(one['t']) ?? '';
  const base = {
    vendor: 'ab-tasty',
    account: textOf(shared['cid']),
    event: sort || undefined,
    page: pageOf(one['dl'] ?? shared['dl']),
  };
  if (sort === 'PAGEVIEW' || sort === 'SCREENVIEW') return { ...base, kind: 'pageview', params: {} };
  if (sort === 'EVENT')
    return { ...base, event: textOf(one['ea']) ?? sort, kind: 'event', params: kept(one, ['ec', 'el', 'ev']) };
  if (sort !== 'TRANSACTION' && sort !== 'ITEM') return { ...base, kind: 'aux', params: {} };
  return {
    ...base,
    kind: 'event',
    params: kept(one, ['tid', 'ta', 'in', 'ic', 'pm', 'sm', 'tcc']),
    value: numberOf(one['tr']),
    currency: textOf(one['tc']),
  };
}

function kept(one: Loose, keys: readonly string[]): Record<string, string | number> {
  return record(
    keys.flatMap((key) => {
      const value = textOf(one[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function pageOf(value: unknown): string | undefined {
  const text = textOf(value);
  try {
    return text?.includes('%3A') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
