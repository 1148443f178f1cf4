// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { ownConversions, ownPlan } from '../tests/panel/plan';
import { toOwnFile } from '../utils/journal/own-conversions';
import type { OwnConversion } from '../utils/model/own-conversion';
import type { OwnConversions, PlanPick } from './plan-props';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The panel with its dialog open, and what was saved. */
function open(list: readonly OwnConversion[] = ownPlan, given: Partial<OwnConversions> = {}) {
  const save = vi.fn();
  const { root, draw } = mount(live, { plan: ownConversions({ list, save, ...given }) });
  click(button(root, 'Own micro-conversions'));
  const dialog = root.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  const again = (next: readonly OwnConversion[]) => draw(live, { plan: ownConversions({ list: next, save, ...given }) });
  return { root, dialog, save, again };
}

function field(dialog: Element, name: string): HTMLInputElement {
  const found = dialog.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

function write(dialog: Element, name: string, value: string): void {
  act(() => {
    const input = field(dialog, name);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const wait = (time = 200) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));
async function press(dialog: Element, name: string): Promise<void> {
  click(button(dialog, name));
  await wait(1);
}
const choices = (dialog: Element) => [...dialog.querySelectorAll('option')].map((option) => option.value);

describe('the list', () => {
  test('says of each what is done, where, and what it asks for', () => {
    const { dialog } = open();
    expect([...dialog.querySelectorAll('.own-rule')].map(text)).toEqual([
      'Book a fittingbook_fitting, fitting_requestedclicks it · /products/*#product > div.actions:nth-of-type(2) button[data-testid="book-a-fitting-primary"]Parameters: branch, dayEditDelete',
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenupgrade_planwhole page · something that cannot be seen: only the event tells · every pageEditDelete',
      'add_to_cartadd_to_cartAsks for parameters of “Add to cart”Parameters: shadeEditDelete',
    ]);
    expect(text(open([]).dialog)).toContain('None added yet.');
    expect(text(open([], { site: null }).dialog)).toContain('Open a web page first');
  });

  test('gives back what was deleted', () => {
    const { dialog, save, again } = open();
    click(button(dialog, 'Delete “Book a fitting”'));
    expect(save).toHaveBeenLastCalledWith(ownPlan.slice(1));
    again(ownPlan.slice(1));
    click(button(dialog, 'Undo'));
    expect(save).toHaveBeenLastCalledWith(ownPlan);
  });
});

describe('a file', () => {
  async function choose(dialog: Element, content: string): Promise<string> {
    const input = dialog.querySelector('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([content], 'plan')], configurable: true });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(10);
    });
    return text(dialog.querySelector('[role=status]'));
  }

  test('says how many came, and which rows could not', async () => {
    const { dialog, save } = open(ownPlan.slice(0, 1));
    expect(await choose(dialog, 'event;page;title\nbook_fitting;/a;Book a fitting\nquote;/q;\n;/c;x\nbad;/a b;')).toBe(
      '1 was added. 1 was replaced.Undo2 rows could not be used:Row 4: No event is named. /c · xRow 5: A path begins with / and has no spaces. bad · /a b',
    );
    expect(save).toHaveBeenCalledWith([
      expect.objectContaining({ id: 'own-book-a-fitting', on: '/a' }),
      expect.objectContaining({ id: 'own-quote' }),
    ]);
    expect(await choose(dialog, toOwnFile(ownPlan.slice(0, 1)))).toBe('Everything in the file was here already.');
  });

  test('with a mistake changes nothing, and says in which entry and field', async () => {
    const { dialog, save } = open();
    const bad = JSON.stringify({ format: 'mikroskop-conversions', conversions: [{ ...ownPlan[0], events: [] }] });
    expect(await choose(dialog, bad)).toBe('Entry 1, “Events”: Name an event, at most 20. Nothing was changed.');
    expect(await choose(dialog, 'x')).toContain('neither micro-conversions nor a tracking plan');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the form', () => {
  test('takes what is picked on the page, and names it after that', async () => {
    const { dialog, save } = open([]);
    await press(dialog, 'Add a micro-conversion');
    expect(choices(dialog)).toEqual(['none', 'view']);
    await press(dialog, 'Pick on the page');
    expect(field(dialog, 'selector').value).toBe('#fit');
    expect(field(dialog, 'name').value).toBe('Book a fitting');
    expect(choices(dialog)).toEqual(['click', 'submit', 'change', 'input', 'play']);
    await wait();
    expect(text(dialog)).toContain('2 elements on the open page.');
    write(dialog, 'events', ' book_fitting, ,book_fitting, fit ');
    write(dialog, 'on', 'https://shop.example/products/*#top');
    await press(dialog, 'Save');
    expect(save).toHaveBeenCalledWith([
      {
        id: 'own-book-a-fitting',
        host: 'shop.example',
        name: 'Book a fitting',
        selector: '#fit',
        on: '/products/*',
        action: 'click',
        events: ['book_fitting', 'fit'],
        parameters: [],
      },
    ]);
  });

  test('tells of what is picked what it was found as, and what its use has caused', async () => {
    const { dialog } = open([]);
    await press(dialog, 'Add a micro-conversion');
    await press(dialog, 'Pick on the page');
    await wait();
    const told = text(dialog.querySelector('.sighting') ?? dialog);
    expect(told).toContain('Found as: Add to cart (Partly tracked) Has fired:book_fitting → Google Analytics 4 failed');
    write(dialog, 'selector', '#else');
    await wait();
    await wait(1);
    expect(text(dialog.querySelector('.sighting') ?? dialog)).toBe(
      'Nobody has used it in this audit yet: use it, and what fires stands here.Would probably fire:' +
        'buy → gtag: its onclick calls it' +
        'click → Google Analytics 4: if its enhanced measurement of outbound clicks is on' +
        'add_to_cart → Google Analytics 4: as another element that offers the same did (Add to cart)' +
        'clarity: its session recordings hold what is clicked, where they are on' +
        'Code that listens for it cannot be seen: only using it shows all.',
    );
  });

  test('while somebody picks, says so and can be stopped', async () => {
    let end: (picked: PlanPick | null) => void = () => {};
    const stopPicking = vi.fn(() => end(null));
    const pick = () => new Promise<PlanPick | null>((resolve) => (end = resolve));
    const { dialog } = open([], { pick, stopPicking });
    await press(dialog, 'Add a micro-conversion');
    await press(dialog, 'Pick on the page');
    expect(text(dialog)).toContain('Click the element. Escape cancels.');
    const cancel = new Event('cancel', { cancelable: true });
    act(() => void dialog.dispatchEvent(cancel));
    expect(cancel.defaultPrevented).toBe(true);
    expect(stopPicking).toHaveBeenCalledTimes(1);
    await wait(1);
    expect(document.activeElement).toBe(button(dialog, 'Pick on the page'));
    const close = new Event('cancel', { cancelable: true });
    act(() => void dialog.dispatchEvent(close));
    expect(close.defaultPrevented).toBe(false);
  });

  test('where there is no page says so', async () => {
    const { dialog } = open([], { pick: () => Promise.reject(new Error('no access')), count: async () => null });
    await press(dialog, 'Add a micro-conversion');
    await press(dialog, 'Pick on the page');
    expect(text(dialog)).toContain('Start an audit on it first.');
  });

  test('changes one in its place', async () => {
    const { dialog, save } = open();
    await press(dialog, 'Edit “Book a fitting”');
    write(dialog, 'selector', '');
    await press(dialog, 'Save');
    expect(save).toHaveBeenCalledWith([{ ...ownPlan[0], selector: null, action: null }, ...ownPlan.slice(1)]);
  });

  test.each([
    ['name', '', 'Give it a name'],
    ['events', ' , ', 'Name an event'],
    ['on', 'products', 'A path begins with /'],
    ['selector', 'a[[', 'This is no CSS selector.'],
  ])('says what is wrong with the %s, and goes there', async (name, value, problem) => {
    const { dialog, save } = open();
    await press(dialog, 'Edit “Book a fitting”');
    write(dialog, name, value);
    await press(dialog, 'Save');
    expect(save).not.toHaveBeenCalled();
    const input = field(dialog, name);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
    const below = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(document.getElementById(id)));
    expect(below.join(' ')).toContain(problem);
  });

  test('of what adds to the catalogue asks for nothing more', async () => {
    const { dialog } = open();
    await press(dialog, 'Edit “add_to_cart”');
    expect(dialog.querySelector('input[name=selector]')).toBeNull();
    expect(text(dialog)).toContain('Mikroskop looks for “Add to cart” by itself');
  });
});
