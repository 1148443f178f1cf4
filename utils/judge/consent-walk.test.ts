import { expect, test } from 'vitest';
import { createAudit } from '../audit';
import { hit, options, SHOP, START, Tape } from './recording.fixture';

function told(tape: Tape) {
  const reader = createAudit({ require: [] }, options);
  reader.add(tape.signals);
  const { answers, rows } = reader.audit(START + 120_000).consentTable;
  return {
    answers,
    rows: rows.map(({ vendor, sent }) => [vendor, ...answers.map((answer) => sent[answer]?.count ?? 0)].join(' ')),
  };
}

const DENIED = { ad_storage: 'denied', analytics_storage: 'denied' };
const GRANTED = { ad_storage: 'granted', analytics_storage: 'granted' };

test('by Consent Mode: before an update, after a refusal, after an acceptance; blocked hits did not leave', () => {
  const tape = new Tape()
    .open(0, 'd1', SHOP)
    .gtag(100, 'consent', 'default', DENIED)
    .send(1_000, hit('ga4', 'page_view'))
    .send(1_100, hit('meta', 'PageView'))
    .gtag(5_000, 'consent', 'update', DENIED)
    .send(6_000, hit('ga4', 'scroll'))
    .send(6_100, hit('meta', 'ViewContent'), 'blocked')
    .gtag(9_000, 'consent', 'update', GRANTED)
    .send(10_000, hit('ga4', 'add_to_cart'))
    .send(10_100, hit('meta', 'AddToCart'))
    .send(10_200, hit('meta', 'AddToCart'));
  expect(told(tape)).toEqual({ answers: ['open', 'denied', 'granted'], rows: ['ga4 1 1 1', 'meta 1 0 2'] });
});

test('by a manager, whose necessary categories say nothing', () => {
  const manager = (state: object, open: boolean) => ({ kind: 'consent', source: 'cookiebot', state, open });
  const tape = new Tape()
    .open(0, 'd1', SHOP)
    .add(100, manager({ necessary: 'granted', statistics: 'denied', marketing: 'denied' }, true))
    .send(1_000, hit('ga4', 'page_view'))
    .add(5_000, manager({ necessary: 'granted', statistics: 'granted', marketing: 'denied' }, false))
    .send(6_000, hit('ga4', 'scroll'));
  expect(told(tape)).toEqual({ answers: ['open', 'partly'], rows: ['ga4 1 1'] });
});

test('where nobody says anything, nothing is known', () => {
  expect(told(new Tape().open(0, 'd1', SHOP).send(1_000, hit('ga4', 'page_view')))).toEqual({
    answers: ['unknown'],
    rows: ['ga4 1'],
  });
});

test('what left together with the answer left by it, although the answer is read a little later', () => {
  const manager = (state: object, open: boolean) => ({ kind: 'consent', source: 'klaro', state, open });
  const tape = new Tape()
    .open(0, 'd1', SHOP)
    .add(100, manager({}, true))
    .send(1_000, hit('ga4', 'page_view'))
    .send(5_000, hit('meta', 'PageView'))
    .add(5_900, manager({ ads: 'granted' }, false));
  expect(told(tape)).toEqual({ answers: ['open', 'granted'], rows: ['ga4 1 0', 'meta 0 1'] });
});
