// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readPage } from './page';

beforeEach(() => {
  document.head.innerHTML = '';
  document.title = '';
});

function hints(body: string, head = ''): readonly string[] {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return readPage(document, 'https://site.test/page').hints;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each<[string, string, string?]>([
  ['cart', '<header><a href="/kosik">0 Kč</a></header>'],
  ['cart', '<header><a href="/x">Košík (0)</a></header>'],
  ['product', '<span itemprop="price">10</span>'],
  [
    'lead-form',
    '<form><input name="nev"><input type="email" name="e"><textarea name="uzenet"></textarea><button>Küldés</button></form>',
  ],
  ['booking', '<div class="calendly-inline-widget">Book</div>'],
  ['account', '<nav><a href="/a">Anmelden</a></nav>'],
  ['trial', '<a href="/start">Wypróbuj za darmo</a>'],
  ['software', '', ld({ '@type': 'SoftwareApplication' })],
  ['article', '', '<meta property="og:type" content="article">'],
  ['news', '', ld({ '@type': 'NewsArticle' })],
  ['place', '', ld({ '@graph': [{ '@type': ['Dentist', 'Organization'] }] })],
  ['map', '<div class="gm-style">Map</div>'],
  ['hours', '<time itemprop="openingHours">Mo-Fr</time>'],
  ['phone', '<a href="tel:+361">+36 1</a>'],
  ['donation', '<nav><a href="/don">Je donne</a></nav>'],
  ['charity', '<footer>Fundacja Pomoc, KRS 0000</footer>'],
])('%s: %s', (hint, body, head) => {
  expect(hints(body, head)).toContain(hint);
});

test('nothing is read out of nothing, a banner or a footer that only mentions', () => {
  expect(hints('')).toEqual([]);
  expect(hints('<p>Cart before the horse, a foundation of trust</p>')).toEqual([]);
  expect(hints('<div id="onetrust-consent-sdk"><a href="/x">Log in</a></div>')).toEqual([]);
});
