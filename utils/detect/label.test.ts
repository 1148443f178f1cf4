// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { labelOf } from './label';

function labelIn(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector('#x');
  return element ? labelOf(element) : 'nothing';
}

test.each([
  ['<button id="x"> Add  to\n cart </button>', 'Add to cart'],
  ['<button id="x" aria-label="Close">×</button>', 'Close'],
  ['<span id="n">Named</span><a id="x" aria-labelledby="n" href="/">other</a>', 'Named'],
  ['<input id="x" type="submit" value="Send">', 'Send'],
  ['<input id="x" type="image" alt="In den Warenkorb">', 'In den Warenkorb'],
  ['<a id="x" href="/"><img alt="Home"></a>', 'Home'],
  ['<a id="x" href="/"><i title="Cart"></i></a>', 'Cart'],
  ['<a id="x" href="/"><script>var secret</script>Go</a>', 'Go'],
  ['<button id="x">Send<span hidden>now</span></button>', 'Send'],
])('%s → %s', (html, label) => {
  expect(labelIn(html)).toBe(label);
});

test('nothing typed is ever part of it', () => {
  const typed = '<div id="x">Your name <input value="Anna"><textarea>secret</textarea><p contenteditable="true">draft</p></div>';
  expect(labelIn(typed)).toBe('Your name');
  expect(labelIn('<input id="x" name="email" value="anna@example.com">')).toBe('email');
});

test('at most 80 characters', () => {
  expect(labelIn(`<button id="x">${'word '.repeat(100)}</button>`).length).toBeLessThanOrEqual(80);
});
