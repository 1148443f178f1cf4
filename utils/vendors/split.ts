import type { Hit, Vendor } from '../model/vendor';
import { json } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { isUnread } from './parse/unread';

const EVENTS = /^\/api\/events\/(?:beacon|bulk)$/;
const IMPRESSIONS = /^\/api\/testImpressions\//;

/** Split (Harness feature flags): events in a list, or under `entries` when the page is left. Impressions are about flags. */
export default {
  name: 'Split',
  category: 'testing',
  docs: 'https://developer.harness.io/docs/feature-management-experimentation/',
  holds: 60_000,
  hosts: ['split.io'],
  own: ['split.io'],
  claims: ({ url }) => EVENTS.test(url.pathname) || IMPRESSIONS.test(url.pathname),
  decode(request) {
    const { url, body } = request;
    if (IMPRESSIONS.test(url.pathname)) return [{ vendor: 'split', kind: 'aux', params: {} }];
    if (!EVENTS.test(url.pathname)) return [];
    if (isUnread(request)) return [{ vendor: 'split', kind: 'event', params: {} }];
    const payload = json(body);
    const { entries, token } = looseOf(payload);
    return looseList(entries ?? payload).flatMap((entry): Hit[] => {
      const event = textOf(entry['eventTypeId']);
      if (event === undefined) return [];
      const params = impersonal(entry['properties']);
      return [{ vendor: 'split', account: textOf(token), event, kind: 'event', params, value: numberOf(entry['value']) }];
    });
  },
} satisfies Vendor;
