import type { Address, Hit, Vendor } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { pairs } from './parse/query';
import { isUnread } from './parse/unread';

const LIBRARY = /\/js\/(\d+-\d+)\.js$/;

/** Convert Experiences: goals and transactions next to the views of experiments, which prove nothing. */
export default {
  name: 'Convert',
  category: 'testing',
  docs: 'https://support.convert.com/',
  holds: 2000,
  hosts: ['convertexperiments.com'],
  own: ['convertexperiments.com'],
  standard: { purchase: ['tr', 'transaction'] },
  claims: ({ url }) => LIBRARY.test(url.pathname) || isTrack(url),
  decode(request) {
    const { url, body } = request;
    const library = LIBRARY.exec(url.pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'convert', account: library, kind: 'load', params: {} }];
    if (!isTrack(url)) return [];
    if (isUnread(request)) return [{ vendor: 'convert', kind: 'event', params: {} }];
    const payload = looseOf(body);
    const account = [payload['cid'] ?? payload['accountId'], payload['pid'] ?? payload['projectId']]
      .map(textOf)
      .filter(Boolean)
      .join('-');
    const events = [
      ...looseList(payload['ev']).map(short),
      ...looseList(payload['visitors']).flatMap((visitor) => looseList(visitor['events']).map(long)),
      ...inAddress(url),
    ];
    return events.map((event): Hit => ({ vendor: 'convert', account: account || undefined, ...event }));
  },
} satisfies Vendor;

type Event = Pick<Hit, 'event' | 'kind' | 'params' | 'value'>;

function isTrack({ hostname, pathname }: Address): boolean {
  return /^(?:[\w-]+\.)?metrics\.convertexperiments\.com$/.test(hostname) && /^\/(?:v1\/)?track(?:\/|$)/.test(pathname);
}

function short({ evt, goals, r }: Loose): Event {
  const event = textOf(evt);
  if (event !== 'hitGoal' && event !== 'tr') return { event, kind: 'aux', params: {} };
  return {
    event,
    kind: 'event',
    params: Array.isArray(goals) ? { goals: goals.flatMap((goal) => textOf(goal) ?? []).join(',') } : {},
    value: numberOf(r),
  };
}

function long({ eventType, data }: Loose): Event {
  const event = textOf(eventType);
  if (event !== 'conversion' && event !== 'transaction') return { event, kind: 'aux', params: {} };
  const { goalId, goalData } = looseOf(data);
  const goal = textOf(goalId);
  const amount = looseList(goalData).find(({ key }) => key === 'amount');
  return { event, kind: 'event', params: goal === undefined ? {} : { goalId: goal }, value: numberOf(amount?.['value']) };
}

/** `ev[0][evt]=hitGoal&ev[0][goals][]=12345`. */
function inAddress(url: Address): Event[] {
  const events = new Map<string, { evt?: string; goals: string[]; r?: string }>();
  for (const [key, value] of pairs(url.search)) {
    const [, place, name] = /^ev\[(\d{1,3})\]\[(evt|goals|r)\]/.exec(key) ?? [];
    if (place === undefined) continue;
    const event = events.get(place) ?? { goals: [] };
    if (name === 'goals') event.goals.push(value);
    else if (name === 'evt') event.evt = value;
    else event.r = value;
    events.set(place, event);
  }
  return [...events.values()].map(short);
}
