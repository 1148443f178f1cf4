// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPage } from './page';
import { rootsOf } from './tree';

function host(name: string, mode: 'open' | 'closed', html: string, into: ParentNode & Node = document.body): ShadowRoot {
  const element = document.createElement(name);
  into.append(element);
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

test('open shadow roots are seen by everybody, closed ones by those who are shown them, one inside the other', () => {
  document.body.innerHTML = '';
  const open = host('x-open', 'open', '<button>Open</button>');
  const closed = host('x-closed', 'closed', '<button>Closed</button>');
  const inner = host(
    'x-inner',
    'open',
    '<form><input type="email" name="email"><button>Subscribe to our newsletter</button></form>',
    closed,
  );
  expect(rootsOf(document)).toEqual([document, open]);
  const shadowOf = (element: Element) => [open, closed, inner].find((root) => root.host === element) ?? null;
  expect(rootsOf(document, shadowOf)).toEqual([document, open, closed, inner]);
  const page = readPage(document, 'https://shop.test/', shadowOf);
  expect(page.controls.map(({ label }) => label)).toEqual(['Open', 'Closed', 'Subscribe to our newsletter']);
  expect(page.forms.map(({ purpose }) => purpose)).toEqual(['newsletter']);
});

test('what we hang beside the body ourselves is none of the page', () => {
  document.body.innerHTML = '';
  const root = host('div', 'open', '<button>Ours</button>', document.documentElement);
  expect(rootsOf(document)).toEqual([document]);
  root.host.remove();
});
