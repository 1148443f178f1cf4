// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeOf } from './place';
import { selectorOf } from './selector';

/** Follows a selector through shadow roots. */
function follow(selector: string): Element[] {
  let roots: ParentNode[] = [document];
  let found: Element[] = [];
  for (const part of selector.split(' >>> ')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
    roots = found.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  }
  return found;
}

test.each([
  '<button id="buy">Buy</button>',
  '<div><p>a</p><p class="x">b</p></div><div><p id="1">c</p></div>',
  '<ul><li><a href="/a">A</a></li><li><a href="/a">A</a></li></ul>',
  '<form name="a"><input name="email"></form><form><input name="email"></form>',
  '<div id="dup"></div><div id="dup"><span></span></div>',
  '<a href="javascript:\'&quot;x">odd</a><a href="x\\y">odd</a>',
])('each element of %s has a selector of its own', (html) => {
  document.body.innerHTML = html;
  for (const element of document.body.querySelectorAll('*')) {
    expect(follow(selectorOf(element))).toEqual([element]);
    expect(follow(placeOf(element))).toEqual([element]);
  }
});

test('crosses open shadow roots', () => {
  document.body.innerHTML = '<my-card></my-card><my-card></my-card>';
  for (const host of document.querySelectorAll('my-card')) {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>text</p><button>Buy</button>';
    const button = root.querySelector('button');
    const selector = button ? selectorOf(button) : '';
    expect(selector).toContain(' >>> ');
    expect(follow(selector)).toEqual([button]);
    expect(button && follow(placeOf(button))).toEqual([button]);
  }
});

test('stays usable for a form whose fields shadow its properties', () => {
  document.body.innerHTML = '<div><form><input name="id"><input name="parentElement"><input name="children"></form></div>';
  const form = document.querySelector('form');
  expect(form && follow(selectorOf(form))).toEqual([form]);
});

test('is the page itself for the whole page', () => {
  expect(selectorOf(document.documentElement)).toBe('html');
  expect(selectorOf(document.body)).toBe('body');
});
