import { expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';

const PAGE = `${SHOP}mug`;

/** What is said of a click that opened an address in a new tab so many milliseconds later. */
function says(url: string, later = 40, more: (tape: Tape) => Tape = (tape) => tape): string {
  const tape = new Tape().open(0, 'd1', PAGE, [['cta-click', 1]]).act(20_000, 'click', 'c1', [1]);
  tape.add(20_000 + later, { kind: 'navigation', how: 'opened', url });
  const reader = createAudit({ require: [] }, options);
  reader.add(more(tape).signals);
  const { pages } = reader.audit(START + 500_000);
  expect(pages.map((page) => page.url)).toEqual([PAGE]);
  return pages.flatMap(({ verdicts }) => verdicts.map(({ state, reason }) => `${state} ${reason.code}`)).join();
}

test('silence about what goes on in a new tab proves nothing', () => {
  expect(says(`${SHOP}offer`)).toBe('unclear other-tab');
  expect(says('https://offers.shop.test/spring')).toBe('unclear other-tab');
});

test('another site, a file, or a tab that somebody opened later, says nothing for this page', () => {
  expect(says('https://elsewhere.example/')).toBe('untracked nothing-sent');
  expect(says(`${SHOP}prices.pdf`)).toBe('untracked nothing-sent');
  expect(says(`${SHOP}offer`, 5_000)).toBe('untracked nothing-sent');
});

test('what the page itself sends counts as ever', () => {
  const sent = (tape: Tape) => tape.send(20_050, hit('ga4', 'select_content'), 'delivered', { task: 'c1' });
  expect(says(`${SHOP}offer`, 40, sent)).toMatch(/^tracked/);
});
