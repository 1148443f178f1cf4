// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { ownEndpoints, ownRules } from '../tests/panel/own';
import { toRulesFile } from '../utils/journal/rules-file';
import type { VendorRule } from '../utils/model/recording';
import type { OwnEndpoints } from './own-props';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The panel with its dialog open, and what was saved. */
function open(rules: readonly VendorRule[] = ownRules, given: Partial<OwnEndpoints> = {}) {
  const save = vi.fn();
  const { root, draw } = mount(live, { own: ownEndpoints({ rules, save, ...given }) });
  click(button(root, 'Own endpoints'));
  const dialog = root.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  const again = (next: readonly VendorRule[]) => draw(live, { own: ownEndpoints({ rules: next, save, ...given }) });
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

function choose(dialog: Element, index: number, value: string): void {
  act(() => {
    const select = dialog.querySelectorAll('select')[index];
    if (!select) throw new Error('no choice');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const wait = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));

describe('the list', () => {
  test('says of each where it is and where its event’s name stands', () => {
    const { dialog } = open();
    expect(dialog.open).toBe(true);
    expect([...dialog.querySelectorAll('.own-rule')].map(text)).toEqual([
      'Shop collectorcollect.shop.example/v1/Name of the event: in a field of the body (event.name)EditDelete',
      'Newsletternews.shop.exampleName of the event: in a parameter of the address (ev)EditDelete',
    ]);
    expect(text(open([]).dialog)).toContain('None added yet.');
  });

  test('gives back what was deleted', () => {
    const { dialog, save, again } = open();
    click(button(dialog, 'Delete “Shop collector”'));
    expect(save).toHaveBeenLastCalledWith([ownRules[1]]);
    again(ownRules.slice(1));
    expect(text(dialog.querySelector('[role=status]'))).toContain('“Shop collector” was deleted.');
    click(button(dialog, 'Undo'));
    expect(save).toHaveBeenLastCalledWith(ownRules);
  });

  test('closes, and with it the dialog is gone', () => {
    const { root, dialog } = open();
    click(button(dialog, 'Close'));
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('a file', () => {
  async function choose(dialog: Element, content: string): Promise<string> {
    const input = dialog.querySelector('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File([content], 'own.json')], configurable: true });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(10);
    });
    return text(dialog.querySelector('[role=status]'));
  }

  test('adds what is not there yet', async () => {
    const { dialog, save } = open(ownRules.slice(0, 1));
    expect(await choose(dialog, toRulesFile(ownRules))).toBe('1 endpoint was added.');
    expect(save).toHaveBeenCalledWith(ownRules);
    expect(await choose(dialog, toRulesFile(ownRules.slice(0, 1)))).toBe('Everything in the file was here already.');
  });

  test('with a mistake changes nothing, and says in which entry and field', async () => {
    const { dialog, save } = open();
    const bad = [ownRules[0], { name: 'X', host: 'not a host' }];
    expect(await choose(dialog, JSON.stringify(bad))).toBe(
      'Entry 2, “Host”: Write a host, for example collect.example.com. Nothing was changed.',
    );
    expect(await choose(dialog, '{}')).toBe('This file holds no endpoints. Nothing was changed.');
    expect(await choose(dialog, 'x')).toBe('This file holds no endpoints. Nothing was changed.');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the form', () => {
  test('adds an endpoint, from an address pasted whole', async () => {
    const { dialog, save } = open();
    click(button(dialog, 'Add an endpoint'));
    write(dialog, 'name', 'Third');
    write(dialog, 'host', 'https://T.shop.example:8443/api/t?x=1');
    choose(dialog, 0, 'path');
    write(dialog, 'event-key', '2');
    choose(dialog, 1, 'query');
    write(dialog, 'account-key', 'site');
    click(button(dialog, 'Save'));
    expect(save).toHaveBeenCalledWith([
      ...ownRules,
      {
        name: 'Third',
        host: 't.shop.example',
        path: '/api/t',
        event: { in: 'path', segment: 1 },
        account: { in: 'query', key: 'site' },
      },
    ]);
  });

  test('changes one in its place', () => {
    const { dialog, save } = open();
    click(button(dialog, 'Edit “Shop collector”'));
    expect(field(dialog, 'event-key').value).toBe('event.name');
    write(dialog, 'name', 'Collector');
    click(button(dialog, 'Save'));
    expect(save).toHaveBeenCalledWith([{ ...ownRules[0], name: 'Collector' }, ownRules[1]]);
    expect(text(dialog)).toContain('Add an endpoint');
  });

  test.each([
    ['name', 'name', '', 'Give it a name'],
    ['host', 'host', 'not a host', 'Write a host'],
    ['path', 'path', 'v1', 'A path begins with /'],
    ['event-key', 'event', '', 'Say where the name of the event stands.'],
  ])('says what is wrong with the %s, and goes there', (name, _field, value, problem) => {
    const { dialog, save } = open();
    click(button(dialog, 'Edit “Shop collector”'));
    write(dialog, name, value);
    click(button(dialog, 'Save'));
    expect(save).not.toHaveBeenCalled();
    const input = field(dialog, name);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
    const below = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(document.getElementById(id)));
    expect(below.join(' ')).toContain(problem);
    write(dialog, name, 'x');
    expect(document.activeElement).toBe(input);
  });

  test('shows what it would read, and what it would not', async () => {
    const { dialog } = open();
    click(button(dialog, 'Edit “Shop collector”'));
    await wait(150);
    const shown = () => text(dialog.querySelector('.own-preview'));
    expect(shown()).toContain('4 requests match. 3 events are read:add_to_cart 2view_item 1');
    expect(shown()).toContain('already read as Google Analytics 4');
    write(dialog, 'event-key', 'other');
    await wait(150);
    expect(shown()).not.toContain('read:');
    expect(shown()).toContain('no event name there');
    expect([...dialog.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([
      'event.name',
      'event.value',
    ]);
  });

  test('without an audit says that there is nothing to show', async () => {
    const { dialog } = open(ownRules, { audited: false });
    click(button(dialog, 'Add an endpoint'));
    await wait(150);
    expect(text(dialog.querySelector('.own-preview'))).toContain('Once an audit is open');
  });
});

test('an unknown beacon is named by its company and host, with a guess at its event’s place', async () => {
  const save = vi.fn();
  const { root } = mount(live, { own: ownEndpoints({ save }), companyOf: () => 'Tracking Ltd' });
  expect(text(root.querySelector('.unknown'))).toContain('Tracking Ltd');
  click(button(root, 'Name this endpoint: collect.very-long-host-name.tracking.example'));
  const dialog = root.querySelector('dialog') as HTMLElement;
  expect(field(dialog, 'name').value).toBe('Tracking Ltd');
  await wait(150);
  click(button(dialog, 'Save'));
  expect(save).toHaveBeenCalledWith([
    { name: 'Tracking Ltd', host: 'collect.very-long-host-name.tracking.example', event: { in: 'body', key: 'event.name' } },
  ]);
});
