// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Captured } from '../../model/signal';
import { createListening } from '../listening';
import type { TapSignal } from '../tap-signal';
import { createConsentBeside } from './beside';
import { KEEPERS } from './keepers';
import { createConsentWatch } from './watch';

// The clock that is set here, not the one that was there when the module was loaded.
vi.mock('../natives', async (original) => ({ ...(await original<object>()), now: () => Date.now() }));

type Consent = Extract<Captured, { kind: 'consent' }>;
type Found = Extract<TapSignal, { kind: 'manager' }>;

const page = window as unknown as Window & typeof globalThis & Record<string, unknown>;
let told: Omit<Consent, 'at' | 'kind'>[];
let found: Omit<Found, 'at' | 'kind'>[];
let stop: AbortController;
let watch: { check(): void };

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  found = [];
  stop = new AbortController();
  const beside = createConsentBeside(
    window,
    (signal) => {
      if (signal.kind !== 'consent') return;
      const { kind: _, at: __, ...rest } = signal;
      told.push(rest);
    },
    createListening(stop.signal),
    stop.signal,
  );
  watch = createConsentWatch(
    page,
    (signal) => {
      if (signal.kind === 'consent') beside.heard(signal.source, JSON.parse(JSON.stringify(signal.said)), signal.at);
      if (signal.kind !== 'manager') return;
      const { kind: _, at: __, ...rest } = signal;
      found.push(rest);
      // What it keeps is not what is tried here.
      if (!KEEPERS.has(signal.id)) beside.found(signal.id);
    },
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  for (const name of ['__tcfapi', '__gpp', '__uspapi', 'google_tag_data', 'CookieConsent', 'klaro', 'klaroConfig', 'utag'])
    delete page[name];
  localStorage.clear();
});

/** Looks again, later than looks may be put off. */
function look(after = 300): void {
  vi.setSystemTime(Date.now() + after);
  watch.check();
}

/** The stub that pages put in place of TCF: answers `ping`, and keeps the rest. */
function stub(): unknown[] {
  const queue: unknown[] = [];
  page['__tcfapi'] = (...args: unknown[]) => {
    if (args.length === 0) return queue;
    if (args[0] === 'ping') return (args[2] as (answer: object) => void)({ cmpLoaded: false, cmpStatus: 'stub' });
    return queue.push(args);
  };
  return queue;
}

/** A manager that has loaded. */
function manager(data: object) {
  const listeners = new Map<number, (data: object, success: boolean) => void>();
  const calls: unknown[] = [];
  let last = 0;
  page['__tcfapi'] = function apiCall(
    command: string,
    _version: number,
    callback: (data: unknown, success: boolean) => void,
    id?: number,
  ) {
    calls.push(command);
    if (command === 'ping') callback({ cmpLoaded: true, cmpStatus: 'loaded' }, true);
    if (command === 'addEventListener') {
      last += 1;
      listeners.set(last, callback);
      callback({ ...data, listenerId: last }, true);
    }
    if (command === 'removeEventListener') callback(listeners.delete(id ?? -1), true);
  };
  return {
    calls,
    listeners,
    say(next: object) {
      for (const [listenerId, hear] of listeners) hear({ ...next, listenerId }, true);
    },
  };
}

const tcData = (eventStatus: string, consents: object, more: object = {}) => ({
  eventStatus,
  gdprApplies: true,
  tcString: 'CP',
  cmpId: 31,
  purpose: { consents },
  vendor: { consents: { 755: true } },
  ...more,
});

describe('TCF', () => {
  test('a stub is never asked anything', () => {
    const queue = stub();
    watch.check();
    look();
    expect(queue).toEqual([]);
    expect(told).toEqual([]);
    look(3_000);
    expect(told).toEqual([{ source: 'tcf', state: {}, open: true }]);
    expect(queue).toEqual([]);
  });

  test('the manager that takes its place is listened to, once, and no longer than the audit', () => {
    stub();
    watch.check();
    const { calls, listeners, say } = manager(tcData('cmpuishown', {}));
    look();
    look();
    look();
    expect(calls).toEqual(['ping', 'addEventListener']);
    expect(told[0]).toMatchObject({ source: 'tcf', open: true, text: 'CP' });
    expect(told[0]?.state).toMatchObject({ purpose_1: 'denied', purpose_11: 'denied', vendor_755: 'granted' });
    expect(told[1]).toEqual({ source: 'consentmanager', state: {}, open: true });

    say(tcData('useractioncomplete', { 1: true, 7: true }));
    expect(told[2]?.state).toMatchObject({ purpose_1: 'granted', purpose_2: 'denied', purpose_7: 'granted' });
    expect(told[2]?.open).toBeUndefined();
    expect(told[3]).toEqual({ source: 'consentmanager', state: {} });

    // The dialog is opened once more: the answer stands.
    say(tcData('cmpuishown', { 1: true, 7: true }));
    expect(told).toHaveLength(4);

    stop.abort();
    expect(listeners.size).toBe(0);
    expect(calls).toEqual(['ping', 'addEventListener', 'removeEventListener']);
    say(tcData('useractioncomplete', {}));
    expect(told).toHaveLength(4);
  });

  test('where it does not apply, it denies nothing', () => {
    manager(tcData('tcloaded', {}, { gdprApplies: false }));
    watch.check();
    expect(told[0]).toEqual({ source: 'tcf', state: {}, text: 'CP' });
  });

  test('what keeps whatever it is given is left alone', () => {
    const kept: unknown[] = [];
    page['__tcfapi'] = (...args: unknown[]) => {
      kept.push(args);
    };
    page['__gpp'] = (...args: unknown[]) => {
      kept[kept.length] = args;
    };
    page['__uspapi'] = (...args: unknown[]) => {
      kept.push(args);
    };
    for (let time = 0; time < 5; time++) look();
    expect(kept).toEqual([]);
  });

  test('what does not answer at once is asked once', () => {
    const asked = vi.fn();
    page['__tcfapi'] = (command: string) => asked(command);
    for (let time = 0; time < 5; time++) look();
    expect(asked.mock.calls).toEqual([['ping']]);
  });

  test('a page that throws keeps nothing else from being read', () => {
    page['__tcfapi'] = () => {
      throw new Error('page');
    };
    page['google_tag_data'] = { ics: { entries: { ad_storage: { default: false } } } };
    watch.check();
    expect(told).toEqual([{ source: 'google', state: { ad_storage: 'denied' } }]);
  });
});

test('GPP is read from its ping: who opted out of what', () => {
  const ping = {
    cmpStatus: 'loaded',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'ready',
    gppString: 'DBABLA~BVAUAAAAAWA.QA',
    parsedSections: {
      usnat: [{ Version: 1, SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 0 }],
      usca: { SaleOptOut: 2 },
    },
  };
  page['__gpp'] = (_command: string, callback: (data: object, success: boolean) => void) => callback(ping, true);
  watch.check();
  expect(told).toEqual([
    {
      source: 'gpp',
      state: { usnat_SaleOptOut: 'denied', usnat_SharingOptOut: 'granted', usca_SaleOptOut: 'granted' },
      text: ping.gppString,
    },
  ]);
});

test('USP is read by its third letter', () => {
  page['__uspapi'] = (_command: string, _version: number, callback: (data: object, success: boolean) => void) =>
    callback({ version: 1, uspString: '1YYN' }, true);
  watch.check();
  expect(told).toEqual([{ source: 'usp', state: { sale: 'denied' }, text: '1YYN' }]);
});

test('Google’s live state: the update before the default, told when it changes', () => {
  const entries: Record<string, object> = { ad_storage: { default: false }, analytics_storage: { initial: true }, other: {} };
  page['google_tag_data'] = { ics: { entries } };
  watch.check();
  watch.check();
  entries['ad_storage'] = { default: false, update: true };
  watch.check();
  expect(told).toEqual([
    { source: 'google', state: { ad_storage: 'denied', analytics_storage: 'granted' } },
    { source: 'google', state: { ad_storage: 'granted', analytics_storage: 'granted' } },
  ]);
});

test('a manager is found when it comes, once, and with the name that the page gives to what it keeps', () => {
  watch.check();
  page['klaro'] = {};
  page['klaroConfig'] = { storageName: 'shop-klaro' };
  page['utag'] = {};
  look();
  look();
  expect(found).toEqual([{ id: 'klaro', key: 'shop-klaro' }]);
  page['utag'] = { gdpr: {} };
  look();
  expect(found[1]).toEqual({ id: 'tealium' });
  expect(told).toEqual([]);
});

test('one that only the page can ask is asked again after clicks', () => {
  let rejected = ['ads'];
  const acceptCategory = () => {};
  const getUserPreferences = () => ({ acceptedCategories: ['analytics'], rejectedCategories: rejected });
  page['CookieConsent'] = { acceptCategory, getUserPreferences, validConsent: () => rejected.length === 0 };
  look();
  expect(told).toEqual([{ source: 'cookieconsent', state: { analytics: 'granted', ads: 'denied' }, open: true }]);
  document.body.click();
  rejected = [];
  vi.advanceTimersByTime(1);
  expect(told[1]).toEqual({ source: 'cookieconsent', state: { analytics: 'granted' } });
});

test('looks at a page that has none of it cost no timer', () => {
  const before = vi.getTimerCount();
  for (let time = 0; time < 5; time++) look();
  document.body.click();
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(before);
});
