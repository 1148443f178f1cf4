// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findOwn, matchesOf } from './own';

const ids = (found: readonly Element[] | null) => found?.map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML =
    '<button id="a" class="book">A</button><x-shop id="host"></x-shop><button id="b" class="book">B</button>';
  const root = document.querySelector('x-shop')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p><button id="in" class="inner">In</button></p>';
});

describe('a selector', () => {
  test('matches in the document, and across shadow roots where it says so', () => {
    expect(ids(matchesOf(document, '.book'))).toEqual(['a', 'b']);
    expect(ids(matchesOf(document, 'x-shop >>> .inner'))).toEqual(['in']);
    expect(ids(matchesOf(document, '#host>>>p >>> button'))).toEqual([]);
  });

  test('sees a closed root where it may', () => {
    const host = document.createElement('y-shop');
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<i id="deep"></i>';
    document.body.append(host);
    expect(ids(matchesOf(document, 'y-shop >>> i'))).toEqual([]);
    expect(ids(matchesOf(document, 'y-shop >>> i', (element) => (element === host ? closed : element.shadowRoot)))).toEqual([
      'deep',
    ]);
  });

  test.each(['', '>>>', 'a >>>', '#', '[', 'a:nope(', '::before(', 'p{'])('%j is none', (selector) => {
    expect(matchesOf(document, selector)).toBeNull();
  });
});

test('what several elements offer is one offer', () => {
  const found = findOwn(document, [
    { id: 'own-book', selector: '.book' },
    { id: 'own-gone', selector: '.gone' },
    { id: 'own-bad', selector: '][' },
  ]);
  expect(found).toEqual([
    expect.objectContaining({
      conversion: 'own-book',
      element: document.querySelector('#a'),
      copies: [document.querySelector('#b')],
      selector: '.book',
    }),
  ]);
});
