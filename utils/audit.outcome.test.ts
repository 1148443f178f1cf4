import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';

const LATER = 60_000;
const CONTACT = `${SHOP}contact`;
const POST = { method: 'POST', type: 'xmlhttprequest' };
const PAGE = { type: 'main_frame', doc: null };

function says(tape: Tape, conversion: string, after = LATER): string {
  const reader = createAudit({ require: [] }, options);
  reader.add(tape.signals);
  const found = reader.audit(START + after).pages.flatMap(({ verdicts }) => verdicts);
  const own = found.filter((verdict) => verdict.conversion === conversion);
  return own.map(({ state, reason }) => `${state} ${reason.code}`).join('; ');
}

/** A page with a form, pressed and sent. */
function sent(more: object = {}): Tape {
  return new Tape()
    .open(0, 'd1', CONTACT, [
      ['form-submit', 4, 'form'],
      ['form-error', 4, 'form'],
    ])
    .act(20_000, 'click', 'c1', [5, 4], { watched: true })
    .act(20_001, 'submit', 's1', [4], { watched: true, valid: true, ...more });
}

/** A request of the page's own, made as the form was sent. */
function asked(tape: Tape, status: number, at = 20_010): Tape {
  const result = status < 400 ? 'delivered' : 'failed';
  return tape
    .body(at, `${SHOP}api`, { via: 'fetch', method: 'POST', body: 'a=1', task: 's1' })
    .send(at + 2, `${SHOP}api`, { result, status }, { ...POST, body: 'a=1' });
}

const both = (tape: Tape, after = LATER) => [says(tape, 'form-submit', after), says(tape, 'form-error', after)];
const THROUGH = ['untracked nothing-sent', 'untested not-tried'];
const TURNED_DOWN = ['untested not-completed', 'untracked nothing-sent'];
const UNKNOWN = ['unclear completion-unknown', 'untested not-tried'];

describe('a form went through', () => {
  test.each(['success', 'gone', 'emptied'])('by a sign of the page: %s', (sign) => {
    expect(both(sent().result(21_000, 's1', sign))).toEqual(THROUGH);
  });

  test('by the answer of its server', () => {
    expect(both(asked(sent(), 200).result(28_000, 's1', 'nothing'))).toEqual(THROUGH);
  });

  test('by another page', () => {
    const tape = sent().result(20_100, 's1', 'left').send(20_050, `${SHOP}thanks`, { result: 'delivered', status: 200 }, PAGE);
    expect(both(tape.open(20_300, 'd2', `${SHOP}thanks`))).toEqual(THROUGH);
  });

  test('by another page without a document of its own', () => {
    const moved = sent().add(21_000, { kind: 'navigation', how: 'history', url: `${SHOP}thanks` });
    const gone = moved.offer(21_300, `${SHOP}thanks`, [], ['form-submit:4', 'form-error:4']);
    expect(both(gone)).toEqual(THROUGH);
  });

  test('by its own page, to which it was led on', () => {
    const posted = sent().send(20_050, CONTACT, { result: 'redirected', status: 303 }, { ...PAGE, method: 'POST' }, 20);
    posted.add(20_090, { kind: 'request', requestId: 'r1', url: CONTACT, method: 'GET', ...PAGE });
    posted.add(20_120, { kind: 'outcome', requestId: 'r1', result: 'delivered', status: 200 });
    expect(both(posted.open(20_300, 'd2', CONTACT))).toEqual(THROUGH);
  });

  test('although the browser did not hold it valid', () => {
    expect(both(asked(sent({ valid: false }), 200))).toEqual(THROUGH);
  });
});

describe('a form was turned down', () => {
  test('by the browser', () => {
    expect(both(sent({ valid: false }))).toEqual(TURNED_DOWN);
  });

  test('by a message, whatever its server answered', () => {
    expect(both(asked(sent(), 200).result(20_500, 's1', 'error'))).toEqual(TURNED_DOWN);
    expect(both(sent().result(20_500, 's1', 'error').result(20_900, 's1', 'emptied'))).toEqual(TURNED_DOWN);
  });

  test('by the answer of its server', () => {
    expect(both(asked(sent(), 422).result(28_000, 's1', 'nothing'))).toEqual(TURNED_DOWN);
  });

  test('by the page that came instead', () => {
    const tape = sent().send(20_050, `${SHOP}send`, { result: 'failed', status: 404 }, { ...PAGE, method: 'POST' });
    expect(both(tape.open(20_300, 'd2', `${SHOP}send`))).toEqual(TURNED_DOWN);
  });

  test('and left by the visitor, who has read it', () => {
    const left = () => sent().result(20_500, 's1', 'error');
    expect(both(left().open(24_000, 'd2', `${SHOP}other`))).toEqual(TURNED_DOWN);
    expect(both(left().open(20_900, 'd2', `${SHOP}other`))).toEqual(UNKNOWN);
  });

  test('what is sent for it is the error’s, and a lead only by its name', () => {
    const failed = () => sent().result(20_500, 's1', 'error');
    const custom = failed().push(20_450, 'oops', { task: 's1' }).send(20_600, hit('ga4', 'oops'));
    expect(both(custom)).toEqual(['unclear unexplained-event', 'tracked caused']);
    expect(both(failed().send(21_000, hit('ga4', 'form_error')))).toEqual(['untested not-completed', 'tracked named']);
    expect(both(failed().send(21_000, hit('ga4', 'generate_lead')))[0]).toBe('tracked named');
  });

  test('and sent again', () => {
    const again = sent().result(20_500, 's1', 'error').act(30_000, 'submit', 's2', [4], { watched: true, valid: true });
    expect(says(again.result(31_000, 's2', 'success'), 'form-submit')).toBe('untracked nothing-sent');
  });
});

describe('whether a form went through is not known', () => {
  test('nothing of the page tells, or nobody came to look', () => {
    expect(both(sent().result(28_000, 's1', 'nothing'))).toEqual(UNKNOWN);
    expect(both(sent().result(28_000, 's1', 'changed'))).toEqual(UNKNOWN);
    expect(both(sent())).toEqual(UNKNOWN);
  });

  test('the page says both', () => {
    expect(both(sent().result(20_500, 's1', 'error').result(20_900, 's1', 'success'))).toEqual(UNKNOWN);
  });

  test('the same page came again', () => {
    const tape = sent().send(20_050, CONTACT, { result: 'delivered', status: 200 }, { ...PAGE, method: 'POST' });
    expect(both(tape.open(20_300, 'd2', CONTACT))).toEqual(UNKNOWN);
  });

  test('but of another attempt it is', () => {
    const tape = sent().result(28_000, 's1', 'nothing').act(40_000, 'submit', 's2', [4], { watched: true, valid: true });
    expect(says(tape.result(41_000, 's2', 'success'), 'form-submit')).toBe('untracked nothing-sent');
  });
});

test('recordings in which nobody looked are judged by the submit alone', () => {
  const old = (valid: boolean) => sent({ watched: undefined, valid }).act(20_000, 'click', 'c0', [5, 4]);
  const unwatched = (tape: Tape) => {
    for (const signal of tape.signals) if (signal.kind === 'interaction') Object.assign(signal, { watched: undefined });
    return tape;
  };
  expect(both(unwatched(asked(old(true), 422)))).toEqual(THROUGH);
  expect(both(unwatched(old(false)))).toEqual(['untested not-tried', 'untracked nothing-sent']);
});

test('what arrived counts, however it ended', () => {
  for (const sign of ['error', 'nothing', 'success']) {
    const tape = sent().push(20_002, 'form_submit', { task: 's1' }).send(20_200, hit('ga4', 'form_submit'));
    expect(says(tape.result(21_000, 's1', sign), 'form-submit')).toBe('tracked caused');
  }
});

test('the wait begins when the answer came', () => {
  const slow = asked(sent(), 200, 20_010);
  const last = slow.signals.findLast(({ kind }) => kind === 'outcome');
  Object.assign(last ?? {}, { at: START + 29_000 });
  expect(says(slow, 'form-submit', 33_000)).toBe('unclear waiting');
});

describe('a cart', () => {
  const pressed = () =>
    new Tape().open(0, 'd1', SHOP, [['remove-from-cart', 1]]).act(20_000, 'click', 'c1', [1], { watched: true });

  test.each([
    ['cart', 'untracked nothing-sent'],
    ['success', 'untracked nothing-sent'],
    ['changed', 'untracked nothing-sent'],
    ['error', 'untested not-completed'],
    ['nothing', 'unclear completion-unknown'],
  ])('%s: %s', (sign, verdict) => {
    expect(says(pressed().result(21_000, 'c1', sign), 'remove-from-cart')).toBe(verdict);
  });

  test('whose form the browser held back did not change', () => {
    const held = pressed().act(20_002, 'submit', 's1', [4], { watched: true, valid: false });
    expect(says(held.result(24_000, 'c1', 'changed'), 'remove-from-cart')).toBe('untested not-completed');
  });
});

describe('a film', () => {
  const film = (more: { readonly [field: string]: unknown }, frame = 0) => {
    const tape = new Tape().open(0, 'd1', SHOP, [['video-start', 7, 'video']]);
    tape.frame = frame;
    return tape.act(20_000, 'play', 'p1', [7], more);
  };

  test('that plays by itself was not played', () => {
    expect(says(film({ unasked: true }), 'video-start')).toBe('untested not-tried');
    expect(says(film({}), 'video-start')).toBe('untracked nothing-sent');
  });

  test('that plays in a frame was played by the click that opened it', () => {
    const opened = new Tape().open(0, 'd1', SHOP, [['video-start', 7, 'iframe']]).act(17_000, 'click', 'c1', [3]);
    opened.add(18_000, { kind: 'navigation', how: 'load', url: 'https://player.test/', frame: 4, doc: 'f1' });
    opened.add(18_000, { kind: 'health', note: 'ready', frame: 4, doc: 'f1' });
    const play = { kind: 'interaction', id: 'p1', action: 'play', element: null, path: [2], unasked: true, frame: 4, doc: 'f1' };
    expect(says(opened.add(20_000, play), 'video-start')).toBe('untracked nothing-sent');
    const alone = new Tape().open(0, 'd1', SHOP, [['video-start', 7, 'iframe']]);
    alone.add(18_000, { kind: 'navigation', how: 'load', url: 'https://player.test/', frame: 4, doc: 'f1' });
    alone.add(18_000, { kind: 'health', note: 'ready', frame: 4, doc: 'f1' });
    expect(says(alone.add(20_000, play), 'video-start')).toBe('untested not-tried');
  });
});

describe('fields that stand in no form', () => {
  /** A box with fields and a button, filled in and pressed. */
  function pressed(more: object = {}, fills = true): Tape {
    const tape = new Tape().open(0, 'd1', CONTACT, [
      ['form-submit', 4, 'div'],
      ['form-error', 4, 'div'],
    ]);
    if (fills) tape.act(15_000, 'input', 'i1', [6, 4]);
    return tape.act(20_000, 'click', 's1', [5, 4], { watched: true, ...more });
  }

  test('were sent by the button beside them', () => {
    expect(both(asked(pressed(), 200))).toEqual(THROUGH);
    expect(both(pressed().result(21_000, 's1', 'success'))).toEqual(THROUGH);
    expect(says(pressed().send(20_400, hit('ga4', 'generate_lead')), 'form-submit')).toBe('tracked named');
  });

  test('were turned down', () => {
    expect(both(asked(pressed(), 422))).toEqual(TURNED_DOWN);
    expect(both(pressed().result(20_500, 's1', 'error'))).toEqual(TURNED_DOWN);
  });

  test('where it cannot be told whether a press sent them, nothing is held against the page', () => {
    expect(both(pressed())).toEqual(UNKNOWN);
    expect(both(pressed().result(21_000, 's1', 'changed'))).toEqual(UNKNOWN);
    const looked = pressed().body(20_010, `${SHOP}api`, { via: 'fetch', task: 's1' });
    expect(both(looked.send(20_012, `${SHOP}api`, { result: 'delivered', status: 200 }, { type: 'xmlhttprequest' }))).toEqual(
      UNKNOWN,
    );
  });

  test('were not sent where nothing was filled in, or where nobody looked what came of it', () => {
    const nothing = ['untested not-tried', 'untested not-tried'];
    expect(both(asked(pressed({}, false), 200))).toEqual(nothing);
    expect(both(pressed({ watched: false }))).toEqual(nothing);
  });
});
