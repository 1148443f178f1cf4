// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { audit, HOSTILE, NOON } from '../tests/panel/samples';
import type { Dismissal } from '../utils/model/site-notes';
import type { Dismissed, PageAudit } from '../utils/model/verdict';

const page = audit.pages.at(-1) as PageAudit;
const first = page.url;

const dismissal: Dismissal = {
  conversion: 'newsletter',
  page: first,
  selector: '#footer form',
  label: 'Subscribe',
  reason: 'irrelevant',
  at: NOON,
};
const out = (more: Partial<Dismissed> = {}): Dismissed => ({ ...dismissal, on: [first], stale: false, ...more });
const having = (...dismissed: Dismissed[]) => ({ ...live, audit: { ...audit, dismissed } }) as typeof live;

const row = (root: Element, conversion: string) => root.querySelector(`.row[data-conversion="${conversion}"]`);
const list = (root: Element) => root.querySelector('details.dismissed');
const status = (root: Element) => root.querySelector('.said');

function choose(root: Element, value: string): void {
  act(() => {
    const select = root.querySelector<HTMLSelectElement>('.page-type select');
    if (!select) throw new Error('no choice of type');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('dismissing', () => {
  test('asks why, and tells page, element and reason', () => {
    const { root, heard } = mount(live);
    const subject = row(root, 'newsletter');
    if (!subject) throw new Error('no row');
    click(subject.querySelector<HTMLElement>('.disclose') as HTMLElement);
    const opener = button(subject, 'Dismiss “Subscribe”');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(subject.querySelector<HTMLElement>('.dismiss-reasons')?.hidden).toBe(true);
    click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(text(subject.querySelector('.dismiss-reasons legend'))).toBe('Dismiss “Subscribe”');
    expect(heard.onNote).not.toHaveBeenCalled();
    click(button(subject, 'Wrong: it is something else'));
    const verdict = page.verdicts.find(({ conversion }) => conversion === 'newsletter');
    const told = { conversion: 'newsletter', page: first, selector: verdict?.selector, label: 'Subscribe', reason: 'wrong' };
    expect(heard.onNote).toHaveBeenCalledExactlyOnceWith({ note: 'dismiss', dismissal: expect.objectContaining(told) });
  });

  test('is said, has the focus, and can be undone and done again', () => {
    const { root, heard } = mount(live);
    const subject = row(root, 'newsletter') as Element;
    click(subject.querySelector<HTMLElement>('.disclose') as HTMLElement);
    click(button(subject, 'Dismiss “Subscribe”'));
    click(button(subject, 'Does not matter here'));
    expect(text(status(root))).toBe('“Subscribe” was dismissed.Undo');
    expect(document.activeElement).toBe(status(root));
    const told = heard.onNote.mock.calls[0]?.[0].dismissal;
    click(button(root, 'Undo'));
    expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'restore', dismissal: told });
    expect(text(status(root))).toBe('“Subscribe” was brought back.Undo');
    click(button(root, 'Undo'));
    expect(heard.onNote).toHaveBeenLastCalledWith({ note: 'dismiss', dismissal: told });
  });

  test('works on a recording, too', () => {
    const { root } = mount({ phase: 'recording', audit, startedAt: NOON });
    const subject = row(root, 'newsletter') as Element;
    click(subject.querySelector<HTMLElement>('.disclose') as HTMLElement);
    expect(button(subject, 'Dismiss “Subscribe”')).toBeDefined();
  });
});

describe('the list', () => {
  test('is folded, and not there where there is nothing in it', () => {
    expect(list(mount(live).root)).toBeNull();
    const { root } = mount(having(out()));
    expect(list(root)?.hasAttribute('open')).toBe(false);
    expect(text(list(root)?.querySelector('summary'))).toBe('Dismissed1');
  });

  test('says why, what is stale, and where what is not of this page was dismissed', () => {
    const elsewhere = 'https://www.shop.example/sale/';
    const { root } = mount(
      having(
        out({ page: elsewhere, on: [], selector: '#a' }),
        out({ stale: true, on: [] }),
        out({ page: elsewhere, reason: 'wrong', selector: null, label: '' }),
      ),
    );
    expect([...(list(root)?.querySelectorAll('.row') ?? [])].map(text)).toEqual([
      'Newsletter sign-upSubscribeBring backDoes not matter here · not found on its page any more',
      'Newsletter sign-upwhole pageBring backWrong: it is something else',
      'Newsletter sign-upSubscribeBring backDoes not matter here · shop.example/sale',
    ]);
  });

  test('brings back what was dismissed, and nothing that was found out about it', () => {
    const { root, heard } = mount(having(out({ stale: true })));
    click(button(root, 'Bring “Subscribe” back'));
    expect(heard.onNote).toHaveBeenCalledExactlyOnceWith({ note: 'restore', dismissal });
    expect(document.activeElement).toBe(status(root));
  });

  test('takes nothing from a page for markup', () => {
    const { root } = mount(having(out({ label: HOSTILE, selector: HOSTILE, page: HOSTILE })));
    expect(list(root)?.querySelectorAll('img, b, script').length).toBe(0);
    expect(text(list(root))).toContain(HOSTILE);
  });
});

describe('the type of the page', () => {
  test('is as detected until somebody says otherwise', () => {
    const { root, heard } = mount(live);
    const select = root.querySelector<HTMLSelectElement>('.page-type select');
    expect(select?.value).toBe('');
    expect(text(select?.selectedOptions[0])).toBe('product page (as detected)');
    expect(text(select?.closest('label')?.querySelector('.unseen'))).toBe('Page type');
    choose(root, 'landing');
    expect(heard.onNote).toHaveBeenCalledExactlyOnceWith({ note: 'type', page: first, type: 'landing' });
  });

  test('shows what was said, and goes back to what was detected', () => {
    const said = { ...page, type: 'landing', detected: 'product' } as const;
    const { root, heard } = mount({ ...live, audit: { ...audit, pages: [said] } } as typeof live);
    const select = root.querySelector<HTMLSelectElement>('.page-type select');
    expect(text(select?.selectedOptions[0])).toBe('landing page');
    choose(root, '');
    expect(heard.onNote).toHaveBeenCalledExactlyOnceWith({ note: 'type', page: first, type: null });
  });
});
