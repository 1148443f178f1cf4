// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { conversions } from './catalogue';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';

type Offers = Parameters<Tape['open']>[3];

/** What the whole catalogue makes of a tape: `conversion: state reason`, sorted. */
function says(tape: Tape): string[] {
  const reader = createAudit({ require: [] }, { ...options, conversions });
  reader.add(tape.signals);
  const verdicts = reader.audit(START + 90_000).pages.flatMap((page) => page.verdicts);
  return verdicts.map(({ conversion, state, reason }) => `${conversion}: ${state} ${reason.code}`).sort();
}

function page(offers: Offers = []): Tape {
  return new Tape().open(0, 'd1', `${SHOP}mug`, offers);
}

describe('a name that says only that something was pressed', () => {
  test('speaks for what was pressed', () => {
    const tape = page([['size-guide', 1, 'button']]).act(20_000, 'click', 'c1', [1]);
    tape.push(20_001, 'cta_click', { task: 'c1' }).send(20_500, hit('ga4', 'cta_click'));
    expect(says(tape)).toEqual(['size-guide: tracked caused']);
  });

  test('that a link led out speaks for whatever it led to, with its cause and without', () => {
    for (const id of ['directions', 'social-follow', 'affiliate', 'chat-open']) {
      const caused = page([[id, 1, 'a']]).act(20_000, 'click', 'c1', [1]);
      caused.push(20_001, 'outbound_click', { task: 'c1' }).send(20_500, hit('ga4', 'outbound_click'));
      expect(says(caused)).toEqual([`${id}: tracked caused`]);
      const alone = page([[id, 1, 'a']]).act(20_000, 'click', 'c1', [1]);
      expect(says(alone.send(20_300, hit('plausible', 'Outbound Link: Click')))).toEqual([
        expect.stringContaining(`${id}: tracked`),
      ]);
    }
  });

  test('one that says more does not', () => {
    const tape = page([['size-guide', 1, 'button']]).act(20_000, 'click', 'c1', [1]);
    tape
      .push(20_001, 'add_to_cart', { task: 'c1' })
      .send(20_500, hit('ga4', 'add_to_cart', { currency: 'EUR', value: '1', items: 'A' }));
    expect(says(tape)).toContain('size-guide: untracked nothing-sent');
  });
});

describe('an event of many uses that the page offers nothing for', () => {
  test.each([
    ['ga4', 'purchase', 'purchase'],
    ['ga4', 'add_to_cart', 'add-to-cart'],
    ['ga4', 'begin_checkout', 'begin-checkout'],
    ['ga4', 'select_item', 'select-item'],
    ['ga4', 'sign_up', 'sign-up'],
    ['ga4', 'generate_lead', 'form-submit'],
    ['ga4', 'form_submit', 'form-submit'],
    ['google-ads', 'conversion', 'form-submit'],
    ['meta', 'CompleteRegistration', 'sign-up'],
    ['meta', 'Schedule', 'booking-done'],
  ])('%s %s is taken for %s', (vendor, event, id) => {
    const tape = page().send(20_000, hit(vendor, event, { currency: 'EUR', value: '1', items: 'A', transaction_id: 'T' }));
    expect(says(tape)).toEqual([expect.stringContaining(`${id}: tracked`)]);
  });
});

describe('by what sort of thing offers it', () => {
  test('the cart is seen on its page, and opened from others', () => {
    expect(says(page([['view-cart', null]]))).toEqual(['view-cart: untracked nothing-sent']);
    expect(says(page([['view-cart', 1, 'a']]))).toEqual(['view-cart: untested not-tried']);
    const there = page([['view-cart', 1, 'a']]).act(20_000, 'click', 'c1', [1]);
    there
      .open(20_400, 'd2', `${SHOP}cart`, [])
      .send(21_000, hit('ga4', 'view_cart', { currency: 'EUR', value: '1', items: 'A' }));
    expect(says(there)).toContain('view-cart: tracked named');
  });

  test('pressing what leads to the log-in is no log-in', () => {
    expect(says(page([['login', 1, 'a']]).act(20_000, 'click', 'c1', [1]))).toEqual(['login: untested not-tried']);
    expect(says(page([['login', 1, 'form']]).act(20_000, 'submit', 's1', [1], { valid: true }))).toEqual([
      'login: untracked nothing-sent',
    ]);
  });

  test('only a submit that is turned down is an error of the form', () => {
    const offers: Offers = [
      ['form-submit', 1, 'form'],
      ['form-error', 1, 'form'],
    ];
    const refused = page(offers).act(20_000, 'submit', 's1', [1], { valid: false });
    refused.push(20_001, 'form_error', { task: 's1' }).send(20_500, hit('ga4', 'form_error'));
    expect(says(refused)).toEqual(['form-error: tracked caused', 'form-submit: untested not-tried']);
  });

  test('a choice is each time an attempt', () => {
    const tape = page([['variant-select', 1, 'select']]).act(20_000, 'change', 'x1', [1]);
    tape.push(20_001, 'variant_select', { task: 'x1' }).send(20_500, hit('ga4', 'variant_select'));
    expect(says(tape)).toEqual(['variant-select: tracked caused']);
  });
});
