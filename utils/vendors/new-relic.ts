import type { Address, Hit, Vendor } from '../model/vendor';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

const HOST = /^bam(?:-[\w-]+)?(?:\.[\w-]+)?\.nr-data\.net$/;
const ACTIONS = /^\/ins\/1\//;
const ACCOUNT = /\/1\/([\w-]+)/;

/** New Relic Browser: actions that the site reported itself are events; timings, errors and traces are side traffic. */
export default {
  name: 'New Relic',
  category: 'monitoring',
  docs: 'https://docs.newrelic.com/docs/browser/',
  holds: 30_000,
  hosts: ['nr-data.net', 'newrelic.com'],
  claims: ({ url }) => isLibrary(url) || HOST.test(url.hostname),
  decode({ url, body }) {
    if (isLibrary(url)) return [{ vendor: 'new-relic', kind: 'load', params: {} }];
    if (!HOST.test(url.hostname)) return [];
    const account = ACCOUNT.exec(url.pathname)?.[1] ?? url.searchParams.get('browser_monitoring_key') ?? undefined;
    const actions = ACTIONS.test(url.pathname) ? looseList(looseOf(body)['ins']) : [];
    const own = actions.flatMap(({ actionName, eventType, currentUrl, ...rest }): Hit[] => {
      const event = textOf(actionName);
      if (event === undefined || (eventType !== undefined && eventType !== 'PageAction')) return [];
      return [{ vendor: 'new-relic', account, event, kind: 'event', params: impersonal(rest), page: textOf(currentUrl) }];
    });
    return own.length > 0 ? own : [{ vendor: 'new-relic', account, kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'js-agent.newrelic.com' && pathname.endsWith('.js');
}
