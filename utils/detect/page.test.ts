// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readPage } from './page';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  document.body.removeAttribute('class');
  document.title = '';
});

function read(body: string, url = 'https://shop.test/some/page', head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return readPage(document, url);
}

const TEXT = `<p>${'Some words that make a paragraph of running text. '.repeat(20)}</p>`;
const CARD = '<li class="product-card"><h3>Mug</h3><button>Add to cart</button></li>';
const LEAD = '<input name="name"><input type="email" name="email"><input type="tel" name="phone"><button>Send</button>';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['product', 'https://shop.test/mug', '<h1>Mug</h1><button>Add to cart</button>', ld({ '@type': 'Product', name: 'Mug' })],
  ['product', 'https://shop.test/p/1', '<div itemscope itemtype="https://schema.org/Product"><h1>Mug</h1></div>', ''],
  ['listing', 'https://shop.test/category/mugs', `<h1>Mugs</h1><ul>${CARD.repeat(8)}</ul>`, ''],
  ['cart', 'https://shop.test/kosar', '<h1>Kosár</h1>', ''],
  ['checkout', 'https://shop.test/penztar', '<h1>Pénztár</h1>', ''],
  ['thank-you', 'https://shop.test/koszonjuk', '<h1>Köszönjük a rendelést!</h1>', ''],
  ['article', 'https://shop.test/blog/how-to', `<article><h1>How to</h1>${TEXT.repeat(4)}</article>`, ''],
  [
    'article',
    'https://shop.test/a',
    `<h1>News</h1>${TEXT}`,
    ld({ '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'WebPage' }] }),
  ],
  ['home', 'https://shop.test/', '<h1>Mugs for all</h1>', '<meta property="og:type" content="website">'],
  ['home', 'https://shop.test/hu/', '<h1>Bögrék</h1>', ''],
  ['contact', 'https://shop.test/kapcsolat', '<h1>Kapcsolat</h1>', ''],
  [
    'account',
    'https://shop.test/login',
    '<form><h1>Log in</h1><input name="u"><input type="password"><button>Log in</button></form>',
    '',
  ],
  ['pricing', 'https://shop.test/cennik', '<h1>Cennik</h1>', ''],
  [
    'pricing',
    'https://app.test/x',
    `<h1>Válasszon</h1>${'<div class="plan"><h3>Csomag</h3><p>1990 Ft / hó, minden funkcióval</p></div>'.repeat(3)}`,
    '',
  ],
  [
    'careers',
    'https://shop.test/x',
    '<h1>Developer</h1><form><input name="name"><input type="email" name="email"><input type="file" name="cv"><button>Apply now</button></form>',
    '',
  ],
  ['search', 'https://shop.test/?s=mug', '<h1>Search results for: mug</h1>', ''],
  ['careers', 'https://shop.test/karrier', '<h1>Karrier</h1>', ''],
  ['support', 'https://shop.test/gyik', '<h1>Gyakori kérdések</h1>', ''],
  [
    'landing',
    'https://shop.test/spring',
    '<h1>Spring</h1><form><input name="name"><input type="email"><textarea></textarea><button>Send</button></form>',
    '',
  ],
  ['contact', 'https://shop.test/ajanlatkeres', '<h1>Mondja el, mire van szüksége</h1>', ld({ '@type': 'OfferCatalog' })],
  ['landing', 'https://shop.test/loan', `<h1>A loan</h1><form>${LEAD}</form>`, ld({ '@type': 'Product', aggregateRating: {} })],
  ['landing', 'https://shop.test/loan', `<h1>A loan</h1><form>${LEAD}</form>`, ld({ '@type': 'FAQPage' })],
  ['landing', 'https://give.test/x', `<h1>They need hope. You can help.</h1><form>${LEAD}</form>`, ''],
  ['other', 'https://shop.test/imprint-x', '<p>Nothing here</p>', ''],
])('a page of type %s: %s', (type, url, body, head) => {
  expect(read(body, url, head).type).toBe(type);
});

test('controls are read with label, address, region and form', () => {
  const page = read(
    '<nav><a href="/a">A</a></nav><form action="/nl" id="newsletter"><input type="email"><button>Feliratkozom</button></form>',
  );
  expect(
    page.controls.map(({ label, folded, href, role, region, form }) => [label, folded, href?.href, role, region, form?.purpose]),
  ).toEqual([
    ['A', 'a', 'https://shop.test/a', 'link', 'nav', undefined],
    ['Feliratkozom', 'feliratkozom', undefined, 'button', 'main', 'newsletter'],
  ]);
});

test('controls in open shadow roots count, disabled and invisible ones do not', () => {
  document.body.innerHTML = '<my-card></my-card><button disabled>Soon</button><button hidden>No</button><a>text</a>';
  const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<button>Buy</button>';
  expect(readPage(document, 'https://shop.test/').controls.map(({ label }) => label)).toEqual(['Buy']);
});

test('links without an address count where a script is told what to do with them', () => {
  const page = read('<a name="top">Top</a><a rel="nofollow" data-open-modal="true">Wishlist</a><a>text</a>');
  expect(page.controls.map(({ label }) => label)).toEqual(['Wishlist']);
});

test('a saved page is taken for the address that it states', () => {
  const page = read(
    '<a href="https://shop.test/b">B</a>',
    'file:///tmp/page.html',
    '<link rel="canonical" href="https://shop.test/mug">',
  );
  expect(page.url.href).toBe('https://shop.test/mug');
});

test('says compares by words and stems', () => {
  const page = read('<button>Kosárba teszem</button>');
  const [control] = page.controls;
  expect(control && page.says(control, { hu: ['kosar*'] })).toBe(true);
  expect(control && page.says(control, { hu: ['kosar'] })).toBe(false);
});

test('nothing that a page may hold makes reading throw', () => {
  const parts = [
    '<form>',
    '</form>',
    '<input name="id">',
    '<input name="parentNode" type="email">',
    '<button>',
    '</button>',
    '<a href="http://[">',
    '</a>',
  ];
  const more = [
    '<p>',
    '<div class="cookie-banner">',
    '</div>',
    '<iframe src="//x">',
    '<script type="application/ld+json">{"@type":[1,{}]</script>',
    '🙂',
    '<svg><a href="#">',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...parts, ...more), fc.string())), fc.string(), (html, url) => {
      expect(read(html.join(''), url).controls).toBeInstanceOf(Array);
    }),
    { numRuns: 60 },
  );
});
