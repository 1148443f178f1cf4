// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Captured } from '../model/signal';
import { createListening } from './listening';
import { createResults, type Results } from './results';

let seen: Captured[] = [];
let stop = new AbortController();
let results: Results;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  seen = [];
  stop = new AbortController();
  const isVisible = (element: Element) => element.closest('[hidden], script') === null && element.isConnected;
  results = createResults(window, (signal) => seen.push(signal), createListening(stop.signal), isVisible);
  localStorage.clear();
  document.body.innerHTML = `<nav class="cart"><b>0</b></nav><main><form><p id="note"></p><input name="mail"><input type="hidden" value="x"><button>Send</button></form>
    <p id="answer" hidden>Thank you!</p><p id="static">Errors are human, thank you.</p><p id="other">Other</p></main>`;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
const signs = (of = 's1') => seen.flatMap((signal) => (signal.kind === 'result' && signal.of === of ? [signal.sign] : []));

/** What the page does after the form was sent, and what is told of it in the end. */
async function after(page: () => void, action: 'submit' | 'click' = 'submit'): Promise<string[]> {
  const field = $('input') as HTMLInputElement;
  field.value = 'anna@example.com';
  results.watch('s1', action, action === 'submit' ? $('form') : $('button'));
  page();
  await vi.advanceTimersByTimeAsync(10_000);
  return signs();
}

test.each<[string, () => void, string[]]>([
  ['nothing', () => {}, ['nothing']],
  ['a message that comes to sight', () => ($('#answer').hidden = false), ['success']],
  ['a message that is written', () => ($('#note').textContent = 'Kérjük, adja meg az e-mail-címét.'), ['error']],
  [
    'a message that is added',
    () => $('form').insertAdjacentHTML('beforeend', '<p>Dziękujemy, wiadomość została wysłana.</p>'),
    ['success'],
  ],
  ['a message by its name', () => $('#note').insertAdjacentHTML('beforeend', '<span class="field-error">?</span>'), ['error']],
  ['a message of which nobody knows what it says', () => ($('#note').textContent = 'Ok-ok'), ['changed']],
  ['a field that is marked as wrong', () => $('input').setAttribute('aria-invalid', 'true'), ['error']],
  ['a form that goes away', () => $('form').remove(), ['gone']],
  ['a form that is hidden', () => ($('form').hidden = true), ['gone']],
  ['a form that is drawn anew', () => ($('form').outerHTML = $('form').outerHTML), ['changed']],
  ['a form that is emptied', () => (($('input') as HTMLInputElement).value = ''), ['emptied']],
  ['what was in sight before and only looks other', () => ($('#static').className = 'dim'), ['nothing']],
  ['a cart whose number changes', () => ($('nav b').textContent = '1'), ['cart']],
  ['a cart that is kept', () => localStorage.setItem('shop-cart', '[1]'), ['cart']],
])('%s', async (_name, page, told) => {
  expect(await after(page)).toEqual(told);
});

test('nothing that is typed or said is told', async () => {
  await after(() => ($('#note').textContent = 'Invalid: anna@example.com'));
  expect(JSON.stringify(seen)).not.toMatch(/anna|Invalid/);
});

test('the press that sent a form tells nothing of its own', async () => {
  results.watch('c1', 'click', $('button'));
  expect(await after(() => ($('#answer').hidden = false))).toEqual(['success']);
  expect(signs('c1')).toEqual([]);
});

test('a button named for the cart is not the cart', async () => {
  $('button').className = 'add-to-cart';
  expect(await after(() => ($('button').innerHTML = '<i>Adding</i>'), 'click')).toEqual(['changed']);
});

test('a page that is left says so, once, unless more is known', async () => {
  results.watch('s1', 'submit', $('form'));
  window.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signs()).toEqual(['left']);
});

test('nothing is watched once it has ended', async () => {
  await after(() => {});
  $('#answer').hidden = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signs()).toEqual(['nothing']);
  stop.abort();
});
