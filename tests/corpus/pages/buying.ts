import { type Shape, WHOLE } from '../visit';
import { documentOf, KEEP, productData, STAY } from './document';

const thanks = documentOf(
  'en',
  'Thank you for your order – Kiln',
  `<header><a href="/">Kiln</a></header><main><h1>Thank you for your order</h1><p>Order number: 180626. We will write to you when it leaves the kiln.</p></main>`,
);

/** From the cart by an ordinary link to the checkout, and by an ordinary form to the page that thanks. */
export const checkout: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/cart': {
      html: documentOf(
        'en',
        'Your cart – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>Your cart</h1>
<table><tr><td>Speckled mug</td><td>€24.00</td><td><button id="remove" type="button" aria-label="Remove Speckled mug">×</button></td></tr></table>
<p>Total €24.00</p><a id="checkout" class="btn" href="/checkout">Checkout</a></main>`,
      ),
      offers: { 'view-cart': WHOLE, 'begin-checkout': 'Checkout', 'remove-from-cart': 'Remove Speckled mug' },
    },
    '/checkout': {
      html: documentOf(
        'en',
        'Checkout – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>Checkout</h1>
<form id="order" action="/checkout/thank-you"><label>Name <input name="name" autocomplete="name"></label><label>Street <input name="street" autocomplete="street-address"></label>
<label>City <input name="city" autocomplete="address-level2"></label><button class="btn">Place order</button></form></main>`,
      ),
      offers: { shipping: 'Place order', 'form-error': 'Place order' },
    },
    '/checkout/thank-you': { html: thanks, offers: { purchase: WHOLE } },
  },
};

/** A product and, by a link, the cart: two ordinary pages that a visitor goes to and fro between. */
export const toAndFro: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/products/bowl': {
      html: documentOf(
        'en',
        'Bowl – Kiln',
        `<header><a href="/">Kiln</a> <a id="cart" href="/cart">Cart</a></header><main><h1>Bowl</h1><p class="price">€32.00</p>
<form action="/cart/add" ${KEEP}><button id="add" class="btn">Add to cart</button></form></main>`,
        productData('Bowl', 32, 'EUR'),
      ),
      offers: { 'view-product': WHOLE, 'add-to-cart': 'Add to cart', 'view-cart': 'Cart' },
    },
    '/cart': {
      html: documentOf(
        'en',
        'Your cart – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>Your cart</h1><p>Bowl, €32.00</p><p>Total €32.00</p>
<a id="checkout" class="btn" href="/checkout" ${STAY}>Checkout</a></main>`,
      ),
      offers: { 'view-cart': WHOLE, 'begin-checkout': 'Checkout' },
    },
  },
};

/** A contact form whose page goes away when it is sent, and the page that thanks. */
export const enquiry: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/contact': {
      html: documentOf(
        'en',
        'Contact us – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>Contact us</h1>
<form id="contact" action="/contact/thanks" method="get"><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label>
<label>Message <textarea name="message"></textarea></label><button class="btn">Send message</button></form></main>`,
      ),
      offers: { 'form-submit': 'Send message', 'form-start': 'Send message', 'form-error': 'Send message', 'form-view': WHOLE },
    },
    '/contact/thanks': {
      html: documentOf(
        'en',
        'Message sent – Kiln',
        '<header><a href="/">Kiln</a></header><main><h1>Your message is on its way</h1><p>We answer within a day.</p></main>',
      ),
      offers: {},
    },
  },
};

/** A link to a partner, and one within the site, that each open a tab of their own. */
export const partner: Shape = {
  origin: 'https://kiln.example',
  pages: {
    '/about': {
      html: documentOf(
        'en',
        'About us – Kiln',
        `<header><a href="/">Kiln</a></header><main><h1>About us</h1><p>We fire with <a id="partner" href="https://clay.example/danube" target="_blank">the Danube clay works</a>.</p>
<p><a id="tour" class="btn" href="/tours/book" target="_blank">Book a tour</a></p></main>`,
      ),
      offers: { outbound: 'the Danube clay works', 'cta-click': 'Book a tour' },
    },
  },
};
