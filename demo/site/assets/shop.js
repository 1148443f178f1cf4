import { announce } from './announce.js';
import { addToCart, readCart } from './cart.js';
import { ecommerce } from './products.js';

/** What every page of the shop does: the number on the cart, product cards, the buy form, telephone links. */
showCount();
document.addEventListener('cart-changed', showCount);

for (const link of document.querySelectorAll('.card a[data-product]')) {
  link.addEventListener('click', () => announce('selected', ecommerce([{ id: link.dataset.product, quantity: 1 }])));
}

document.querySelector('#buy')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const { currentTarget: form } = event;
  const line = { id: form.dataset.product, quantity: Number(new FormData(form).get('quantity')) };
  addToCart(line.id, line.quantity);
  announce('added', ecommerce([line]));
  form.nextElementSibling.hidden = false;
});

// A desk has no dialler: there, a telephone link says when somebody answers.
for (const link of document.querySelectorAll('a[href^="tel:"]')) {
  link.addEventListener('click', (event) => {
    if (navigator.maxTouchPoints > 0) return;
    event.preventDefault();
    const tip = link.parentElement.querySelector('.tip');
    if (tip) tip.hidden = false;
  });
}

function showCount() {
  const count = readCart().reduce((sum, { quantity }) => sum + quantity, 0);
  for (const badge of document.querySelectorAll('.count')) {
    badge.textContent = String(count);
    badge.hidden = count === 0;
  }
}
