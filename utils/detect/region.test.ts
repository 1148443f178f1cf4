// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { regions } from './region';

function regionIn(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector('#x');
  return element ? regions(document)(element) : 'nothing';
}

const TEXT = '<p>one</p><p>two</p><p>three</p><p>four</p>';

test.each([
  ['<main><a id="x">a</a></main>', 'main'],
  ['<header><a id="x">a</a></header>', 'header'],
  ['<header><nav><a id="x">a</a></nav></header>', 'nav'],
  ['<footer><nav><a id="x">a</a></nav></footer>', 'footer'],
  ['<article><header><a id="x">a</a></header></article>', 'main'],
  ['<div class="site-footer"><a id="x">a</a></div>', 'footer'],
  ['<div class="card-footer"><a id="x">a</a></div>', 'main'],
  ['<div id="mainNav"><a id="x">a</a></div>', 'nav'],
  ['<main><nav class="product--actions"><a id="x">a</a></nav></main>', 'main'],
  ['<div role="dialog"><button id="x">a</button></div>', 'dialog'],
  [`<div class="sidebar-wrapper"><h1>Title</h1>${TEXT}<a id="x">a</a></div>`, 'main'],
  ['<div id="onetrust-banner-sdk"><button id="x">Accept all</button></div>', 'consent'],
  ['<div class="cookie-banner"><button id="x">OK</button></div>', 'consent'],
  ['<div id="cc-main"><div class="cm-wrapper"><button id="x">Tylko niezbędne</button></div></div>', 'consent'],
  ['<div class="orejime-Notice"><button id="x">Refuser</button></div>', 'consent'],
])('%s → %s', (html, region) => {
  expect(regionIn(html)).toBe(region);
});

test('a banner without a telling name is known by what it says', () => {
  const says = 'Az oldal sütiket használ, hogy jobban működjön. A részleteket a tájékoztatóban olvashatja.';
  expect(regionIn(`<div class="b7"><p>${says}</p><button id="x">Elfogadom</button></div>`)).toBe('consent');
  expect(
    regionIn('<div class="b7"><p>Our newsletter comes once a month, with offers and news.</p><button id="x">OK</button></div>'),
  ).toBe('main');
});

test('a deep page does not overflow the stack', () => {
  document.body.innerHTML = '';
  const regionOf = regions(document);
  let at: Element = document.createElement('div');
  for (let depth = 0; depth < 20_000; depth++) {
    const inner = document.createElement('div');
    Object.defineProperty(inner, 'parentNode', { value: at });
    at = inner;
  }
  expect(regionOf(at)).toBe('main');
});
