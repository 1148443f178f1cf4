// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { visible } from './visible';

test.each([
  ['<p id="x">text</p>', true],
  ['<p id="x" hidden>text</p>', false],
  ['<div hidden><p id="x">text</p></div>', false],
  ['<div aria-hidden="true"><p id="x">text</p></div>', false],
  ['<div style="color:red; display : none"><p id="x">text</p></div>', false],
  ['<p id="x" style="visibility:hidden">text</p>', false],
  ['<p id="x" style="display:block">text</p>', true],
  ['<input id="x" type="hidden">', false],
  ['<details><p id="x">text</p></details>', false],
  ['<details><summary id="x">text</summary></details>', true],
  ['<details open><p id="x">text</p></details>', true],
  ['<dialog><p id="x">text</p></dialog>', false],
  ['<dialog open><p id="x">text</p></dialog>', true],
])('without layout, markup decides: %s → %s', (html, shown) => {
  document.body.innerHTML = html;
  const element = document.querySelector('#x');
  expect(element && visible(element)).toBe(shown);
});
