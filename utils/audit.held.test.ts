import { expect, test } from 'vitest';
import { createAudit } from './audit';
import { conversions } from './catalogue/index';
import { options, SHOP, START, Tape } from './judge/recording.fixture';

function says(tape: Tape, conversion: string): string[] {
  const reader = createAudit({ require: [] }, { ...options, conversions });
  reader.add(tape.signals);
  const found = reader.audit(START + 60_000).pages.flatMap(({ verdicts }) => verdicts);
  return found.filter((verdict) => verdict.conversion === conversion).map(({ state, reason }) => `${state} ${reason.code}`);
}

/** A link that is pressed without a person. */
const pressed = (conversion: string, held?: string) =>
  new Tape()
    .open(0, 'd1', SHOP, [[conversion, 4, 'a']])
    .act(20_000, 'click', 'c1', [4], { watched: true, ...(held && { held }) });

test('silence proves nothing where leaving the page was held back', () => {
  expect(says(pressed('outbound'), 'outbound')).toEqual(['untracked nothing-sent']);
  expect(says(pressed('outbound', 'page'), 'outbound')).toEqual(['unclear navigation-held']);
  expect(says(pressed('link-click', 'tab'), 'link-click')).toEqual(['unclear navigation-held']);
});

test('it does where nothing follows that could have told', () => {
  expect(says(pressed('phone', 'other'), 'phone')).toEqual(['untracked nothing-sent']);
});

test('a file that was held back went through as far as the page goes', () => {
  expect(says(pressed('download'), 'download')).toEqual(['unclear completion-unknown']);
  expect(says(pressed('download', 'file'), 'download')).toEqual(['untracked nothing-sent']);
});

test('what was not brought to its end proves nothing', () => {
  expect(says(pressed('phone', 'cut'), 'phone')).toEqual(['unclear completion-unknown']);
});

test('a person who presses it as well says more', () => {
  const both = pressed('outbound', 'page').act(40_000, 'click', 'c2', [4], { watched: true });
  expect(says(both, 'outbound')).toEqual(['untracked nothing-sent']);
});

test('what did leave counts, held back or not', () => {
  const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST1234&cid=1.1&en=click';
  const told = pressed('outbound', 'page')
    .body(20_001, url, { via: 'beacon', method: 'POST', task: 'c1' })
    .send(20_005, url, { result: 'delivered', status: 204 }, { method: 'POST', type: 'ping' });
  const { explain: _, ...rest } = options;
  const reader = createAudit({ require: [] }, { ...rest, conversions });
  reader.add(told.signals);
  const states = reader.audit(START + 60_000).pages.flatMap(({ verdicts }) => verdicts.map(({ state }) => state));
  expect(states).toContain('tracked');
});
