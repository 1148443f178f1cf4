import { announce } from './announce.js';
import { emptyCart, readCart, removeFromCart } from './cart.js';
import { ecommerce, LANGUAGE, money, PRODUCTS } from './products.js';

/** The cart page and the summary beside the checkout form. */
const SHIPPING = 6;
const list = document.querySelector('.lines');
const template = document.querySelector('template');
const form = document.querySelector('#order');

show();
document.addEventListener('cart-changed', show);
document.querySelector('#checkout')?.addEventListener('click', () => announce('checkout-started', ecommerce(readCart())));

// The thank-you page reports the order, so it has to outlive this page.
form?.addEventListener('submit', () => {
  const order = { transaction_id: `KV-${Date.now().toString().slice(-6)}`, shipping: SHIPPING, ...ecommerce(readCart()) };
  sessionStorage.setItem('kavics-order', JSON.stringify(order));
  document.removeEventListener('cart-changed', show);
  emptyCart();
});

function show() {
  const lines = readCart();
  list.replaceChildren(...lines.map(row));
  const { value } = ecommerce(lines);
  fill('subtotal', money(value));
  fill('shipping', money(SHIPPING));
  fill('total', money(value + SHIPPING));
  for (const part of document.querySelectorAll('[data-when]'))
    part.hidden = (part.dataset.when === 'empty') !== (lines.length === 0);
}

function row({ id, quantity }) {
  const product = PRODUCTS[id];
  const name = product.name[LANGUAGE] ?? product.name.en;
  const copy = template.content.cloneNode(true);
  copy.querySelector('img').src = `/assets/art/${product.art}.svg`;
  copy.querySelector('h3').textContent = name;
  copy.querySelector('.quantity').textContent = `${quantity} × ${money(product.price.en)}`;
  copy.querySelector('.price').textContent = money(quantity * product.price.en);
  const remove = copy.querySelector('button');
  remove?.setAttribute('aria-label', `Remove ${name}`);
  remove?.addEventListener('click', () => removeFromCart(id));
  return copy;
}

function fill(what, text) {
  const place = document.querySelector(`[data-sum="${what}"]`);
  if (place) place.textContent = text;
}
