import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { Audit, Verdict } from './model/verdict';

const CART = { currency: 'EUR', value: '12', items: 'A' };
const PRODUCT = `${SHOP}mug`;
/** Long enough after everything. */
const LATER = 60_000;

function audit(tape: Tape, after = LATER, require: string[] = []): Audit {
  const reader = createAudit({ require }, options);
  reader.add(tape.signals);
  return reader.audit(START + after);
}

function verdicts(tape: Tape, after = LATER, require: string[] = []): readonly Verdict[] {
  return audit(tape, after, require).pages.flatMap((page) => page.verdicts);
}

/** State and reason of the only verdict, or of the one for a conversion. */
function says(tape: Tape, conversion = 'add-to-cart', after = LATER, require: string[] = []): string {
  const found = verdicts(tape, after, require).filter((verdict) => verdict.conversion === conversion);
  return found.map(({ state, reason }) => `${state} ${reason.code}`).join('; ');
}

function product(offers: Parameters<Tape['open']>[3] = [['add-to-cart', 1]], health = 'ready'): Tape {
  return new Tape().open(0, 'd1', PRODUCT, offers, health);
}

function clicked(): Tape {
  return product().act(20_000, 'click', 'c1', [7, 1, 2]);
}

describe('tracked', () => {
  test('by cause: the request was asked for in the task of the click', () => {
    const tape = clicked()
      .body(20_001, hit('ga4', 'add_to_cart', CART), { task: 'c1' })
      .send(20_005, hit('ga4', 'add_to_cart', CART));
    const [verdict] = verdicts(tape);
    expect(verdict).toMatchObject({
      state: 'tracked',
      reason: { code: 'caused' },
      destinations: { ga4: 'delivered' },
      selector: '#e1',
      ref: 1,
    });
    expect(verdict?.evidence).toEqual([5, 6, 7, 8]);
  });

  test('by cause: a hit carries what was pushed in the click, however late it leaves', () => {
    const tape = clicked()
      .push(20_001, 'add_to_cart', { task: 'c1' })
      .send(25_500, hit('ga4', 'add_to_cart', CART));
    expect(says(tape)).toBe('tracked caused');
  });

  test('by cause: a body that left packed is read', () => {
    const bodyBase64 = gzipSync(new URL(hit('ga4', 'add_to_cart', CART)).search.slice(1)).toString('base64');
    const tape = clicked()
      .body(20_001, 'https://ga4.test/hit', { task: 'c1', method: 'POST', bodyBase64 })
      .send(20_005, 'https://ga4.test/hit', 'delivered', { method: 'POST', type: 'ping', bodyBase64 });
    expect(says(tape)).toBe('tracked caused');
  });

  test('by cause: a custom event of the click counts for what the click does', () => {
    const tape = product([['cta-click', 1]]).act(20_000, 'click', 'c1', [1]);
    tape.push(20_001, 'hero_button', { task: 'c1' }).send(21_000, hit('ga4', 'hero_button'));
    expect(says(tape, 'cta-click')).toBe('tracked caused');
  });

  test('by cause: a click on two offers serves both, unless its event is the standard one of another', () => {
    const both: Parameters<Tape['open']>[3] = [
      ['cta-click', 1],
      ['outbound', 1],
    ];
    const custom = product(both)
      .act(20_000, 'click', 'c1', [1])
      .push(20_001, 'hero', { task: 'c1' })
      .send(20_500, hit('ga4', 'hero'));
    expect(says(custom, 'cta-click')).toBe('tracked caused');
    expect(says(custom, 'outbound')).toBe('tracked caused');
    const standard = product(both)
      .act(20_000, 'click', 'c1', [1])
      .push(20_001, 'click', { task: 'c1' })
      .send(20_500, hit('ga4', 'click'));
    expect(says(standard, 'outbound')).toBe('tracked caused');
    expect(says(standard, 'cta-click')).toBe('untracked nothing-sent');
  });

  test('by cause: what is pushed in the click on Send belongs to the submit that it causes', () => {
    const tape = product([['newsletter', 4]])
      .act(20_000, 'click', 'c1', [5, 4])
      .act(20_002, 'submit', 's1', [4]);
    tape.push(20_001, 'newsletter_ok', { task: 'c1' }).send(20_400, hit('ga4', 'newsletter_ok'));
    expect(says(tape, 'newsletter')).toBe('tracked caused');
  });

  test('by the element that the push is about', () => {
    const tape = product([['cta-click', 1]]).act(20_000, 'click', 'c1', [1]);
    tape.push(20_300, 'cta', { path: [1, 2] }).send(20_500, hit('ga4', 'cta'));
    expect(says(tape, 'cta-click')).toBe('tracked caused');
  });

  test('by name: within the time that the vendor may take', () => {
    expect(says(clicked().send(24_900, hit('meta', 'AddToCart')))).toBe('tracked named');
  });

  test('by name: on the next page, to which the action led', () => {
    const tape = product([['form-submit', 4]]).act(20_000, 'submit', 's1', [4]);
    tape.open(22_000, 'd2', `${SHOP}thanks`).push(22_500, 'generate_lead').send(28_000, hit('ga4', 'generate_lead'));
    expect(verdicts(tape)).toMatchObject([{ conversion: 'form-submit', state: 'tracked', reason: { code: 'named' } }]);
  });

  test('by name: the only offer counts even if nobody saw the action', () => {
    expect(says(product().send(30_000, hit('ga4', 'add_to_cart', CART)))).toBe('tracked named');
    const two = product([
      ['add-to-cart', 1],
      ['add-to-cart', 2],
    ]).send(30_000, hit('ga4', 'add_to_cart', CART));
    expect(says(two)).toBe('untested not-tried; untested not-tried');
  });

  test('by name: what the page does not offer, with no element', () => {
    const tape = product([['cta-click', 9]]).send(30_000, hit('ga4', 'purchase', { transaction_id: 'T' }));
    expect(verdicts(tape)).toMatchObject([
      { conversion: 'cta-click', state: 'untested' },
      { conversion: 'purchase', selector: null, ref: null, state: 'tracked', reason: { code: 'named' } },
    ]);
  });

  test('by name: another name in the data layer for what a tag then sends', () => {
    const tape = clicked().push(20_001, 'Kosárba', { task: 'c1' }).send(20_500, hit('meta', 'AddToCart'));
    expect(says(tape)).toBe('tracked caused');
  });

  test('by time, probably: nothing else explains it', () => {
    const tape = product([['cta-click', 1]])
      .act(20_000, 'click', 'c1', [1])
      .send(20_800, hit('ga4', 'hero'));
    expect(says(tape, 'cta-click')).toBe('tracked timed');
  });

  test('by time: not what belongs to the loading of the page, which a vendor may have held back', () => {
    const early = () => product([['cta-click', 1]]).send(400, hit('ga4', 'page_view'));
    expect(says(early().act(5_000, 'click', 'c1', [1]).send(5_400, hit('ga4', 'hero')), 'cta-click')).toBe(
      'unclear unexplained-event',
    );
    expect(says(early().act(7_000, 'click', 'c1', [1]).send(7_400, hit('ga4', 'hero')), 'cta-click')).toBe('tracked timed');
  });

  test('a second destination of a tracked action is no micro-conversion of its own', () => {
    const tape = product([['newsletter', 4]]).act(20_000, 'submit', 's1', [4]);
    tape.send(20_200, hit('ga4', 'form_submit_newsletter')).send(20_250, hit('meta', 'Lead'));
    expect(verdicts(tape)).toMatchObject([{ conversion: 'newsletter', state: 'tracked', destinations: { ga4: 'delivered' } }]);
  });

  test('a page event counts whenever it comes on the page', () => {
    expect(says(product([['view-product', null]]).send(8_000, hit('ga4', 'view_item')), 'view-product')).toBe('tracked named');
    const scroll = product([['scroll-50', null]])
      .act(5_000, 'scroll', 's', [], { value: 50 })
      .send(5_600, hit('ga4', 'scroll', { percent: '50' }));
    expect(says(scroll, 'scroll-50')).toBe('tracked named');
  });

  test('a proof in one visit beats silence in another', () => {
    const tape = clicked().open(60_000, 'd2', `${PRODUCT}?utm_source=x#top`, [['add-to-cart', 3]]);
    tape.signals.forEach((signal, index) => {
      if (signal.kind === 'offer' && index > 5) Object.assign(signal.found[0]?.element ?? {}, { selector: '#e1' });
    });
    tape
      .act(70_000, 'click', 'c2', [3])
      .push(70_001, 'add_to_cart', { task: 'c2' })
      .send(70_500, hit('ga4', 'add_to_cart', CART));
    const { pages } = audit(tape, 120_000);
    expect(pages.map(({ url }) => url)).toEqual([PRODUCT]);
    expect(pages[0]?.verdicts).toMatchObject([{ state: 'tracked', ref: 3 }]);
  });
});

describe('two actions', () => {
  const two = () =>
    product([
      ['add-to-cart', 1],
      ['add-to-cart', 2],
    ]);

  test('a batch that leaves after both serves both', () => {
    const tape = two().act(20_000, 'click', 'c1', [1]).act(21_000, 'click', 'c2', [2]);
    const line = new URLSearchParams({ en: 'add_to_cart', ...CART });
    tape.send(25_000, 'https://ga4.test/hit?id=G-1', 'delivered', { method: 'POST', body: `${line}&n=a\n${line}&n=b` });
    expect(says(tape)).toBe('tracked named; tracked named');
  });

  test('one hit after both is the newer one’s; the other cannot be told', () => {
    const tape = two()
      .act(20_000, 'click', 'c1', [1])
      .act(21_000, 'click', 'c2', [2])
      .send(21_500, hit('ga4', 'add_to_cart', CART));
    expect(says(tape)).toBe('unclear unexplained-event; tracked named');
  });

  test('a hit caused by one leaves the other untracked', () => {
    const tape = two().act(20_000, 'click', 'c1', [1]).act(21_000, 'click', 'c2', [2]);
    tape.push(21_001, 'add_to_cart', { task: 'c2' }).send(21_500, hit('ga4', 'add_to_cart', CART));
    expect(says(tape)).toBe('untracked nothing-sent; tracked caused');
  });

  test('a hit that two conversions share belongs to what was done last', () => {
    const tape = product([
      ['form-submit', 1],
      ['newsletter', 2],
    ]).act(20_000, 'submit', 's1', [2]);
    tape.push(20_001, 'newsletter', { task: 's1' }).send(20_300, hit('ga4', 'newsletter'));
    expect(says(tape, 'form-submit')).toBe('untested not-tried');
    expect(says(tape, 'newsletter')).toBe('tracked caused');
  });
});

describe('untracked', () => {
  test('done, waited, healthy, and nothing', () => {
    const [verdict] = verdicts(clicked());
    expect(verdict).toMatchObject({
      state: 'untracked',
      reason: { code: 'nothing-sent', detail: { seconds: 10 } },
      destinations: {},
    });
    expect(verdict?.evidence).toEqual([3, 5]);
  });

  test('listener noise, sessions, page views and side traffic prove nothing', () => {
    const tape = clicked();
    tape.push(20_001, 'gtm.click', { task: 'c1', path: [1, 2] }).push(20_002, 'gtm.linkClick', { task: 'c1' });
    tape.send(20_100, hit('ga4', 'user_engagement', { automatic: '1' })).send(20_200, hit('ga4', 'page_view'));
    tape.send(20_300, hit('ga4', 'sync', { kind: 'aux' })).send(20_400, hit('ga4', 'session_start'));
    expect(says(tape)).toBe('untracked nothing-sent');
  });

  test('a hit named for something else is no evidence by time', () => {
    expect(
      says(
        product([['cta-click', 1]])
          .act(20_000, 'click', 'c1', [1])
          .send(20_300, hit('ga4', 'add_to_cart', CART)),
        'cta-click',
      ),
    ).toBe('untracked nothing-sent');
    const scrolled = product([['cta-click', 1]])
      .act(20_000, 'click', 'c1', [1])
      .send(20_300, hit('ga4', 'scroll', { percent: '25' }));
    expect(says(scrolled, 'cta-click')).toBe('untracked nothing-sent');
  });

  test('what carries an earlier push is explained by it', () => {
    const tape = product([['cta-click', 1]])
      .push(500, 'experiment_shown')
      .push(600, 'loaded_all')
      .act(4_000, 'click', 'c1', [1]);
    tape.send(5_000, hit('ga4', 'loaded_all'));
    expect(says(tape, 'cta-click')).toBe('untracked nothing-sent');
  });

  test('what another action caused is explained by it', () => {
    const tape = product([['cta-click', 1]])
      .act(20_000, 'click', 'c1', [1])
      .act(21_000, 'click', 'c2', [8]);
    tape.push(21_001, 'menu_open', { task: 'c2' }).send(21_200, hit('ga4', 'menu_open'));
    expect(says(tape, 'cta-click')).toBe('untracked nothing-sent');
  });

  test('a page that was left is not waited for longer than its last flush', () => {
    const left = product([['view-product', null]]).open(3_000, 'd2', `${SHOP}other`);
    expect(says(left, 'view-product', 7_900)).toBe('unclear waiting');
    expect(says(left, 'view-product', 8_000)).toBe('untracked nothing-sent');
  });

  test('an invalid submit was not done', () => {
    const tape = product([['newsletter', 4]]).act(20_000, 'submit', 's1', [4], { valid: false });
    expect(says(tape, 'newsletter')).toBe('untested not-tried');
  });

  test('all deeds are needed', () => {
    const tape = product([['article-read', null]]).act(9_000, 'scroll', 'a', [], { value: 90 });
    expect(says(tape, 'article-read')).toBe('untested not-tried');
    expect(says(tape.act(30_000, 'engaged', 'b', [], { value: 30 }), 'article-read')).toBe('untracked nothing-sent');
  });

  test('a submit of the form around the offered button counts', () => {
    const tape = product([['newsletter', 5]])
      .act(20_000, 'click', 'c1', [5, 6, 4])
      .act(20_001, 'submit', 's1', [4]);
    expect(says(tape, 'newsletter')).toBe('untracked nothing-sent');
  });
});

describe('partial', () => {
  test('pushed, not sent', () => {
    const [verdict] = verdicts(clicked().push(20_001, 'add_to_cart', { task: 'c1' }));
    expect(verdict).toMatchObject({
      state: 'partial',
      reason: { code: 'pushed-not-sent', detail: { event: 'add_to_cart', seconds: 10 } },
    });
  });

  test('blocked: an extension stopped it', () => {
    const [verdict] = verdicts(
      clicked().send(20_100, hit('ga4', 'add_to_cart', CART), { result: 'blocked', error: 'net::ERR_BLOCKED_BY_CLIENT' }),
    );
    expect(verdict).toMatchObject({
      state: 'partial',
      reason: { code: 'blocked', detail: { vendor: 'ga4' } },
      destinations: { ga4: 'blocked' },
    });
  });

  test('blocked: what the page asked for never left', () => {
    const tape = clicked().body(20_001, hit('ga4', 'add_to_cart', CART), { task: 'c1' });
    expect(says(tape, 'add-to-cart', 20_500)).toBe('unclear waiting');
    expect(says(tape)).toBe('partial blocked');
  });

  test('blocked: by the policy of the page', () => {
    const url = hit('ga4', 'add_to_cart', CART);
    expect(says(clicked().add(20_100, { kind: 'forbidden', url, directive: 'img-src' }))).toBe('partial blocked');
    const origin = clicked()
      .send(20_050, url, null)
      .add(20_100, { kind: 'forbidden', url: 'https://ga4.test', directive: 'img-src' });
    expect(says(origin)).toBe('partial blocked');
  });

  test('failed: at one destination, delivered at another', () => {
    const tape = clicked()
      .send(20_100, hit('ga4', 'add_to_cart', CART))
      .send(20_100, hit('meta', 'AddToCart'), { result: 'failed', status: 500 });
    const [verdict] = verdicts(tape);
    expect(verdict).toMatchObject({ state: 'partial', reason: { code: 'failed', detail: { vendor: 'meta', status: 500 } } });
    expect(verdict?.destinations).toEqual({ ga4: 'delivered', meta: 'failed' });
  });

  test('missing parameters', () => {
    const [verdict] = verdicts(clicked().send(20_100, hit('ga4', 'add_to_cart', { value: '12' })));
    expect(verdict?.reason).toEqual({ code: 'missing-parameter', detail: { vendor: 'ga4', parameters: 'currency, items' } });
  });

  test('duplicate: the same twice for one action', () => {
    const url = hit('ga4', 'add_to_cart', { ...CART, _s: '1' });
    const again = hit('ga4', 'add_to_cart', { ...CART, _s: '2' });
    const [verdict] = verdicts(clicked().send(20_100, url).send(20_200, again));
    expect(verdict?.reason).toEqual({ code: 'duplicate', detail: { vendor: 'ga4', event: 'add_to_cart', count: 2 } });
    expect(
      says(
        clicked()
          .send(20_100, url)
          .send(20_200, hit('ga4', 'add_to_cart', { ...CART, items: 'B' })),
      ),
    ).toBe('tracked named');
  });

  test('duplicate: twice on one page', () => {
    const tape = product([['view-product', null]])
      .send(500, hit('ga4', 'view_item'))
      .send(900, hit('ga4', 'view_item', { _s: '2' }));
    expect(says(tape, 'view-product')).toBe('partial duplicate');
  });

  test('twice, once for each of two actions, is no duplicate', () => {
    const tape = clicked()
      .send(20_100, hit('ga4', 'add_to_cart', CART))
      .act(40_000, 'click', 'c2', [1])
      .send(40_100, hit('ga4', 'add_to_cart', CART));
    expect(says(tape)).toBe('tracked named');
  });

  test('cookieless', () => {
    expect(says(clicked().send(20_100, hit('ga4', 'add_to_cart', { ...CART, gcs: 'G100' })))).toBe('partial cookieless');
  });

  test('a required destination is missing', () => {
    const [verdict] = verdicts(clicked().send(20_100, hit('ga4', 'add_to_cart', CART)), LATER, ['ga4', 'meta']);
    expect(verdict).toMatchObject({ state: 'partial', reason: { code: 'destination-missing', detail: { vendor: 'meta' } } });
    expect(verdict?.destinations).toEqual({ ga4: 'delivered', meta: 'none' });
  });
});

describe('unclear', () => {
  test('waiting, until the vendors must have sent', () => {
    const early = audit(clicked(), 29_999);
    expect(early.pages[0]?.verdicts[0]?.reason.code).toBe('waiting');
    expect(early.reviewAt).toBe(START + 30_000);
    expect(says(clicked(), 'add-to-cart', 30_000)).toBe('untracked nothing-sent');
  });

  test('consent denied at that time', () => {
    const denied = (at: number) =>
      product().gtag(at, 'consent', 'default', { analytics_storage: 'denied' }).act(20_000, 'click', 'c1', [1]);
    expect(says(denied(10))).toBe('unclear consent-denied');
    expect(says(denied(10).push(20_001, 'add_to_cart', { task: 'c1' }))).toBe('unclear consent-denied');
    const granted = product().gtag(10, 'consent', 'default', { analytics_storage: 'denied' });
    granted.gtag(9_000, 'consent', 'update', { analytics_storage: 'granted' }).act(20_000, 'click', 'c1', [1]);
    expect(says(granted)).toBe('untracked nothing-sent');
  });

  describe('consent', () => {
    const tried = (tape: Tape) => says(tape.act(20_000, 'click', 'c1', [1]));
    const managed = (at: number, source: string, state: object, open?: boolean) =>
      product().add(at, { kind: 'consent', source, state, ...(open ? { open } : {}) });

    test('a default that comes after the answer changes nothing', () => {
      const late = product().gtag(10, 'consent', 'update', { analytics_storage: 'granted' });
      expect(tried(late.gtag(500, 'consent', 'default', { analytics_storage: 'denied' }))).toBe('untracked nothing-sent');
      const refused = product().gtag(10, 'consent', 'update', { analytics_storage: 'denied' });
      expect(tried(refused.gtag(500, 'consent', 'default', { analytics_storage: 'granted' }))).toBe('unclear consent-denied');
    });

    test('first answered later, it had not been given before', () => {
      const tape = product().act(20_000, 'click', 'c1', [1]);
      expect(says(tape.gtag(25_000, 'consent', 'update', { analytics_storage: 'granted' }))).toBe('unclear consent-denied');
    });

    test('advertising refused by the visitor holds tags back; denied for ever by default it says nothing', () => {
      const granted = { analytics_storage: 'granted', ad_storage: 'denied' };
      expect(tried(product().gtag(10, 'consent', 'update', granted))).toBe('unclear consent-denied');
      expect(tried(product().gtag(10, 'consent', 'default', granted))).toBe('untracked nothing-sent');
    });

    test('a manager that waits for an answer, or was told no, excuses a silence', () => {
      const open = managed(900, 'cookiebot', { necessary: 'granted', statistics: 'denied' }, true);
      expect(tried(open)).toBe('unclear consent-denied');
      expect(verdicts(open)[0]?.reason.detail).toEqual({ waiting: 'cookiebot' });
      expect(verdicts(open)[0]?.evidence).toContain(5);
      const refused = managed(900, 'cookiebot', { preferences: 'denied', statistics: 'denied', marketing: 'granted' });
      expect(tried(refused)).toBe('unclear consent-denied');
      expect(verdicts(refused)[0]?.reason.detail).toEqual({ source: 'cookiebot', types: 'statistics' });
      expect(tried(managed(900, 'klaro', {}, true))).toBe('unclear consent-denied');
      expect(tried(managed(900, 'tcf', { purpose_1: 'denied', purpose_7: 'granted' }))).toBe('unclear consent-denied');
    });

    test('a manager’s yes, comfort refused, or a framework that does not apply excuse nothing', () => {
      expect(tried(managed(900, 'cookiebot', { preferences: 'denied', statistics: 'granted', marketing: 'granted' }))).toBe(
        'untracked nothing-sent',
      );
      // Consent is presumed until somebody objects.
      expect(tried(managed(900, 'onetrust', { C0002: 'granted', C0004: 'granted' }, true))).toBe('untracked nothing-sent');
      expect(tried(managed(900, 'tcf', {}))).toBe('untracked nothing-sent');
      expect(tried(managed(900, 'sourcepoint', {}))).toBe('untracked nothing-sent');
    });

    test('a stub of TCF excuses a silence, unless another manager was answered', () => {
      const stub = () => managed(2_500, 'tcf', {}, true);
      expect(tried(stub())).toBe('unclear consent-denied');
      const told = { kind: 'consent', source: 'klaro', state: { matomo: 'granted' } };
      expect(tried(stub().add(3_000, told))).toBe('untracked nothing-sent');
      expect(tried(managed(2_500, 'tcf', { purpose_1: 'denied' }, true).add(3_000, told))).toBe('unclear consent-denied');
    });

    test('a manager’s yes turns no unclear into untracked', () => {
      const tape = product().gtag(10, 'consent', 'default', { analytics_storage: 'denied' });
      tape.add(900, { kind: 'consent', source: 'cookiebot', state: { statistics: 'granted', marketing: 'granted' } });
      expect(tried(tape)).toBe('unclear consent-denied');
    });

    test('what the visitor told Consent Mode stands over a manager’s word, a mere default does not', () => {
      const refused = () => managed(900, 'cookiebot', { statistics: 'denied' });
      expect(tried(refused().gtag(950, 'consent', 'update', { analytics_storage: 'granted' }))).toBe('untracked nothing-sent');
      expect(tried(refused().gtag(950, 'consent', 'default', { analytics_storage: 'granted' }))).toBe('unclear consent-denied');
    });

    test('what a frame states is the frame’s own', () => {
      const tape = product();
      const page = tape.doc;
      tape.frame = 3;
      tape.open(400, 'f1', 'https://frame.test/');
      tape.add(500, { kind: 'consent', source: 'google', state: { analytics_storage: 'denied' } });
      tape.frame = 0;
      tape.doc = page;
      expect(tried(tape)).toBe('untracked nothing-sent');
    });

    test('a hit knows what was granted when it left', () => {
      const tape = managed(100, 'tcf', { purpose_1: 'denied' }, true).gtag(110, 'consent', 'default', {
        ad_storage: 'denied',
        analytics_storage: 'denied',
      });
      tape.send(2_000, hit('ga4', 'first', { gcs: 'G100' }));
      tape.add(3_000, { kind: 'consent', source: 'tcf', state: { purpose_1: 'granted' } });
      tape.gtag(3_100, 'consent', 'update', { analytics_storage: 'granted' }).send(4_000, hit('ga4', 'second', { gcs: 'G101' }));
      const { chains, consent, consentSources, consentTimeline } = audit(tape);
      const steps = chains.flatMap(({ steps }) => steps).filter(({ what }) => what === 'hit');
      expect(steps.map((step) => step.consent)).toEqual([
        {
          stated: { ad_storage: 'denied', analytics_storage: 'denied' },
          carried: { analytics_storage: 'denied' },
          open: ['tcf'],
        },
        { stated: { ad_storage: 'denied', analytics_storage: 'granted' }, carried: { analytics_storage: 'granted' } },
      ]);
      expect(consent).toEqual({ ad_storage: 'denied', analytics_storage: 'granted' });
      expect(consentSources).toEqual([{ source: 'tcf', state: { purpose_1: 'granted' }, open: false }]);
      expect(consentTimeline.map(({ source, said, open = false }) => `${source} ${said} ${open}`)).toEqual([
        'tcf live true',
        'google default false',
        'tcf live false',
        'google update false',
      ]);
    });

    test('Microsoft is told in parts, and apart', () => {
      const tape = product();
      for (const entry of ['consent', 'update', { ad_storage: 'denied' }]) tape.add(100, { kind: 'push', layer: 'uetq', entry });
      const { consent, consentTimeline } = audit(tape);
      expect(consent).toEqual({});
      expect(consentTimeline).toMatchObject([{ source: 'microsoft-uet', said: 'update', state: { ad_storage: 'denied' } }]);
    });
  });

  test('the container was blocked', () => {
    const blocked = product()
      .send(100, hit('google-tag-manager', 'gtm', { kind: 'load' }), 'blocked')
      .act(20_000, 'click', 'c1', [1]);
    expect(says(blocked)).toBe('unclear container-blocked');
    const loaded = product()
      .send(100, hit('google-tag-manager', 'gtm', { kind: 'load' }))
      .act(20_000, 'click', 'c1', [1]);
    expect(says(loaded)).toBe('untracked nothing-sent');
  });

  test.each(['no-tap', 'dropped', 'error'])('capture was not healthy: %s', (note) => {
    expect(says(clicked().add(500, { kind: 'health', note, count: 1 }))).toBe('unclear capture-unhealthy');
  });

  test('capture said nothing of itself, or came late', () => {
    expect(says(product(undefined, '').act(20_000, 'click', 'c1', [1]))).toBe('unclear capture-unhealthy');
    expect(says(product(undefined, 'late').act(20_000, 'click', 'c1', [1]))).toBe('untracked nothing-sent');
    expect(says(product(undefined, 'late').act(600, 'click', 'c1', [1]))).toBe('unclear capture-unhealthy');
    expect(says(product([['view-product', null]], 'late'), 'view-product')).toBe('unclear capture-unhealthy');
  });

  test('capture stopped before it could tell, at the end or for a while', () => {
    const stopped = clicked().add(25_000, { kind: 'health', note: 'stopped', doc: null });
    expect(says(stopped, 'add-to-cart', 500_000)).toBe('unclear waiting');
    expect(audit(stopped, 500_000).reviewAt).toBeNull();
    expect(says(stopped.push(50_000, 'anything'), 'add-to-cart', 100_000)).toBe('unclear capture-unhealthy');
  });

  test('the background was killed at work: what may be lost by it is not held against the page', () => {
    const killed = (tape: Tape) =>
      tape.add(20_600, { kind: 'health', note: 'interrupted', since: 19_900, doc: null }).push(60_000, 'anything');
    expect(says(clicked())).toBe('untracked nothing-sent');
    expect(says(killed(clicked()))).toBe('unclear capture-unhealthy');
    const asked = () => clicked().body(20_001, hit('ga4', 'add_to_cart', CART), { task: 'c1' });
    expect(says(asked())).toBe('partial blocked');
    expect(says(killed(asked()))).toBe('unclear outcome-unknown');
    const bare = () => clicked().send(20_100, hit('ga4', 'add_to_cart'));
    expect(says(bare())).toBe('partial missing-parameter');
    expect(says(killed(bare()))).toBe('unclear capture-unhealthy');
    const whole = clicked().send(20_100, hit('ga4', 'add_to_cart', CART));
    expect(says(killed(whole)).split(' ')[0]).toBe('tracked');
    const later = product().add(8_000, { kind: 'health', note: 'interrupted', since: 7_000, doc: null });
    expect(says(later.act(20_000, 'click', 'c1', [1]))).toBe('untracked nothing-sent');
    expect(audit(killed(clicked())).health).toEqual([{ note: 'interrupted', count: 1 }]);
  });

  test('the frame was not reached', () => {
    const tape = product([['video-start', 3, 'iframe']]);
    tape.add(500, { kind: 'navigation', how: 'commit', url: 'https://player.test/', frame: 4, doc: 'f1' });
    expect(says(tape, 'video-start')).toBe('unclear frame-unreached');
    tape.add(600, { kind: 'navigation', how: 'load', url: 'https://player.test/', frame: 4, doc: 'f1' });
    expect(says(tape, 'video-start')).toBe('untested not-tried');
  });

  test('an unknown beacon left right after', () => {
    const tape = clicked().send(21_000, 'https://what.test/beacon');
    expect(verdicts(tape)[0]?.reason).toEqual({ code: 'unknown-beacon', detail: { host: 'what.test' } });
    expect(audit(tape).unknown).toEqual([{ host: 'what.test', count: 1 }]);
    expect(says(clicked().send(23_000, 'https://what.test/beacon'))).toBe('untracked nothing-sent');
    expect(says(clicked().send(20_500, `${hit('ga4', 'x')}&broken=1`))).toBe('unclear unknown-beacon');
  });

  test('an event that nothing explains left while the vendor may still have held it', () => {
    expect(says(clicked().send(24_000, hit('ga4', 'something')))).toBe('unclear unexplained-event');
    expect(says(clicked().push(21_000, 'something'))).toBe('unclear unexplained-event');
    expect(says(clicked().send(29_000, hit('ga4', 'something')))).toBe('untracked nothing-sent');
  });

  test('the outcome never came', () => {
    const tape = clicked().send(20_100, hit('ga4', 'add_to_cart', CART), null);
    expect(says(tape, 'add-to-cart', 21_000)).toBe('unclear waiting');
    expect(says(tape)).toBe('unclear outcome-unknown');
    expect(says(clicked().send(20_100, hit('ga4', 'add_to_cart', CART), 'cancelled'))).toBe('unclear outcome-unknown');
  });
});

describe('requests', () => {
  test('what the browser hid the page told', () => {
    const line = new URLSearchParams({ en: 'add_to_cart', ...CART }).toString();
    const url = 'https://ga4.test/hit?id=G-1';
    const tape = clicked().send(20_100, url, 'delivered', { method: 'POST', type: 'ping', bodyMissing: true });
    tape.add(20_090, { kind: 'body', via: 'beacon', url, method: 'POST', body: line });
    expect(says(tape)).toBe('tracked named');
  });

  test('a redirect is one request; what it came to in the end counts', () => {
    const url = hit('ga4', 'add_to_cart', CART);
    const tape = clicked().send(20_100, url, 'redirected');
    tape.add(20_160, { kind: 'request', requestId: 'r1', url, method: 'GET', type: 'image' });
    expect(says(tape)).toBe('unclear outcome-unknown');
    expect(says(tape.add(20_200, { kind: 'outcome', requestId: 'r1', result: 'delivered', status: 200 }))).toBe('tracked named');
  });

  test('side traffic that is sent on to an event is that event', () => {
    const sync = hit('sync', 'match', { kind: 'aux' });
    const sent = (url: string) => {
      const tape = clicked().send(20_100, sync, 'redirected');
      tape.add(20_160, { kind: 'request', requestId: 'r1', url, method: 'GET', type: 'image' });
      return tape.add(20_200, { kind: 'outcome', requestId: 'r1', result: 'delivered', status: 200 });
    };
    expect(says(sent(hit('ga4', 'add_to_cart', CART)))).toBe('tracked named');
    expect(says(sent(hit('other', 'match', { kind: 'aux' })))).toBe('untracked nothing-sent');
  });

  test('a preflight is no hit', () => {
    expect(says(clicked().send(20_100, hit('ga4', 'add_to_cart', CART), 'delivered', { method: 'OPTIONS' }))).toBe(
      'untracked nothing-sent',
    );
  });

  test('Firefox names no document: frame, time and address tell, also while the page is being left', () => {
    const tape = clicked().open(20_300, 'd2', `${SHOP}cart`, [['add-to-cart', 9]]);
    tape.send(20_310, hit('ga4', 'add_to_cart', CART), 'delivered', { doc: null, documentUrl: PRODUCT });
    expect(audit(tape).pages.map(({ url, verdicts: [first] }) => [url, first?.state])).toEqual([
      [PRODUCT, 'tracked'],
      [`${SHOP}cart`, 'untested'],
    ]);
  });

  test('a worker belongs to the page of its origin', () => {
    expect(
      says(
        clicked().send(20_100, hit('ga4', 'add_to_cart', CART), 'delivered', {
          doc: null,
          frame: -1,
          initiator: 'https://shop.test',
        }),
      ),
    ).toBe('tracked named');
  });

  test('the hit itself says which page it is about', () => {
    const tape = product([['view-product', null]]).add(9_000, { kind: 'navigation', how: 'history', url: `${SHOP}cup` });
    tape.offer(9_300, `${SHOP}cup`, [['view-product', null]], ['view-product:null']);
    tape.send(9_900, hit('ga4', 'view_item', { dl: PRODUCT }));
    expect(audit(tape).pages.map(({ url, verdicts: [first] }) => [url, first?.state])).toEqual([
      [PRODUCT, 'tracked'],
      [`${SHOP}cup`, 'untracked'],
    ]);
  });
});

describe('pages', () => {
  test('a prerendered page counts once it is seen', () => {
    const tape = new Tape();
    tape.doc = 'p1';
    tape.add(0, { kind: 'navigation', how: 'load', url: PRODUCT, prerender: true }).add(0, { kind: 'health', note: 'ready' });
    tape.offer(300, PRODUCT, [['view-product', null]]);
    expect(audit(tape).pages).toEqual([]);
    tape.add(50_000, { kind: 'navigation', how: 'activate', url: PRODUCT });
    expect(says(tape, 'view-product', 59_000)).toBe('unclear waiting');
    expect(says(tape, 'view-product', 61_000)).toBe('untracked nothing-sent');
  });

  test('what a frame offers and does belongs to the page around it', () => {
    const tape = product([['cta-click', 9]]);
    tape.frame = 5;
    tape.doc = 'inner';
    tape.add(600, { kind: 'navigation', how: 'load', url: 'https://form.test/' }).add(600, { kind: 'health', note: 'ready' });
    tape.offer(900, 'https://form.test/', [['newsletter', 1]]).act(20_000, 'submit', 's1', [1]);
    tape.send(20_300, hit('ga4', 'newsletter'));
    const { pages } = audit(tape);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.verdicts.map(({ conversion, state }) => `${conversion} ${state}`)).toEqual([
      'cta-click untested',
      'newsletter tracked',
    ]);
  });

  test('a play in the only embedded frame is that frame’s', () => {
    const tape = product([['video-start', 3, 'iframe']]);
    tape.frame = 5;
    tape.doc = 'inner';
    tape.add(600, { kind: 'navigation', how: 'load', url: 'https://player.test/' }).add(600, { kind: 'health', note: 'ready' });
    tape.act(20_000, 'play', 'p1', [1]);
    expect(says(tape, 'video-start')).toBe('untracked nothing-sent');
  });

  test('a change of address is another page; offers that stay are offered there too', () => {
    const tape = product([
      ['cta-click', 1],
      ['view-product', null],
    ]).add(9_000, { kind: 'navigation', how: 'history', url: `${SHOP}about` });
    tape.offer(9_400, `${SHOP}about`, [], ['view-product:null']);
    const { pages } = audit(tape);
    expect(pages.map(({ url, verdicts: list }) => [url, list.map(({ conversion }) => conversion)])).toEqual([
      [PRODUCT, ['cta-click', 'view-product']],
      [`${SHOP}about`, ['cta-click']],
    ]);
  });

  test('requests of a document from before the audit belong to no page', () => {
    const tape = product([['view-product', null]]);
    tape.send(-500, hit('ga4', 'view_item'), 'delivered', { doc: 'before' });
    expect(says(tape, 'view-product')).toBe('untracked nothing-sent');
  });
});

describe('the whole audit', () => {
  test('coverage weighs, and counts what is offered nowhere as absent', () => {
    const tape = clicked()
      .send(20_100, hit('ga4', 'add_to_cart', CART))
      .offer(400, PRODUCT, [['view-product', null]]);
    const { coverage } = audit(tape);
    expect(coverage).toMatchObject({ ratio: 8 / 13, weighed: 8, total: 13 });
    expect(coverage.counts).toEqual({ tracked: 1, partial: 0, untracked: 1, untested: 0, unclear: 0, absent: 10 });
    expect(audit(product()).coverage.ratio).toBeNull();
  });

  test('says what is installed, what consent is, and how capture fared', () => {
    const tape = product()
      .send(100, hit('ga4', 'page_view', { gcs: 'G111' }))
      .add(200, { kind: 'container', id: 'GTM-ABC', layer: 'dataLayer' });
    tape
      .add(300, { kind: 'consent', source: 'google', state: { ad_storage: 'denied' } })
      .add(400, { kind: 'health', note: 'dropped', count: 3 });
    const result = audit(tape);
    expect(result.installed).toEqual([
      { vendor: 'ga4', account: 'ga4-1' },
      { vendor: 'google-tag-manager', account: 'GTM-ABC' },
    ]);
    expect(result.consent).toEqual({ analytics_storage: 'granted', ad_storage: 'denied' });
    expect(result.health).toEqual([{ note: 'dropped', count: 3 }]);
    expect(result.pages[0]).toMatchObject({ title: 'A page', type: 'product', language: 'en' });
  });

  test('chains lead from the action over pushes to hits', () => {
    const tape = clicked()
      .push(20_001, 'add_to_cart', { task: 'c1' })
      .send(20_400, hit('ga4', 'add_to_cart', CART))
      .send(500, hit('ga4', 'page_view'));
    const { chains } = audit(tape);
    expect(
      chains.map(({ label, steps }) => [label, steps.map(({ what, name, join, outcome }) => [what, name, join, outcome])]),
    ).toEqual([
      ['', [['hit', 'page_view', undefined, 'delivered']]],
      [
        'Element 7',
        [
          ['action', 'click', undefined, undefined],
          ['push', 'add_to_cart', 'task', undefined],
          ['hit', 'add_to_cart', 'name', 'delivered'],
        ],
      ],
    ]);
  });
});
