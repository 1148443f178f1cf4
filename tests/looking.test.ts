// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finders } from '../utils/catalogue/finders';
import { CLEAN, createChanges } from '../utils/detect/changes';
import { type Found, searchOffers } from '../utils/detect/offers';
import { lookAtPage } from '../utils/detect/page';
import { createPast, type Past } from '../utils/detect/past';
import { finish, UNTIMED } from '../utils/detect/slices';
import type { PageView } from '../utils/model/conversion';

const PIECES = [
  '<article class="product-card"><a href="/p/1"><img alt="Mug"></a><h3><a href="/p/1">Mug</a></h3><span class="price">9 €</span><button class="btn add">Add to cart</button></article>',
  '<li class="product"><a href="/p/2">Cup 12 €</a><button>In den Warenkorb</button></li>',
  '<nav class="menu"><a href="/a">Shop</a><a href="/contact">Contact us</a><a href="/cart">Cart (0)</a></nav>',
  '<header class="site-header"><a href="/login">Sign in</a><button aria-label="Search">S</button></header>',
  '<footer><a href="tel:+361234567">Call</a><a href="mailto:a@b.test">Mail</a><a href="https://facebook.com/shop">Facebook</a></footer>',
  '<form action="/subscribe"><h3>Newsletter</h3><label for="e">E-mail</label><input id="e" type="email" name="email"><button>Subscribe</button></form>',
  '<form action="/send"><input name="name"><input name="email" type="email"><textarea name="message"></textarea><button>Send message</button></form>',
  '<div role="search"><input type="search" name="q"><button>Go</button></div>',
  '<div class="box"><input type="password" name="p"><input name="user"><button>Log in</button></div>',
  '<div class="x1"><p>We use cookies to improve how this site works, and to measure what is read on it.</p><button>Accept all</button></div>',
  '<div role="dialog" class="popup"><p>10 % off your first order with our newsletter</p><form><input type="email" name="m"><button>OK</button></form></div>',
  '<section class="faq"><h2>Frequently asked questions</h2><button aria-expanded="false">How long does shipping take</button></section>',
  '<h1>Blue mug</h1>',
  '<main><h1>Everything for tea</h1><p>One</p></main>',
  '<article><p>It is the first of the many long paragraphs that this article has for you to read on a day like this.</p><p>And another one that says as much as the first, for the reader who is still with us here.</p></article>',
  '<iframe src="https://www.youtube.com/embed/x"></iframe>',
  '<div class="calendly-inline-widget">Book</div>',
  '<a class="btn btn-primary" href="/start" hreflang="de">Get started</a>',
  '<a href="/files/list.pdf">Price list</a>',
  '<div class="plans"><div class="plan"><b>9 € / month</b><button>Choose plan</button></div><div class="plan"><b>19 € / month</b><button>Choose plan</button></div></div>',
  '<fieldset data-step="1"><input name="phone"></fieldset><fieldset data-step="2" hidden><input name="zip"></fieldset>',
  '<select name="size"><option>S</option><option>M</option></select>',
  '<span id="n1">Buy tickets now</span><button aria-labelledby="n1">x</button>',
  '<video src="a.mp4" controls></video>',
];
const ATTRIBUTES: readonly (readonly [string, readonly string[]])[] = [
  [
    'class',
    ['', 'footer', 'modal popup', 'cookie-banner', 'product', 'btn btn-cta', 'add_to_cart_button', 'cart', 'site-header'],
  ],
  ['hidden', ['']],
  ['style', ['display: none', 'color: red', 'background: url(x)']],
  ['aria-hidden', ['true', 'false']],
  ['aria-label', ['Add to wishlist', 'Close', 'Subscribe to our newsletter']],
  ['href', ['/checkout', 'tel:+48123', '#reviews', 'https://elsewhere.test/x', '/a.zip']],
  ['id', ['n1', 'e', 'footer', 'onetrust-banner-sdk']],
  ['role', ['button', 'dialog', 'navigation', 'main']],
  ['data-product-id', ['7']],
  ['for', ['e', 'n1']],
  ['type', ['email', 'hidden', 'search', 'radio']],
  ['name', ['coupon', 'quantity', 'email', 'message']],
  ['disabled', ['']],
];
const TEXTS = [
  'Kosárba',
  'Subscribe',
  '12 €',
  'Do you ship abroad?',
  'Accept',
  'Zaloguj się',
  'The article goes on and on for a while.',
];

type Step =
  | { readonly kind: 'insert'; readonly at: number; readonly piece: number }
  | { readonly kind: 'remove' | 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'set' | 'unset'; readonly at: number; readonly attribute: number; readonly value: number }
  | { readonly kind: 'text' | 'replace' | 'title'; readonly at: number; readonly text: number };

const number = fc.nat({ max: 10_000 });
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: number, piece: number }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'move' as const), at: number, to: number }),
  fc.record({ kind: fc.constantFrom('set' as const, 'unset' as const), at: number, attribute: number, value: number }),
  fc.record({ kind: fc.constantFrom('text' as const, 'replace' as const, 'title' as const), at: number, text: number }),
);

test('what is seen of a page that was seen before is what is seen of it for the first time, whatever changed', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 3, maxLength: 14 }),
      fc.array(fc.array(STEP, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (pieces, rounds) => {
        document.title = 'A shop';
        document.body.innerHTML = pieces.map((piece) => of(PIECES, piece)).join('');
        const past = createPast();
        const changes = createChanges();
        const observer = new MutationObserver(() => {});
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeOldValue: true,
        });
        look(past, CLEAN);
        for (const steps of rounds) {
          for (const step of steps) change(step);
          changes.note(observer.takeRecords().map(genuine));
          expect(told(look(past, changes.take()))).toEqual(told(look(createPast(), CLEAN)));
        }
        observer.disconnect();
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 120) },
  );
});

function look(past: Past, dirty: typeof CLEAN): { readonly page: PageView; readonly found: readonly Found[] } {
  const page = finish(lookAtPage({ document, url: 'https://shop.test/list' }, { past, dirty, clock: UNTIMED }));
  const onError = (_: string, error: unknown) => {
    throw error;
  };
  return { page, found: finish(searchOffers(page, finders, onError)) };
}

/** All that was seen, with elements told by their place. */
function told({ page, found }: ReturnType<typeof look>): unknown {
  const all = [...document.querySelectorAll('*')];
  const place = (element: Element | null) => (element ? `${all.indexOf(element)} ${element.localName}` : null);
  const form = (one: PageView['forms'][number] | null) =>
    one && { ...one, element: place(one.element), copies: one.copies?.map(place) };
  return {
    type: page.type,
    confidence: page.confidence,
    language: page.language,
    hints: page.hints,
    words: page.words,
    controls: page.controls.map((one) => ({ ...one, element: place(one.element), href: one.href?.href, form: form(one.form) })),
    forms: page.forms.map(form),
    media: page.media.map((one) => ({ ...one, element: place(one.element) })),
    embeds: page.embeds.map((one) => ({ ...one, element: place(one.element) })),
    found: found.map((one) => ({ ...one, element: place(one.element), copies: one.copies?.map(place) })),
  };
}

/** happy-dom names another object than all else that stands for the same form. */
function genuine(record: MutationRecord): MutationRecord {
  const addedNodes = [...record.addedNodes].map(same) as unknown as NodeList;
  const { type, attributeName, oldValue, removedNodes } = record;
  return { ...record, type, attributeName, oldValue, removedNodes, target: same(record.target), addedNodes };
}

function same(node: Node): Node {
  if (node.nodeName !== 'FORM') return node;
  return node.previousSibling?.nextSibling ?? node.parentNode?.firstChild ?? node;
}

function change(step: Step): void {
  const elements = [...document.body.querySelectorAll('*')];
  const element = of(elements, step.at) ?? document.body;
  if (step.kind === 'insert') element.insertAdjacentHTML(step.at % 2 ? 'afterend' : 'beforeend', of(PIECES, step.piece) ?? '');
  if (step.kind === 'remove') element.remove();
  if (step.kind === 'move') {
    const target = of(elements, step.to);
    if (target && !element.contains(target)) target.append(element);
  }
  if (step.kind === 'set' || step.kind === 'unset') {
    const [name, values] = of(ATTRIBUTES, step.attribute) ?? ['class', []];
    if (step.kind === 'set') element.setAttribute(name, of(values, step.value) ?? '');
    else element.removeAttribute(name);
  }
  if (step.kind === 'replace') element.textContent = of(TEXTS, step.text) ?? '';
  if (step.kind === 'title') document.title = of(TEXTS, step.text) ?? '';
  if (step.kind === 'text') {
    const text = [...element.childNodes].find(({ nodeType }) => nodeType === 3);
    if (text) text.nodeValue = of(TEXTS, step.text) ?? '';
  }
}

function of<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}

test.each<[string, string, (box: Element) => void]>([
  [
    'a box is no menu any more when the main part comes into it',
    '<div id="box" class="menu"><a href="/contact">Contact us</a></div>',
    (box) => box.insertAdjacentHTML('beforeend', '<main><h1>All</h1></main>'),
  ],
  [
    'what a box says makes it a banner',
    '<div id="box"><p></p><button>Accept all</button></div>',
    (box) => {
      const text = box.querySelector('p');
      if (text) text.textContent = 'We use cookies to improve how this site works, and to measure what is read on it.';
    },
  ],
  [
    'a label elsewhere says what a field is for',
    '<label for="a">Name</label><div id="box"><input id="a"><button>OK</button></div>',
    (box) => {
      const label = box.previousElementSibling;
      if (label) label.textContent = 'Promo code';
    },
  ],
  [
    'a heading before a form says what it is for',
    '<div id="box"><h2>Hello</h2><form><input type="email" name="e"><button>OK</button></form></div>',
    (box) => {
      const heading = box.querySelector('h2');
      if (heading) heading.textContent = 'Forgot your password?';
    },
  ],
])('%s', (_, html, alter) => {
  document.body.innerHTML = html;
  const past = createPast();
  const changes = createChanges();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  const before = told(look(past, CLEAN));
  const box = document.querySelector('#box');
  if (box) alter(box);
  changes.note(observer.takeRecords().map(genuine));
  const after = told(look(past, changes.take()));
  observer.disconnect();
  expect(after).toEqual(told(look(createPast(), CLEAN)));
  expect(after).not.toEqual(before);
});
